"""How requests arrive: cut anywhere, one behind the other, late, too large, broken off.

    bytes.py HTTP-SERVER
"""
import json
import sys
import time

from world import INFINITE, SHOP, Server, Suite, chunked, expect, request

INVOKE = request("POST", "/netron/invoke", json.dumps(
    {"id": "1", "service": "Shop", "method": "getItem", "input": [7, True]}), ["X-Request-ID: abc"])
CHUNKED = request("POST", SHOP + "getItem", chunked(b'{"id"', b":7,", b'"short":true}'),
                  ["Transfer-Encoding: chunked"])
WHOLE = (("invoke", INVOKE), ("chunked", CHUNKED), ("get", request("GET", "/items/7?short=true")),
         ("batch", request("POST", "/netron/batch", '{"id":"b","requests":[]}')))


def every_cut(server, data):
    with server.open() as connection:
        connection.send(data)
        wanted = connection.answer()
        expect(wanted.status, 200)
        for cut in range(1, len(data)):
            connection.send(data[:cut])
            time.sleep(0.0005)
            connection.send(data[cut:])
            found = connection.answer()
            expect((found.status, found.body[:40]), (200, wanted.body[:40]), f"cut at {cut}")


def by_octets(server):
    data = INVOKE + CHUNKED
    with server.open() as connection:
        for i in range(len(data)):
            connection.send(data[i:i + 1])
        expect([connection.answer().status for _ in range(2)], [200, 200])


def pipelined(server):
    """In order, whatever takes longer, and many of them."""
    with server.open() as connection:
        slow = request("POST", SHOP + "hang", "[]", ["X-Netron-Timeout: 50"])
        connection.send(slow + INVOKE + request("GET", "/health") + CHUNKED + request("GET", "/nope"))
        expect([connection.answer().status for _ in range(5)], [408, 200, 200, 200, 404])
    with server.open() as connection:
        connection.send(request("GET", "/health") * 5000)
        for _ in range(5000):
            expect(connection.answer().status, 200)


def unread(server):
    """Answers that nobody reads hold up requests, and not memory."""
    big = request("POST", SHOP + "text", "[100000]")
    with server.open() as connection:
        before = server.memory()
        connection.socket.settimeout(0.5)
        try:
            for _ in range(100000):
                connection.send(big)
        except TimeoutError:
            pass
        expect(server.memory() - before < 24 << 20, True, "memory grew")


def keep_alive(server):
    with server.open() as connection:
        for _ in range(3):
            expect(connection.ask("GET", "/health").field("connection"), None)
        answer = connection.ask("GET", "/health", headers=["Connection: close"])
        expect(answer.field("connection"), "close")
        expect(connection.is_closed(), True)
    with server.open() as connection:
        answer = connection.ask("GET", "/health", version="1.0")
        expect(answer.field("connection"), "close")
        expect(connection.is_closed(), True)
    with server.open() as connection:
        for _ in range(2):
            answer = connection.ask("GET", "/health", version="1.0", headers=["Connection: keep-alive"])
            expect(answer.field("connection"), "keep-alive")


def expectations(server):
    with server.open() as connection:
        head = request("POST", SHOP + "getItem", b"", ["Content-Length: 3", "Expect: 100-continue"])
        connection.send(head)
        expect(connection.head(), (100, []))
        connection.send(b"[7]")
        expect(connection.answer().status, 200)
        connection.send(head.replace(b"getItem", b"nope"))
        answer = connection.answer()
        expect((answer.status, answer.field("connection")), (404, "close"))
        expect(connection.is_closed(), True)


def refused_body(server):
    """What nobody wants is read over, up to a limit: the connection stays."""
    with server.open() as connection:
        connection.send(request("POST", "/nope", "x" * 1000) + request("GET", "/health"))
        expect([connection.answer().status for _ in range(2)], [404, 200])
        connection.send(request("POST", "/nope", b"", ["Content-Length: 1000000"]))
        answer = connection.answer()
        expect((answer.status, answer.field("connection")), (404, "close"))


def useless_body(server):
    """A body that a request has no use for is read over, whether it comes before or after the answer."""
    for path in (SHOP + "level", "/health", "/items/7", "/nope", "/metrics"):
        with server.open() as connection:
            data = request("GET", path, "xy")
            connection.send(data[:-1])
            connection.is_silent(0.01)
            connection.send(data[-1:] + request("GET", "/health"))
            expect([connection.answer().status for _ in range(2)][1], 200, path)
            connection.send(data + request("GET", "/health"))
            expect([connection.answer().status for _ in range(2)][1], 200, path)


def malformed(server):
    for data, status in (
            (b"GET /health HTTP/1.1\r\n\r\n", 400), (b"GET /health HTTP/1.1\nHost: a\n\n", 400),
            (b"GET  /health HTTP/1.1\r\nHost: a\r\n\r\n", 400), (b"GET /health HTTP/2.0\r\nHost: a\r\n\r\n", 505),
            (request("GET", "/health", headers=["A: 1", " b"]), 400),
            (request("POST", "/netron/invoke", "{}", ["Transfer-Encoding: chunked", "Content-Length: 2"]), 400),
            (request("POST", "/netron/invoke", "{}", ["Transfer-Encoding: gzip"]), 501),
            (request("POST", SHOP + "getItem", b"5\r\n[7]\r\n0\r\n\r\n", ["Transfer-Encoding: chunked"]), 400),
            (request("POST", SHOP + "getItem", b"x\r\n", ["Transfer-Encoding: chunked"]), 400),
            (request("GET", "/health", headers=["Content-Length: 2", "Content-Length: 3"]), 400),
            (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505)):
        with server.open() as connection:
            connection.send(data + request("GET", "/health"))
            answer = connection.answer()
            expect((answer.status, answer.field("connection")), (status, "close"), data)
            expect(connection.is_closed(), True, data)


def gone(server):
    """Clients that go at any moment, and what they asked for with them."""
    before = server.call("cancelled")
    for cut in range(1, len(INVOKE), 7):
        with server.open() as connection:
            connection.send(INVOKE[:cut])
    for _ in range(20):
        with server.open() as connection:
            connection.send(request("POST", SHOP + "hang", "[]"))
            connection.is_silent(0.02)
    server.wait_for("cancelled", lambda n: n == before + 20)


def half_closed(server):
    """A client that sends no more still gets its answer."""
    with server.open() as connection:
        connection.send(request("POST", SHOP + "hang", "[]", ["X-Netron-Timeout: 50"]))
        connection.socket.shutdown(1)
        expect(connection.answer().status, 408)
        expect(connection.is_closed(), True)


def hung_up(server):
    """The handler closes the peer it was called by."""
    with server.open() as connection:
        answer = connection.ask("POST", SHOP + "hangUp", "[]")
        expect((answer.status, answer.message), (503, "the connection to the service was closed"))
        expect(connection.ask("GET", "/items/7").status, 200, "with another peer")


def limits(server):
    expect(server.ask("GET", "/" + "a" * 199).status, 404)
    expect(server.ask("GET", "/" + "a" * 200).status, 414)
    expect(server.ask("GET", "/health", headers=["A: " + "b" * 900]).status, 200)
    expect(server.ask("GET", "/health", headers=["A: " + "b" * 1100]).status, 431)
    expect(server.ask("GET", "/health", headers=[f"A{i}: b" for i in range(11)]).status, 200)
    expect(server.ask("GET", "/health", headers=[f"A{i}: b" for i in range(12)]).status, 431)
    body = json.dumps([7]) + " " * 497
    expect(server.ask("POST", SHOP + "getItem", body).status, 200)
    expect(server.ask("POST", SHOP + "getItem", body + " ").status, 413)
    headers = ["Transfer-Encoding: chunked"]
    expect(server.ask("POST", SHOP + "getItem", chunked(body.encode()), headers).status, 200)
    expect(server.ask("POST", SHOP + "getItem", chunked(body.encode(), b" "), headers).status, 413)
    entry = {"id": "1", "service": "Shop", "method": "cancelled", "input": []}
    for count, status in ((3, 200), (4, 413)):
        expect(server.ask("POST", "/netron/batch", json.dumps({"requests": [entry] * count})).status, status)
    expect(server.ask("POST", SHOP + "count", "[5]").json, [0, 1, 2, 3, 4])
    answer = server.ask("POST", SHOP + "count", "[6]")
    expect((answer.status, "more than 5 items" in answer.message), (413, True))
    answer = server.ask("POST", SHOP + "flood", "[100]")
    expect((answer.status, "more than 300 bytes" in answer.message), (413, True))
    expect(server.ask("POST", SHOP + "text", "[400]").status, 500, "an answer larger than that")


def late(server):
    """Each time runs from where it says."""
    with server.open() as connection:  # nothing at all: closed without a word
        expect(connection.is_closed(), True)
    with server.open() as connection:
        connection.send(b"GET /health HT")
        answer = connection.answer()
        expect((answer.status, answer.field("connection")), (408, "close"))
        expect(connection.is_closed(), True)
    with server.open() as connection:
        connection.send(request("POST", SHOP + "getItem", b"[", ["Content-Length: 3"]))
        expect(connection.answer().status, 408)
        expect(connection.is_closed(), True)
    with server.open() as connection:  # an octet now and then does not help
        begin = time.monotonic()
        for octet in request("GET", "/health", headers=["A: " + "b" * 400]):
            if not connection.is_silent(0.02):
                break
            connection.send(bytes([octet]))
        expect(connection.answer().status, 408)
        expect(time.monotonic() - begin < 5, True)
    with server.open() as connection:
        expect(connection.ask("GET", "/health").status, 200)
        expect(connection.is_closed(), True)
    with server.open() as connection:  # handlers have the time they want
        connection.send(request("POST", SHOP + "hang", "[]", ["X-Netron-Timeout: 700"]))
        expect(connection.answer().status, 408)


def drained(program):
    """Idle connections end, running requests do not."""
    with Server(program) as server:
        idle, busy = server.open(), server.open()
        expect(idle.ask("GET", "/health").status, 200)
        busy.send(request("POST", SHOP + "hang", "[]", ["X-Netron-Timeout: 300"]))
        busy.is_silent(0.05)
        server.process.terminate()
        expect(idle.is_closed(), True)
        answer = busy.answer()
        expect((answer.status, answer.field("connection")), (408, "close"))
        expect(busy.is_closed(), True)
        expect(server.process.wait(INFINITE), 0)


def torn_down(program):
    """The end of it all, in the middle of everything."""
    with Server(program) as server:
        connections = []
        for path, headers in ((SHOP + "hang", []), (SHOP + "flood", ["Accept: text/event-stream"]),
                              (SHOP + "stuck", ["Content-Type: application/x-ndjson", "Content-Length: 99"])):
            for _ in range(5):
                connection = server.open()
                connection.send(request("POST", path, b"[]\n" if "stuck" in path else b"[9]", headers))
                connections.append(connection)
        listening = server.open()
        listening.send(request("GET", SHOP + "changed", headers=["Accept: text/event-stream"]))
        listening.is_silent(0.1)
        server.process.terminate()
        server.process.terminate()
        expect(server.process.wait(INFINITE), 0)


def main():
    suite = Suite()
    program = sys.argv[1]
    with Server(program) as server:
        for name, data in WHOLE:
            suite.case(f"{name}, cut everywhere", every_cut, server, data)
        for function in (by_octets, pipelined, unread, keep_alive, expectations, refused_body, useless_body,
                         malformed, gone,
                         half_closed, hung_up):
            suite.case(function.__name__.replace("_", " "), function, server)
    with Server(program, "max_target_bytes=200", "max_head_bytes=1100", "max_fields=12", "max_body_bytes=500",
                "max_batch=3", "max_collect_items=5", "max_collect_bytes=300") as server:
        suite.case("limits", limits, server)
    with Server(program, "head_timeout_ms=300", "body_timeout_ms=300", "idle_timeout_ms=300") as server:
        suite.case("late", late, server)
    suite.case("drained", drained, program)
    suite.case("torn down", torn_down, program)
    suite.done()


if __name__ == "__main__":
    main()
