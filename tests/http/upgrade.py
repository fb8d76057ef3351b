"""A connection becomes WebSocket: what is asked for as RFC 6455 (4.2) wants it, and what is not.

    upgrade.py HTTP-SERVER
"""
import base64
import hashlib
import os
import struct
import sys

from world import SHOP, Server, Suite, expect, request

KEY = "dGhlIHNhbXBsZSBub25jZQ=="
ACCEPT = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
HEADERS = ["Upgrade: websocket", "Connection: keep-alive, Upgrade", f"Sec-WebSocket-Key: {KEY}",
           "Sec-WebSocket-Version: 13"]


def without(name, *more):
    return [h for h in HEADERS if not h.startswith(name)] + list(more)


def frame(data):
    """A binary message, as a client sends it."""
    mask = os.urandom(4)
    assert len(data) < 126
    return struct.pack("!BB", 0x82, 0x80 | len(data)) + mask + bytes(c ^ mask[i % 4] for i, c in enumerate(data))


def message(connection):
    """The next message of the server: its payload."""
    first, size = connection.exactly(2)
    expect(first in (0x81, 0x82), True, "a text or binary message")
    if size == 126:
        size = struct.unpack("!H", connection.exactly(2))[0]
    return connection.exactly(size)


def ping(number):
    """A PING packet and its body."""
    return struct.pack("!IB", number, 0x40) + b"\x07"


def speak(connection):
    """The hello of the server, then a PING is answered."""
    expect(message(connection).startswith(b'{"type":"id"'), True, "a hello")
    connection.send(frame(b'{"type":"client-id","id":"test"}') + frame(ping(5)))
    expect(message(connection), struct.pack("!IB", 5, 0) + b"\x07")


def upgraded(server):
    for headers in (HEADERS, [h.lower() for h in without("Sec-WebSocket-Key")] + [f"sec-websocket-key: {KEY}"]):
        with server.open("ws") as connection:
            connection.send(request("GET", "/any/path?x=1", headers=headers))
            status, fields = connection.head()
            fields = dict(fields)
            expect(status, 101)
            expect((fields["Upgrade"], fields["Connection"], fields["Sec-WebSocket-Accept"]),
                   ("websocket", "Upgrade", ACCEPT))
            speak(connection)
    key = base64.b64encode(os.urandom(16)).decode()
    wanted = base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()).decode()
    with server.open("ws") as connection:
        connection.send(request("GET", "/", headers=without("Sec-WebSocket-Key", f"Sec-WebSocket-Key: {key}")))
        expect(dict(connection.head()[1])["Sec-WebSocket-Accept"], wanted)


def in_one_segment(server):
    """What a client sends behind its request, without waiting, is not lost; nor what came before."""
    with server.open("ws") as connection:
        connection.send(request("GET", "/", headers=HEADERS) + frame(b'{"type":"client-id","id":"test"}') +
                        frame(ping(6))[:5])
        expect(connection.head()[0], 101)
        connection.is_silent(0.05)
    with server.open("ws") as connection:
        connection.send(request("GET", "/", headers=HEADERS) + frame(b'{"type":"client-id","id":"test"}') +
                        frame(ping(6)))
        expect(connection.head()[0], 101)
        expect(message(connection).startswith(b'{"type":"id"'), True)
        expect(message(connection), struct.pack("!IB", 6, 0) + b"\x07")
    with server.open("http") as connection:
        connection.send(request("GET", "/items/7") + request("GET", "/nope", headers=HEADERS))
        expect([connection.answer().status for _ in range(2)], [200, 404])


def refused(server):
    for status, verb, headers, version in (
            (426, "GET", without("Sec-WebSocket-Version"), "1.1"),
            (426, "GET", without("Sec-WebSocket-Version", "Sec-WebSocket-Version: 8"), "1.1"),
            (400, "GET", without("Sec-WebSocket-Key"), "1.1"),
            (400, "GET", without("Sec-WebSocket-Key", "Sec-WebSocket-Key: short"), "1.1"),
            (405, "POST", HEADERS, "1.1"),
            (426, "GET", without("Connection"), "1.1"),
            (426, "GET", without("Upgrade", "Upgrade: h2c"), "1.1"),
            (426, "GET", [], "1.1"),
            (403, "GET", HEADERS + ["Origin: http://evil.example"], "1.1"),
            (403, "GET", HEADERS + ["Origin: null"], "1.1")):
        with server.open("ws") as connection:
            answer = connection.ask(verb, "/", headers=headers, version=version)
            expect(answer.status, status, f"{verb} {headers}")
            if status == 426:
                expect((answer.field("sec-websocket-version"), answer.field("upgrade")), ("13", "websocket"))
    with server.open("ws") as connection:
        connection.send(request("GET", "/", headers=HEADERS + ["Origin: http://localhost"]))
        expect(connection.head()[0], 101, "its own page")
    expect(server.ask("POST", SHOP + "cancelled").status, 200)
    with server.open("ws") as connection:
        expect(connection.ask("POST", SHOP + "cancelled").status, 426, "no routes at ws://")
    with server.open("http") as connection:
        expect(connection.ask("GET", "/items/7", headers=HEADERS).status, 200, "no upgrade at http://")


def protocols(server):
    for offered, chosen in ((["Sec-WebSocket-Protocol: b, a"], "b"), ([], None),
                            (["Sec-WebSocket-Protocol: a", "Sec-WebSocket-Protocol: b"], "a")):
        with server.open("ws") as connection:
            connection.send(request("GET", "/", headers=HEADERS + offered))
            status, fields = connection.head()
            expect((status, dict(fields).get("Sec-WebSocket-Protocol")), (101, chosen))


def main():
    suite = Suite()
    with Server(sys.argv[1], schemes=("http", "ws")) as server:
        for function in (upgraded, in_one_segment, refused, protocols):
            suite.case(function.__name__.replace("_", " "), function, server)
    suite.done()


if __name__ == "__main__":
    main()
