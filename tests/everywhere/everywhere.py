#!/usr/bin/env python3
"""One server at every kind of address; whoever asks it, and however, is told the same.

    everywhere.py INTEROP_SERVER CLIENT NETRONC

CLIENT is everywhere.c; round.ts makes the same calls on Node and in a page. Each prints a line per call. The server has
three ports: Netron's own, one for everything without TLS, and one for everything with it.
"""
import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TYPESCRIPT = os.path.join(ROOT, "typescript")
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
from tap import Tap  # noqa: E402

PATIENCE_S = 60
EXPECTED = """\
add	5
divide	error 500 Division by zero
fail	error 418 I am a teapot
nothing	null
fibonacci	0 1 1 2 3 5 8 13 end
failingStream	0 1 boom
version	1.0.0
put	4
list	bytes
download	error 404 There is no file of that name.
"""


def run(words, **more):
    return subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE_S, check=True, **more).stdout


def make_certificate(folder):
    """Of 127.0.0.1, and its own CA."""
    names = {name: os.path.join(folder, name) for name in ("cert.pem", "key.pem")}
    run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=everywhere",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", names["key.pem"], "-out", names["cert.pem"]])
    return names


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class Server:
    def __init__(self, program, folder):
        names = make_certificate(folder)
        self.ca = names["cert.pem"]
        self.environment = dict(os.environ, NETRON_TLS_CA=self.ca)
        plain, secure = free_ports(2)
        urls = {"tcp": "tcp://127.0.0.1:0", "unix": f"unix://{folder}/everywhere.sock"}
        urls.update({scheme: f"{scheme}://127.0.0.1:{plain}" for scheme in ("ws", "http")})
        urls.update({scheme: f"{scheme}://127.0.0.1:{secure}" for scheme in ("tls", "wss", "https")})
        words = [word for url in urls.values() for word in ("--listen", url)]
        self.process = subprocess.Popen([program, *words], stdout=subprocess.PIPE, text=True,
                                        env=dict(os.environ, NETRON_TLS_CERT=names["cert.pem"],
                                                 NETRON_TLS_KEY=names["key.pem"]))
        self.urls = {}
        for _ in urls:
            url = self.process.stdout.readline().split()[1]
            self.urls[url.split(":")[0]] = url

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(10)


# ---- curl ----

def curl(server, scheme, path, *words, body=None):
    """The status and the text."""
    command = ["curl", "--silent", "--show-error", "--cacert", server.ca, "--write-out", "\n%{http_code}", *words]
    if body is not None:
        command += ["--header", "Content-Type: application/json", "--data-binary", json.dumps(body)]
    # A stream that fails ends its body early, which curl calls an error of its own.
    done = subprocess.run([*command, server.urls[scheme] + path], capture_output=True, text=True, timeout=PATIENCE_S)
    text, _, status = done.stdout.rpartition("\n")
    return int(status), text


def said(name, status, text):
    value = json.loads(text)
    if status == 200:
        if isinstance(value, list):
            return "".join(f"{name}\t{item}\n" for item in value)
        return f"{name}\t{value if isinstance(value, str) else json.dumps(value)}\n"
    return f"{name}\terror {value['error']['code']} {value['error']['message']}\n"


def lines_of(name, text):
    items = [json.loads(line) for line in text.splitlines()]
    failed = isinstance(items[-1], dict) and items[-1].get("$error")
    shown = " ".join(json.dumps(item) for item in items[:-1] if failed) or " ".join(json.dumps(item) for item in items)
    return f"{name}\t{shown} {failed['message'] if failed else 'end'}\n"


def events_of(name, text):
    out, event = [], None
    for line in text.splitlines():
        if line.startswith("event: "):
            event = line[7:]
        elif line.startswith("data: "):
            value = json.loads(line[6:])
            out.append("end" if event == "end" else value["message"] if event == "error" else json.dumps(value))
        elif not line:
            event = None
    return f"{name}\t{' '.join(out)}\n"


def ask_rest(server, scheme):
    calculator, files = "/rpc/calculator@1.0.0/", "/rpc/files@1.0.0/"
    data = base64.b64encode(bytes([0, 1, 0xfe, 0xff])).decode()
    streamed = ["--header", "Accept: application/x-ndjson"]
    return (
        said("add", *curl(server, scheme, calculator + "add", body={"a": 2, "b": 3}))
        + said("divide", *curl(server, scheme, calculator + "divide", body=[1, 0]))
        + said("fail", *curl(server, scheme, calculator + "fail", body={"code": 418, "message": "I am a teapot"}))
        + said("nothing", *curl(server, scheme, calculator + "nothing", body={}))
        + lines_of("fibonacci", curl(server, scheme, calculator + "fibonacci", *streamed, body={"n": 8})[1])
        + events_of("failingStream", curl(server, scheme, calculator + "failingStream", "--header",
                                          "Accept: text/event-stream", body={"n": 2, "message": "boom"})[1])
        + said("version", *curl(server, scheme, calculator + "version"))
        + said("put", *curl(server, scheme, files + "put", body={"name": "bytes", "data": data}))
        + said("list", *curl(server, scheme, files + "list", body={}))
        + said("download", *curl(server, scheme, files + "download", body={"name": "gone", "chunk": 1}))
    )


def invoke(server, scheme, name, service, method, values):
    request = {"id": name, "service": service + "@1.0.0", "method": method, "input": values}
    status, text = curl(server, scheme, "/netron/invoke", body=request)
    answer = json.loads(text)
    if answer["success"]:
        return said(name, status, json.dumps(answer["data"]))
    return said(name, status, json.dumps({"error": answer["error"]}))


def ask_original(server, scheme):
    """The way of the original: no properties, and a stream is a list, or has failed."""
    numbers = json.loads(invoke(server, scheme, "f", "calculator", "fibonacci", [8]).replace("f\t", ",")
                         .replace("\n", "").replace(",", "[", 1) + "]")
    return {
        "add": invoke(server, scheme, "add", "calculator", "add", [2, 3]),
        "divide": invoke(server, scheme, "divide", "calculator", "divide", [1, 0]),
        "fail": invoke(server, scheme, "fail", "calculator", "fail", [418, "I am a teapot"]),
        "nothing": invoke(server, scheme, "nothing", "calculator", "nothing", []),
        "fibonacci": "fibonacci\t" + " ".join(map(str, numbers)) + " end\n",
        "list": invoke(server, scheme, "list", "files", "list", []),
        "download": invoke(server, scheme, "download", "files", "download", ["gone", 1]),
    }


# ---- TypeScript ----

class Scripts:
    """round.ts and what netronc writes, bundled for Node and for a page."""

    def __init__(self, netronc, folder):
        self.folder = folder
        run([netronc, "gen", "--emit", "ts", "-o", folder, os.path.join(ROOT, "idl", "interop.nsvc")])
        for name in ("round.ts", "node.ts", "page.ts"):
            shutil.copy(os.path.join(HERE, name), folder)
        self.node = self.bundle("node.ts", "node.cjs", "--platform=node")
        self.page = self.bundle("page.ts", "page.js", "--platform=browser")

    def bundle(self, entry, output, *words):
        output = os.path.join(self.folder, output)
        run([os.path.join(TYPESCRIPT, "node_modules", ".bin", "esbuild"), os.path.join(self.folder, entry), "--bundle",
             f"--alias:@netron/client={TYPESCRIPT}/src/index.ts", "--log-level=warning", f"--outfile={output}", *words],
            env=dict(os.environ, NODE_PATH=os.path.join(TYPESCRIPT, "node_modules")))
        return output

    def on_node(self, server, scheme):
        done = subprocess.run(["node", self.node, server.urls[scheme]], capture_output=True, text=True,
                              timeout=PATIENCE_S, env=dict(os.environ, NODE_EXTRA_CA_CERTS=server.ca))
        return done.stdout + done.stderr

    def in_page(self, chromium, server, scheme):
        page = server.urls["https" if scheme in ("https", "wss") else "http"] + "/health"
        done = subprocess.run(["node", os.path.join(HERE, "browser.mjs"), chromium, TYPESCRIPT, self.page, page,
                               server.urls[scheme]], capture_output=True, text=True, timeout=PATIENCE_S,
                              env=dict(os.environ, HOME=self.folder))
        return done.stdout + done.stderr


def check_scripts(tap, server, netronc, folder):
    browser_schemes = ("ws", "wss", "http", "https")
    if not os.path.isdir(os.path.join(TYPESCRIPT, "node_modules")):
        tap.skip("TypeScript", "its packages are missing: ./dev test installs them")
        return
    scripts = Scripts(netronc, folder)
    for scheme in browser_schemes:
        tap.case(f"TypeScript on Node over {scheme}", differences(scripts.on_node(server, scheme)))
    chromium = shutil.which("chromium")
    for scheme in browser_schemes:
        name = f"TypeScript in a page over {scheme}"
        if chromium:
            tap.case(name, differences(scripts.in_page(chromium, server, scheme)))
        else:
            tap.skip(name, "there is no chromium: ./dev test installs it")


# ---- all ----

def differences(text):
    if text == EXPECTED:
        return []
    return [f"expected {a!r}, got {b!r}" for a, b in
            zip(EXPECTED.splitlines() + [None] * 20, text.splitlines() + [None] * 20) if a != b]


def main():
    server_path, client, netronc = (os.path.abspath(path) for path in sys.argv[1:])
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="netron-everywhere-") as folder:
        server = Server(server_path, folder)
        for scheme, url in server.urls.items():
            text = subprocess.run([client, url], capture_output=True, text=True, timeout=PATIENCE_S,
                                  env=server.environment).stdout
            tap.case(f"C over {scheme}", differences(text))
        for scheme in ("http", "https"):
            tap.case(f"curl over {scheme}", differences(ask_rest(server, scheme)))
            expected = {line.split("\t")[0]: line + "\n" for line in EXPECTED.splitlines()}
            tap.case(f"curl over {scheme}, as the original is asked",
                     [f"expected {expected[name]!r}, got {line!r}"
                      for name, line in ask_original(server, scheme).items() if line != expected[name]])
        check_scripts(tap, server, netronc, folder)
        status = server.stop()
        tap.case("the server ends in order", [] if status == 0 else [f"status {status}"])
    tap.done()


if __name__ == "__main__":
    main()
