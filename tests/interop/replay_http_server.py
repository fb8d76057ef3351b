#!/usr/bin/env python3
"""Replays what was recorded of the original's HTTP server against ours: status, envelope and the fields that say
something. Where we answer otherwise, on purpose, the reason stands here.

    replay_http_server.py INTEROP_SERVER
"""
import json
import os
import re
import signal
import socket
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from http_transcripts import exchanges, parse_response
from tap import Tap

FIELDS = ["content-type", "cache-control", "access-control-allow-origin", "access-control-allow-methods",
          "access-control-allow-headers", "access-control-max-age", "www-authenticate"]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
BIG = 10485852


def says(status, part=b"", **fields):
    """A check: the status, what stands in the body, fields."""
    def check(answer):
        got, heads, body = answer
        problems = [] if got == status else [f"status {got}, not {status}: {body[:200]}"]
        problems += [] if part in body else [f"{body[:300]} without {part}"]
        return problems + [f"{name}: {heads.get(name.replace('_', '-'))}, not {value}" for name, value in fields.items()
                           if heads.get(name.replace("_", "-")) != value]
    return check


# Name: why, and what instead.
EXCEPTED = {
    "invoke undecorated method": ("only what the IDL declares can be called", says(404, b"notPublic")),
    "invoke generator with Accept: text/event-stream":
        ("streams are told as events to who asks for them", says(200, b"event: end", content_type="text/event-stream")),
    "invoke failing generator": ("a stream that fails is never a success", says(500, b"boom")),
    "invoke returns nested service": ("nobody could ever release it", says(501)),
    "invoke hints.timeout 50 with slow(300)": ("the caller's time counts always", says(408)),
    "invoke wrong content type": ("a browser's form must not call", says(415)),
    "invoke msgpack content type": ("only JSON is read", says(415)),
    "GET /netron/invoke": ("the path is there, the verb is not", says(405, allow="POST, OPTIONS")),
    "invoke with Origin (cors enabled)": ("the list of origins is consulted", says(403, b"origin")),
    "invoke fail 600 (TitanError custom code)": ("the code is told as it is, not the status again", says(500, b'"600"')),
    "invoke generator over the 10000 items limit": ("what to do instead is said for this server", says(413, b"text/event-stream")),
    "invoke invalid JSON": ("where it is wrong is said", says(400, b"Invalid JSON: the text ends inside a value (line 1")),
    "batch sequential stopOnError": ("errors have their details here too", says(200, b'"failureCount":1')),
    "OPTIONS preflight": ("the list of origins is consulted", says(204, access_control_allow_origin=None)),
    "metrics (no token)": ("for whom it is is said by where one listens", says(200)),
    "openapi (no token)": ("for whom it is is said by where one listens", says(200)),
    "REST style route from the docs": ("the route is there", says(200, b"3")),
    "body over 10 MiB": ("answered, where the original ends", says(413)),
    "batch parallel": ("authorised per entry; which of the two is missing is said", says(200, b'"successCount":1')),
}


def ask(address, request):
    """The whole answer. The server may answer, and close, before all was sent."""
    with socket.create_connection(address, 5) as connection:
        connection.settimeout(10)
        try:
            connection.sendall(request)
        except OSError:
            pass
        data = b""
        while True:
            try:
                part = connection.recv(65536)
            except OSError:
                break
            if not part:
                break
            data += part
    return data


def masked(body):
    """What differs from run to run: ids nobody gave, times."""
    if not body:
        return None
    said = json.loads(body)
    if isinstance(said, dict):
        if UUID.fullmatch(str(said.get("id"))):
            said["id"] = "a new one"
        hints = said.get("hints", {})
        if "metrics" in hints:
            hints["metrics"] = {name: 0 for name in hints["metrics"]}
        if "totalTime" in hints:
            hints["totalTime"] = 0
    return said


def media_type(value):
    return value.split(";")[0] if value else value


def compare(request, recorded, got):
    problems = []
    if got[0] != recorded[0]:
        problems.append(f"status {got[0]}, not {recorded[0]}")
    for name in FIELDS:
        if media_type(got[1].get(name)) != media_type(recorded[1].get(name)) and name in recorded[1]:
            problems.append(f"{name}: {got[1].get(name)}, not {recorded[1].get(name)}")
    given = re.search(rb"X-Request-ID: (\S+)", request)
    name = got[1].get("x-request-id")
    if given and name != given.group(1).decode() or "x-request-id" in recorded[1] and not name:
        problems.append(f"x-request-id: {name}")
    try:
        if masked(got[2]) != masked(recorded[2]):
            problems.append(f"{got[2][:400]}, not {recorded[2][:400]}")
    except ValueError:
        problems.append(f"no JSON: {got[2][:400]}")
    return problems


def replay(address, exchange):
    request = exchange.request
    if exchange.name == "body over 10 MiB": # recorded without most of it
        head, _, _ = request.partition(b"\r\n\r\n")
        request = head + b"\r\n\r\n" + b"x" * BIG
    data = ask(address, request)
    if not data:
        return ["no answer"]
    got = parse_response(data)
    if exchange.name in EXCEPTED:
        return EXCEPTED[exchange.name][1](got)
    return compare(request, exchange.answer(), got)


def main():
    server = subprocess.Popen([sys.argv[1], "--listen", "http://127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    url = server.stdout.readline().split()[1]
    host, _, port = url.removeprefix("http://").rstrip("/").rpartition(":")
    tap = Tap()
    try:
        for exchange in exchanges():
            why = f" (otherwise: {EXCEPTED[exchange.name][0]})" if exchange.name in EXCEPTED else ""
            tap.case(exchange.name + why, replay((host, int(port)), exchange))
    finally:
        server.send_signal(signal.SIGTERM)
        status = server.wait(10)
    tap.case("the server ends with 0 after SIGTERM", [] if status == 0 else [f"status {status}"])
    tap.done()


if __name__ == "__main__":
    main()
