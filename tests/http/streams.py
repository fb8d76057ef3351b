"""Streams both ways: events, lines, collected; uploads in every form; readers and writers that stop or stall.

    streams.py HTTP-SERVER
"""
import base64
import json
import os
import socket
import sys
import time

from world import SHOP, Server, Suite, chunked, expect, request

EVENTS = ["Accept: text/event-stream"]
LINES = ["Accept: application/x-ndjson"]
NDJSON = ["Content-Type: application/x-ndjson"]
CHUNKED = ["Transfer-Encoding: chunked"]


def events_of(text):
    """Server-sent events, read as browsers do."""
    found = []
    for block in text.decode().split("\n\n"):
        fields = [line.split(": ", 1) for line in block.splitlines() if not line.startswith(":")]
        if fields:
            found.append({name: value for name, value in fields})
    return found


def server_streams(server):
    path = SHOP + "count"
    answer = server.ask("POST", path, "[3]", EVENTS)
    expect(answer.field("content-type"), "text/event-stream")
    expect(events_of(answer.body), [{"id": "1", "data": "0"}, {"id": "2", "data": "1"}, {"id": "3", "data": "2"},
                                    {"event": "end", "data": "null"}])
    answer = server.ask("POST", path, "[3]", LINES)
    expect((answer.field("content-type"), answer.body), ("application/x-ndjson", b"0\n1\n2\n"))
    expect(server.ask("POST", path, "[3]").json, [0, 1, 2])
    expect(server.ask("POST", path, "[0]", EVENTS).is_whole, True)
    expect(server.ask("GET", "/count?n=2", headers=LINES).body, b"0\n1\n")
    expect(server.ask("HEAD", "/count?n=2", headers=LINES).field("content-length"), "5")
    envelope = json.dumps({"id": "1", "service": "Shop", "method": "count", "input": [2]})
    expect(server.ask("POST", "/netron/invoke", envelope).json["data"], [0, 1])
    expect(server.ask("POST", "/netron/invoke", envelope, LINES).body, b"0\n1\n")
    expect(len(server.ask("POST", path, "[9000]", LINES).body.split()), 9000, "more than one window")
    with server.open() as connection:
        for _ in range(3):
            expect(connection.ask("POST", path, "[3]", LINES).body, b"0\n1\n2\n")
    old = server.ask("POST", path, "[3]", LINES, version="1.0")
    expect((old.field("transfer-encoding"), old.field("connection"), old.body), (None, "close", b"0\n1\n2\n"))


def uploads(server):
    path = SHOP + "sum"
    lines = b'{"start":1}\n2\n3.5\n'
    for body in (lines, lines[:-1], lines.replace(b"\n", b"\r\n"), b"[1]\n2\n3.5", b"\n[1]\n\n2\n3.5\n\n"):
        expect(server.ask("POST", path, body, NDJSON).json, 6.5, body)
    expect(server.ask("POST", path, chunked(*(bytes([c]) for c in lines)), NDJSON + CHUNKED).json, 6.5)
    expect(server.ask("POST", path, b"", NDJSON).json, 0)
    expect(server.ask("POST", path, '{"numbers":[2,3.5],"start":1}').json, 6.5)
    expect(server.ask("POST", path, '{"numbers":[]}').json, 0)
    many = [0.5] * 5000
    expect(server.ask("POST", path, json.dumps({"numbers": many})).json, 2500)
    expect(server.ask("POST", path, b"[]\n" + b"0.5\n" * 5000, NDJSON).json, 2500)
    envelope = {"id": "1", "service": "Shop", "method": "sum", "input": [[2, 3.5], 1]}
    expect(server.ask("POST", "/netron/invoke", json.dumps(envelope)).json["data"], 6.5)


def bad_uploads(server):
    path = SHOP + "sum"
    for body, status in ((b'{"start":1}\n2\nx\n', 400), (b'{"start":"x"}\n2\n', 400), (b"[]\n2 3\n", 400), (b"[]\n" + b"1" * 600 + b"\n", 413), (b"{\n", 400)):
        answer = server.ask("POST", path, body, NDJSON)
        expect(answer.status, status, body[:40])
    expect(server.ask("POST", path, '{"numbers":[1,"x"]}').status, 400)
    expect(server.ask("POST", path, '{"numbers":7}').status, 400)
    expect(server.ask("POST", path, b"1", ["Content-Type: text/plain"]).status, 415)
    expect(server.ask("POST", path, b"1", NDJSON, length=False).status, 411)
    with server.open() as connection:
        expect(connection.ask("POST", path, b"[]\nx\n1\n2\n", NDJSON).status, 400)
        expect(connection.ask("GET", "/health").status, 200, "the connection stays")


def form(*parts, boundary="b-1"):
    text = b"preamble\r\n"
    for head, data in parts:
        text += b"--" + boundary.encode() + b"\r\n" + head.encode() + b"\r\n\r\n" + data + b"\r\n"
    return text + b"--" + boundary.encode() + b"--\r\nepilogue"


def field(name):
    return f'Content-Disposition: form-data; name="{name}"; filename="x; name=y"'


def forms(server):
    headers = ["Content-Type: multipart/form-data; boundary=b-1"]
    body = form((field("args"), b'{"start":1}'), (field("item"), b"2"), (field("item"), b"3.5"))
    expect(server.ask("POST", SHOP + "sum", body, headers).json, 6.5)
    for size in (1, 2, 3, 7, 50):
        pieces = [body[i:i + size] for i in range(0, len(body), size)]
        expect(server.ask("POST", SHOP + "sum", chunked(*pieces), headers + CHUNKED).json, 6.5, f"cut every {size}")
    data = os.urandom(100000) + b"\r\n--b-2\r\n--b-" + b"\r" * 5000
    body = form((field("file"), data), boundary="b-1")
    quoted = ['Content-Type: multipart/form-data; boundary="b-1"']
    expect(server.ask("PUT", "/blobs/x", body, quoted).json, f"x: {len(data)}")
    expect(server.ask("POST", SHOP + "sum", form((field("item"), b"2")), headers).json, 2)
    for wrong, status in ((b"--b-1\r\n", 400), (b"--b-1x\r\n", 400), (body[:-20], 400),
                          (b"--b-1\r\n" + b"A: " + b"b" * 5000, 431),
                          (form((field("item"), b"2"), (field("args"), b"{}")), 400),
                          (form((field("item"), b"x")), 400)):
        expect(server.ask("POST", SHOP + "sum", wrong, headers).status, status, wrong[:60])
    expect(server.ask("POST", SHOP + "sum", body, ["Content-Type: multipart/form-data"]).status, 400)


def both_ways(server):
    """What goes in comes out before all of it is in."""
    with server.open() as connection:
        connection.send(request("POST", SHOP + "echo", b"", NDJSON + LINES + CHUNKED))

        def chunk(text):
            connection.send(f"{len(text):x}\r\n{text}\r\n".encode())

        chunk("[]\n")
        expect(connection.head()[0], 200)
        for word in ("a", "b"):
            chunk(f'"{word}"\n')
            got = b""
            while len(got) < 8:
                got += connection.chunk()
            expect(got, f'"{word}"\n"{word}"\n'.encode())
        connection.send(b"0\r\n\r\n")
        expect(connection.chunk(), b"")
        expect(connection.ask("GET", "/health").status, 200)


def broken_both_ways(server):
    """An item that is none, when the answer has begun."""
    for accept in (LINES, EVENTS):
        with server.open() as connection:
            connection.send(request("POST", SHOP + "echo", b"", NDJSON + accept + CHUNKED) + b"3\r\n[]\n\r\n")
            expect(connection.head()[0], 200)
            connection.send(b"4\r\nnul\n\r\n")
            text = b""
            while piece := connection.chunk():
                text += piece
            if accept is LINES:
                expect((piece, "$error" in json.loads(text)), (None, True))
            else:
                expect([e["event"] for e in events_of(text)], ["error"])


def early(server):
    """An answer before the body is there: the rest of it is not waited for."""
    with server.open() as connection:
        connection.send(request("POST", SHOP + "early", b"", NDJSON + CHUNKED) + b"3\r\n[]\n\r\n")
        answer = connection.answer()
        expect((answer.status, answer.json, answer.field("connection")), (200, "early", "close"))
        expect(connection.is_closed(), True)
    with server.open() as connection:
        connection.send(request("POST", SHOP + "early", b"[]\n", NDJSON + ["Content-Length: 10"]))
        expect(connection.answer().json, "early")
        connection.send(b'"more"\n' + request("GET", "/health"))
        expect(connection.answer().status, 200)


def broken_off(server):
    """Clients that go in the middle of a stream, either way: handlers hear of it."""
    before = server.call("cancelled")
    for accept in (EVENTS, LINES):
        with server.open() as connection:
            connection.send(request("POST", SHOP + "flood", "[1000]", accept))
            expect(connection.head()[0], 200)
            connection.exactly(10000)
    server.wait_for("cancelled", lambda n: n == before + 2)
    with server.open() as connection:
        connection.send(request("POST", SHOP + "stuck", b'[]\n"a"\n', NDJSON + ["Content-Length: 100"]))
        connection.is_silent(0.05)
    server.wait_for("cancelled", lambda n: n >= before + 3)
    with server.open() as connection:  # the connection is reset instead of closed
        connection.send(request("POST", SHOP + "flood", "[1000]", LINES))
        connection.exactly(100)
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    server.wait_for("cancelled", lambda n: n >= before + 4)


def unread(server):
    """A client that does not read: the handler waits, and memory stays."""
    before, memory = server.call("flooded"), server.memory()
    connections = []
    for accept in (EVENTS, LINES):
        connection = server.open()
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        connection.send(request("POST", SHOP + "flood", "[1000]", accept))
        connections.append(connection)
    last = -1
    while last != server.call("flooded"):
        last = server.call("flooded")
        time.sleep(0.3)
    expect((last - before) * 1000 < 16 << 20, True, f"{last - before} items of 1000 bytes")
    expect(server.memory() - memory < 16 << 20, True, "memory grew")
    for connection in connections:  # and goes on where it stopped
        connection.head()
        for _ in range(3000):
            expect(len(connection.chunk()) > 1000, True)
    server.wait_for("flooded", lambda n: n > last)
    for connection in connections:
        connection.socket.close()


def unread_upload(server):
    """A handler that does not read: the client is not read either."""
    with server.open() as connection:
        memory = server.memory()
        line = ('"' + "z" * 400 + '"\n').encode()
        connection.send(request("POST", SHOP + "stuck", b"", NDJSON + CHUNKED) + b"3\r\n[]\n\r\n")
        connection.socket.settimeout(0.5)
        sent = 0
        try:
            while sent < 64 << 20:
                connection.send(f"{len(line):x}\r\n".encode() + line + b"\r\n")
                sent += len(line)
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            pass
        expect(sent < 32 << 20, True, f"{sent} bytes were taken")
        expect(server.memory() - memory < 16 << 20, True, "memory grew")


def heartbeats(server):
    with server.open() as connection:
        connection.send(request("GET", SHOP + "changed", headers=EVENTS))
        expect(connection.head()[0], 200)
        expect(connection.chunk(), b":\n\n")
        expect(connection.chunk(), b":\n\n")


def events(server):
    with server.open() as one, server.open() as other:
        for connection in (one, other):
            connection.send(request("GET", SHOP + "changed", headers=EVENTS))
            expect(connection.head()[0], 200)
        server.call("raise", 7)
        server.call("raise", 8)
        for connection in (one, other):
            found = []
            while len(found) < 2:
                found += events_of(connection.chunk())
            expect([e["event"] for e in found], ["changed"] * 2)
            expect([json.loads(e["data"]) for e in found], [[7, 'raise "it"\n'], [8, 'raise "it"\n']])
    for _ in range(100):
        server.call("raise", 9)  # nobody listens any more


def unread_events(server):
    """Events that a client does not read are dropped, not kept."""
    with server.open() as connection:
        connection.send(request("GET", SHOP + "changed", headers=EVENTS))
        expect(connection.head()[0], 200)
        memory = server.memory()
        with server.open() as caller:
            call = request("POST", SHOP + "raise", "[1]")
            for _ in range(200):
                caller.send(call * 100)
                for _ in range(100):
                    expect(caller.answer().status, 200)
        expect(server.memory() - memory < 16 << 20, True, "memory grew")


def large(server):
    data = os.urandom(3 << 20)
    expect(server.ask("PUT", "/blobs/big", data, ["Content-Type: application/octet-stream"]).json,
           f"big: {len(data)}")
    body = b'{"name":"n"}\n' + b"".join(
        b'"' + base64.b64encode(data[i:i + 300]) + b'"\n' for i in range(0, len(data), 300))
    expect(server.ask("POST", SHOP + "putBlob", body, NDJSON).json, f"n: {len(data)}")


def drained(program):
    """An event stream ends in order when the server does."""
    with Server(program) as server, server.open() as connection:
        connection.send(request("GET", SHOP + "changed", headers=EVENTS))
        expect(connection.head()[0], 200)
        server.process.terminate()
        expect(connection.chunk(), b"")
        expect(server.process.wait(60), 0)


def main():
    suite = Suite()
    program = sys.argv[1]
    with Server(program, "max_body_bytes=500") as server:
        for function in (bad_uploads, both_ways, broken_both_ways, early):
            suite.case(function.__name__.replace("_", " "), function, server)
    with Server(program) as server:
        for function in (server_streams, uploads, forms, broken_off, unread, unread_upload, events, unread_events,
                         large):
            suite.case(function.__name__.replace("_", " "), function, server)
    with Server(program, "heartbeat_ms=100") as server:
        suite.case("heartbeats", heartbeats, server)
    suite.case("drained", drained, program)
    suite.done()


if __name__ == "__main__":
    main()
