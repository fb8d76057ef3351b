#!/usr/bin/env python3
"""One server at every kind of address; whoever asks it, and however, is told the same.

    everywhere.py INTEROP_SERVER CLIENT [NODE_CLIENT PAGE]

CLIENT is everywhere.c, NODE_CLIENT and PAGE the same round of calls in TypeScript, for Node and for a browser. Each prints
a line per call; what the C client says over TCP is compared with what all others say.
"""
import base64
import json
import os
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
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


class Server:
    def __init__(self, program, schemes, folder):
        names = make_certificate(folder)
        self.ca = names["cert.pem"]
        self.environment = dict(os.environ, NETRON_TLS_CA=self.ca)
        urls = {scheme: f"{scheme}://127.0.0.1:0" for scheme in schemes}
        urls["unix"] = f"unix://{folder}/everywhere.sock"
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


# ---- all ----

def differences(text):
    if text == EXPECTED:
        return []
    return [f"expected {a!r}, got {b!r}" for a, b in
            zip(EXPECTED.splitlines() + [None] * 20, text.splitlines() + [None] * 20) if a != b]


def main():
    server_path, client, *more = sys.argv[1:]
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="netron-everywhere-") as folder:
        server = Server(server_path, ["tcp", "tls", "ws", "wss", "http", "https"], folder)
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
        if more:
            for scheme in ("ws", "wss", "http", "https"):
                text = run(["node", more[0], server.urls[scheme]],
                           env=dict(os.environ, NODE_EXTRA_CA_CERTS=server.ca))
                tap.case(f"TypeScript in Node over {scheme}", differences(text))
        status = server.stop()
        tap.case("the server ends in order", [] if status == 0 else [f"status {status}"])
    tap.done()


if __name__ == "__main__":
    main()
