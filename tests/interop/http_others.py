#!/usr/bin/env python3
"""curl and Node's own HTTP client against our server: they did not read our code.

    http_others.py INTEROP_SERVER
"""
import base64
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import certificates  # noqa: E402
from tap import Tap  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


def envelope(method, *arguments, service="calculator@1.0.0"):
    return json.dumps({"id": "1", "service": service, "method": method, "input": list(arguments)})


class Curl:
    """curl at one server; what a case finds wrong is collected."""

    def __init__(self, url, folder, authority):
        self.url, self.folder, self.authority, self.problems = url, folder, authority, []

    def run(self, path, *words, data=None):
        done = subprocess.run(["curl", "-sS", "--max-time", "20", "--cacert", self.authority, *words,
                               self.url + path], input=data, capture_output=True, timeout=30)
        if done.returncode:
            self.problems.append(f"curl ended with {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    def post(self, path, body, *words):
        return self.run(path, "-H", "Content-Type: application/json", "--data-binary", "@-", *words, data=body.encode())

    def check(self, what, got, want):
        if got != want:
            self.problems.append(f"{what}: {str(got)[:300]}, not {str(want)[:300]}")

    def data(self, answer):
        try:
            return json.loads(answer)["data"]
        except (ValueError, KeyError):
            self.problems.append(f"no answer of success: {answer[:300]}")
            return None


def invoke(curl):
    curl.check("sum", curl.data(curl.post("/netron/invoke", envelope("add", 1, 2))), 3)
    answer = json.loads(curl.post("/netron/invoke", envelope("divide", 1, 0)))
    curl.check("error", (answer["success"], answer["error"]["message"]), (False, "Division by zero"))


def one_connection(curl):
    said = curl.run("/health", "-o", "/dev/null", "-w", "%{num_connects} ", curl.url + "/health", "-o", "/dev/null")
    curl.check("connections", said.split(), [b"1", b"0"])


def old_and_short(curl):
    curl.check("HTTP/1.0", json.loads(curl.run("/health", "--http1.0", "--no-alpn"))["status"], "online")
    curl.check("HEAD", curl.run("/health", "-I").split(b"\r\n")[0], b"HTTP/1.1 200 OK")


def long_bodies(curl):
    text = "x" * 3_000_000
    answer = curl.post("/netron/invoke", envelope("echo", text, service="echo@1.0.0"), "-H", "Expect: 100-continue", "--compressed")
    curl.check("echo", curl.data(answer) == text, True)
    answer = curl.post("/netron/invoke", envelope("echo", text, service="echo@1.0.0"), "-H", "Transfer-Encoding: chunked")
    curl.check("chunked", curl.data(answer) == text, True)


def event_stream(curl):
    said = curl.post("/netron/invoke", envelope("slowCount", 3, 20), "-N", "-H", "Accept: text/event-stream").decode()
    items = [line[6:] for line in said.splitlines() if line.startswith("data: ")]
    curl.check("events", (items, "event: end" in said), (["0", "1", "2", "null"], True))


def lines(curl):
    said = curl.post("/rpc/calculator@1.0.0/fibonacci", "[5]", "-H", "Accept: application/x-ndjson")
    curl.check("lines", said.split(), [b"0", b"1", b"1", b"2", b"3"])


def properties(curl):
    curl.run("/rpc/calculator@1.0.0/precision", "-X", "PUT", "-H", "Content-Type: application/json", "--data-binary", "@-",
             data=b"12")
    curl.check("read", curl.run("/rpc/calculator@1.0.0/precision"), b"12")


def upload(curl):
    """As lines in chunks, and as a form."""
    parts = [os.urandom(3000) for _ in range(4)]
    whole = b"".join(parts)
    want = (len(whole), hashlib.sha256(whole).hexdigest())
    body = b'["a"]\n' + b"".join(b'"%s"\n' % base64.b64encode(part) for part in parts)
    answer = json.loads(curl.run("/rpc/files@1.0.0/upload", "-X", "POST", "-T", "-", "-H", "Content-Type: application/x-ndjson",
                                 data=body))
    curl.check("lines", (int(answer.get("size", 0)), answer.get("sha256")), want)
    with open(os.path.join(curl.folder, "part"), "wb") as file:
        file.write(whole)
    answer = json.loads(curl.run("/rpc/files@1.0.0/upload", "-F", 'args=["b"]', "-F",
                                 f"item=@{curl.folder}/part;type=application/octet-stream"))
    curl.check("form", (int(answer.get("size", 0)), answer.get("sha256")), want)


CASES = {"calls": invoke, "two requests on one connection": one_connection, "HTTP/1.0 and HEAD": old_and_short,
         "large bodies": long_bodies, "a stream of events": event_stream, "a stream of lines": lines,
         "properties": properties, "uploads": upload}


def with_curl(tap, urls, folder, authority):
    for url in urls:
        for name, case in CASES.items():
            curl = Curl(url, folder, authority)
            try:
                case(curl)
            except (ValueError, AttributeError) as error: # the answer is no JSON, or not an object
                curl.problems.append(str(error))
            tap.case(f"curl, {url.split(':')[0]}: {name}", curl.problems)


def with_node(tap, url):
    node = shutil.which("node")
    if not node:
        tap.skip("node", "not installed")
        return
    done = subprocess.run([node, os.path.join(HERE, "http_node.mjs"), url], capture_output=True, text=True, timeout=60)
    for line in done.stdout.splitlines():
        word, _, name = line.partition(" ")
        tap.case(f"node: {name}", [] if word == "ok" else [name])
    tap.case("node: ends in order", [] if done.returncode == 0 else [f"{done.returncode}: {done.stderr[:500]}"])


def main():
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        environment = certificates.environment(folder)
        server = subprocess.Popen([sys.argv[1], "--listen", "http://127.0.0.1:0", "--listen", "https://127.0.0.1:0"],
                                  stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
        try:
            urls = [server.stdout.readline().split()[1].rstrip("/") for _ in range(2)]
            with_curl(tap, urls, folder, environment["NETRON_TLS_CA"])
            with_node(tap, urls[0])
        finally:
            server.send_signal(signal.SIGTERM)
            status = server.wait(10)
    tap.case("the server ends with 0 after SIGTERM", [] if status == 0 else [f"status {status}"])
    tap.done()


if __name__ == "__main__":
    main()
