#!/usr/bin/env python3
"""What our HTTP client asks of a server of its own kind, byte by byte, and what it does with its connections.

    http_client.py TRANSCRIPT_CLIENT
"""
import json
import os
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from http_peer import answer, chunk, Client, EVENTS, HEALTHY, RICH, Server, success
from http_transcripts import pack
from netron_wire import Reader
from tap import Tap

END = chunk(b"event: end\ndata: null\n\n") + b"0\r\n\r\n"


def value_of(line):
    return Reader(bytes.fromhex(line.split(" ")[1])).value()


def call(*arguments):
    return "CALL " + pack(["calculator@1.0.0", "add", *arguments])


class Play:
    """A server with a list of what it does, one entry for each request."""

    def __init__(self, program, *steps, health=RICH, prefix=""):
        self.steps, self.problems, self.ends = list(steps), [], []
        self.server = Server(self.play, health)
        self.client = Client([program], self.server.url + prefix)

    def play(self, connection, request):
        step = self.steps.pop(0) if self.steps else success()
        if callable(step):
            return step(connection, request)
        connection.sendall(step)
        return True

    def ask(self, line, *want):
        """want: what each line of the answer is, or begins with."""
        lines = self.client.ask(line)
        got = [value_of(l) if l.startswith(("ok", "item", "event")) and len(l.split(" ")) > 1 else l for l in lines]
        fits = len(got) == len(want) and all(g == w or (isinstance(g, str) and isinstance(w, str) and g.startswith(w))
                                             for g, w in zip(got, want))
        if not fits:
            self.problems.append(f"{line[:40]}: {str(got)[:300]}, not {want}")

    def check(self, what, got, want):
        if got != want:
            self.problems.append(f"{what}: {got}, not {want}")

    def asked(self, index, method, path, **fields):
        request = self.server.requests[index] if len(self.server.requests) > index else None
        if request is None:
            self.problems.append(f"request {index} was not made")
            return None
        self.check(f"request {index}", (request.method, request.path), (method, path))
        for name, value in fields.items():
            self.check(name, request.fields.get(name.replace("_", "-")), value)
        return request

    def end(self):
        status, errors = self.client.end()
        self.server.close()
        self.check("the client's end", (status, errors), (0, ""))
        return self.problems


UNDEFINED = {"$undefined": True}


def stays(program):
    play = Play(program)
    for _ in range(5):
        play.ask(call(1, 2), 3)
    play.check("connections", play.server.connections, 1)
    play.asked(4, "POST", "/netron/invoke", host=play.server.url[7:], accept="application/json")
    return play.end()


def hang_up(connection, _):
    connection.sendall(success())
    return False


def comes_back(program):
    play = Play(program, hang_up)
    play.ask(call(1, 2), 3)
    play.check("closed", play.server.closed.acquire(timeout=10), True)
    play.ask(call(1, 2), 3)
    play.check("connections", play.server.connections, 2)
    return play.end()


def asked_twice(program):
    """The connection is closed when the request has come: what may be repeated is, what may not is lost."""
    gone = lambda connection, request: False
    play = Play(program, success(), gone, success(), gone, answer(b'"A-1"'))
    play.ask(call(1, 2), 3)
    play.ask(call(1, 2), "error 503")
    play.ask(call(1, 2), 3)
    play.ask("GET " + pack(["calculator@1.0.0", "name"]), "A-1")
    play.check("requests", [r.method for r in play.server.requests], ["POST", "POST", "POST", "GET", "GET"])
    return play.end()


def close_is_heard(program):
    play = Play(program, answer(b'{"success":true,"data":1}', b"Connection: close\r\n"))
    play.ask(call(1, 2), 1)
    play.ask(call(1, 2), 3)
    play.check("connections", play.server.connections, 2)
    return play.end()


def with_prefix(program):
    play = Play(program, prefix="/api/v1/")
    play.ask(call(1, 2), 3)
    play.asked(0, "POST", "/api/v1/netron/invoke")
    return play.end()


def properties(program):
    play = Play(program, answer(b'{"a":[1,2]}'), answer(b"null"), answer(
        b'{"error":{"name":"Forbidden","code":"403","message":"readonly"}}', b"", b"403 Forbidden"))
    play.ask("GET " + pack(["a.b@1.0.0-x+y", "some thing"]), {"a": [1, 2]})
    play.ask("SET " + pack(["calculator@1.0.0", "name", ["x"]]), UNDEFINED)
    play.ask("SET " + pack(["calculator@1.0.0", "name", 1]), "error 403 readonly")
    play.asked(0, "GET", "/rpc/a.b@1.0.0-x%2By/some%20thing", content_length=None)
    request = play.asked(1, "PUT", "/rpc/calculator@1.0.0/name", content_type="application/json")
    play.check("the value", request and request.body, b'["x"]')
    return play.end()


def server_stream(program):
    play = Play(program, EVENTS + chunk(b": hello\n\nid: 1\ndata: 1\n\nid: 2\nda") + chunk(b"ta: {\"a\":2}\n\n") + END)
    play.ask("READ 0 " + pack(["calculator@1.0.0", "fibonacci", 5]), 1, {"a": 2}, UNDEFINED)
    play.ask(call(1, 2), 3)
    request = play.asked(0, "POST", "/netron/invoke", accept="text/event-stream, application/json")
    play.check("input", request and json.loads(request.body)["input"], [5])
    play.check("connections", play.server.connections, 1)
    return play.end()


def stopped_stream(program):
    """The reader has enough: the connection is closed, for HTTP has no other word for it."""
    heard = threading.Event()

    def for_ever(connection, _):
        connection.sendall(EVENTS + chunk(b"data: 1\n\n"))
        connection.settimeout(10)
        try:
            is_over = connection.recv(1) == b""
        except ConnectionError:
            is_over = True
        if is_over:
            heard.set()
        return False

    play = Play(program, for_ever)
    play.ask("READ 1 " + pack(["calculator@1.0.0", "fibonacci", 5]), 1, UNDEFINED)
    play.ask(call(1, 2), 3)
    play.check("the server hears of it", heard.wait(10), True)
    return play.end()


def upload(program):
    play = Play(program, answer(b"6"))
    play.ask("WRITE end " + pack(["calculator@1.0.0", "sum", {"$stream": 1}, "x"]) + " " + " ".join(map(pack, [1, 2, 3])), 6)
    request = play.asked(0, "POST", "/rpc/calculator@1.0.0/sum", content_type="application/x-ndjson",
                         transfer_encoding="chunked")
    play.check("lines", request and request.body, b'["x"]\n1\n2\n3\n')
    return play.end()


def broken_upload(program):
    play = Play(program)
    play.ask("WRITE enough " + pack(["calculator@1.0.0", "sum", {"$stream": 1}]) + " " + pack(1), "error")
    play.ask(call(1, 2), 3)
    play.check("the body is not whole", any(r.is_whole for r in play.server.requests if hasattr(r, "is_whole")), False)
    return play.end()


def heard(play):
    """The next event. The client's loop turns while it calls."""
    for _ in range(1000):
        lines = play.client.ask(call(1, 2))
        if not lines or lines[0].startswith("event"):
            return value_of(lines[0]) if lines else None
    return None


def listening(program, tell):
    """A subscription is a connection of its own, beside which calls go on."""
    play = Play(program)
    play.server.play = lambda connection, request: (tell if request.method == "GET" else play.play)(connection, request)
    play.ask("ON updates@1.0.0.added", UNDEFINED)
    play.asked(0, "GET", "/rpc/updates@1.0.0/added", accept="text/event-stream")
    return play


def events(program):
    def tell(connection, _):
        connection.sendall(EVENTS)
        go.wait(10)
        connection.sendall(chunk(b"event: added\ndata: {}\n\n") + chunk(b"event: added\ndata: [7,\"x\"]\n\n"))
        return True

    go = threading.Event()
    play = listening(program, tell)
    go.set()
    play.check("heard", heard(play), [7, "x"])
    play.ask("OFF", UNDEFINED)
    play.ask(call(1, 2), 3)
    return play.end()


def lost_events(program):
    """What is told no longer is a peer that is lost: who listens must know that something may be missing."""
    def tell(connection, _):
        connection.sendall(EVENTS)
        go.wait(10)
        return False

    go = threading.Event()
    play = listening(program, tell)
    go.set()
    play.check("closed", play.server.closed.acquire(timeout=10), True)
    for _ in range(1000):
        lines = play.client.ask(call(1, 2))
        if lines != ["ok 03"]:
            break
    play.check("a call after that", bool(lines) and lines[0].startswith("error"), True)
    return play.end()


def original(program):
    """What the original does not have is refused here, not there."""
    play = Play(program, health=HEALTHY)
    play.ask("GET " + pack(["calculator@1.0.0", "name"]), "error 501")
    play.ask("ON updates@1.0.0.added", "error 501")
    play.ask("WRITE end " + pack(["calculator@1.0.0", "sum", {"$stream": 1}]), "error 501")
    play.check("requests", len(play.server.requests), 0)
    play.ask("TASK " + pack(["query_interface", "calculator@1.0.0"]), *[play_definition(play)])
    return play.end()


def play_definition(play):
    del play
    return {"$definition": {"id": "calculator@1.0.0", "parentId": "", "peerId": "33333333-3333-7333-8333-333333333333",
                            "meta": {"name": "calculator", "version": "1.0.0", "properties": {}, "methods": {}}}}


def main():
    program, tap = sys.argv[1], Tap()
    for name, case in {
            "a connection is used again": stays,
            "one that was closed is made anew": comes_back,
            "what may be asked twice is, when a connection is closed meanwhile": asked_twice,
            "Connection: close": close_is_heard,
            "a prefix of all paths": with_prefix,
            "properties": properties,
            "a stream of the server": server_stream,
            "a stream nobody reads on": stopped_stream,
            "a stream of the client": upload,
            "a stream of the client that is given up": broken_upload,
            "events": events,
            "events that are told no longer": lost_events,
            "a server of the original": original,
    }.items():
        tap.case(name, case(program))
    tap.done()


if __name__ == "__main__":
    main()
