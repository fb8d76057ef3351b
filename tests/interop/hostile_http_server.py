#!/usr/bin/env python3
"""Hostile servers of HTTP against our client: each call must end in an error that says why, in time and within memory,
and the call after it must be answered.

    hostile_http_server.py TRANSCRIPT_CLIENT [--asan]
"""
import concurrent.futures
import os
import re
import socket
import struct
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from http_peer import answer, chunk, Client, EVENTS, RICH, Server, success
from http_transcripts import pack
from tap import Tap

MAX_KIB = 150 * 1024
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"


def says(*parts, closes=False):
    def play(connection, _):
        for part in parts:
            connection.sendall(part)
        return not closes
    return play


def for_ever(first, again, pause=0):
    def play(connection, _):
        connection.sendall(first)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            connection.sendall(again)
            time.sleep(pause)
        return False
    return play


def silent(connection, _):
    connection.settimeout(20)
    connection.recv(1)
    return False


def reset(connection, _):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def drip(connection, _):
    for byte in success() * 10:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)
    return False


# Name, what the server does, the status and what the message says (a pattern).
CALLS = [
    ("a head without an end", for_ever(b"HTTP/1.1 200 OK\r\n", b"X-Filler: " + b"a" * 1000 + b"\r\n"), 413, "head"),
    ("a line of the head without an end", for_ever(b"HTTP/1.1 200 OK\r\nX: ", b"a" * 1000), 413, "head"),
    ("too many fields", says(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 100 + b"\r\n"), 413, "head"),
    ("an answer byte by byte", drip, 408, "timed out"),
    ("no answer", silent, 408, "timed out"),
    ("the end without an answer", says(closes=True), 503, "lost"),
    ("a reset", reset, 503, "lost"),
    ("a length beyond the limit", says(b"HTTP/1.1 200 OK\r\nContent-Length: 11534336\r\n\r\n"), 413, "larger"),
    ("a length that is no number", says(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"), None, ""),
    ("chunks without an end", for_ever(CHUNKED, chunk(b"[" * 65536)), 413, "larger"),
    ("a body until the end of the connection that has none",
     for_ever(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n", b" " * 65536), 413, "larger"),
    ("a chunk size without an end", for_ever(CHUNKED, b"0" * 4096), None, "malformed|larger"),
    ("a chunk size that is none", says(CHUNKED + b"zz\r\n"), None, "malformed"),
    ("trailers without an end", for_ever(CHUNKED + b"0\r\n", b"X: " + b"a" * 1000 + b"\r\n"), None, ""),
    ("less than was announced", says(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", closes=True), 503, "lost"),
    ("an end within a chunk", says(CHUNKED + b"64\r\n{\"id\"", closes=True), 503, "lost"),
    ("no last chunk", says(CHUNKED + chunk(b'{"id":"1","success":true,"data":3}'), closes=True), 503, "lost"),
    ("two lengths", says(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), None, "not HTTP"),
    ("a length and chunks", says(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
     None, "not HTTP"),
    ("another coding of the transfer", says(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"), None, ""),
    ("another protocol", says(b"SSH-2.0-OpenSSH_9.2\r\n"), None, "not HTTP"),
    ("HTTP/2", says(b"HTTP/2 200\r\n\r\n"), None, "not HTTP"),
    ("octets", says(bytes(range(256)) * 64), None, "not HTTP|head"),
    ("a change of protocol", says(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"),
     None, "protocol"),
    ("continue without an end", for_ever(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), None, "provisional"),
    ("a redirect", says(answer(b"", b"Location: http://127.0.0.1:1/\r\n", b"302 Found")), None,
     "redirects are not followed: 302 to http://127.0.0.1:1/"),
    ("a redirect to nowhere", says(answer(b"", b"", b"307 Temporary Redirect")), None, "redirects"),
    ("a compressed answer", says(answer(b"\x1f\x8b\x08\0\0", b"Content-Encoding: gzip\r\n")), None, "compressed"),
    ("a stream nobody asked for", says(EVENTS + chunk(b"data: 1\n\n")), None, "not asked for"),
    ("no JSON", says(answer(b"<html>")), None, "cannot be read"),
    ("half of an envelope", says(answer(b'{"id":"1","success":true,"data":')), None, "cannot be read"),
    ("more than an envelope", says(answer(b'{"id":"1","success":true,"data":3} x')), None, "cannot be read"),
    ("an envelope with a key twice", says(answer(b'{"success":true,"success":false,"data":3}')), None, "cannot be read"),
    ("an array for an envelope", says(answer(b"[1]")), None, "cannot be read"),
    ("an envelope that says nothing", says(answer(b"{}")), None, "neither"),
    ("success without a word of it", says(answer(b'{"success":"yes","data":1}')), None, "cannot be read"),
    ("depth", says(answer(b'{"success":true,"data":' + b"[" * 100000 + b"]" * 100000 + b"}")), None, ""),
    ("octets for text", says(answer(b'{"success":true,"data":"\xff\xfe"}')), None, "cannot be read"),
    ("a page of a proxy", says(answer(b"<html>Bad Gateway</html>", b"", b"502 Bad Gateway")), 502, "HTTP status 502"),
    ("an error that is none", says(answer(b'{"success":false,"error":7}', b"", b"500 Internal Server Error")), None, ""),
    ("an error without words", says(answer(b'{"success":false,"error":{}}', b"", b"418 I'm a teapot")), 418, ""),
    ("no content", says(b"HTTP/1.1 204 No Content\r\n\r\n"), None, "cannot be read"),
]

# What the client makes of these is an answer; what stands behind it must not become the next one.
FOLLOWED = [
    ("another answer behind the answer", says(success(b"1") + success(b"666"))),
    ("octets behind the answer", says(success(b"1") + b"\0\0\0")),
    ("a body where none may be", says(b"HTTP/1.1 204 No Content\r\n\r\n" + success(b"666"))),
    ("many keys", says(answer(b'{"success":true,"data":{' + b",".join(b'"k%d":1' % i for i in range(50000)) + b"}}"))),
    ("a word before it is asked", says(success(b"1"), b"")),
]

# Name, what the server does, how many items come at least, the status and what the message says; None: an end.
STREAMS = [
    ("events, cut off", says(EVENTS + chunk(b"data: 1\n\ndata: 2\n\ndata: ")), 0, None, None),
    ("events, cut off by the end", says(EVENTS + chunk(b"data: 1\n\ndata: 2\n\n"), closes=True), 2, 503, ""),
    ("an answer that ends before the stream", says(EVENTS + chunk(b"data: 1\n\n") + b"0\r\n\r\n"), 1, 503, "ended before"),
    ("an event without an end", for_ever(EVENTS, chunk(b"data: " + b"a" * 65536)), 0, 413, "larger"),
    ("lines of one event without an end", for_ever(EVENTS, chunk(b"data: " + b"1" * 60000 + b"\n")), 0, 413, "larger"),
    ("an item that is no JSON", says(EVENTS + chunk(b"data: 1\n\ndata: {\n\n")), 1, None, "no JSON"),
    ("two values for an item", says(EVENTS + chunk(b"data: 1 2\n\n")), 0, None, "no JSON"),
    ("an error that is no JSON", says(EVENTS + chunk(b"event: error\ndata: <>\n\n")), 0, None, ""),
    ("an error", says(EVENTS + chunk(b'data: 1\n\nevent: error\ndata: {"code":"409","message":"boom"}\n\n') +
                      b"0\r\n\r\n"), 1, 409, "boom"),
    ("more behind the end", says(EVENTS + chunk(b"data: 1\n\nevent: end\ndata: null\n\ndata: 2\n\n") + b"0\r\n\r\n"),
     1, None, None),
    ("no stream but a value", says(success(b"7")), 0, None, "no array"),
    ("a malformed chunk", says(EVENTS + chunk(b"data: 1\n\n") + b"xx\r\n"), 1, None, "malformed"),
]

# What answers to the first question of a client, and what connecting says of it.
GREETINGS = [
    ("another protocol at the port", says(b"220 smtp.example ESMTP\r\n", closes=True), "not HTTP"),
    ("a redirect at the port", says(answer(b"", b"Location: https://elsewhere/\r\n", b"301 Moved")), "redirects"),
    ("the end at the port", says(closes=True), "closed the connection"),
    ("silence at the port", silent, "in time"),
    ("a head without an end at the port", for_ever(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05), "in time|head"),
]


def call(client):
    return client.ask("CALL " + pack(["calculator@1.0.0", "add", 1, 2]))


def is_as(line, status, pattern):
    kind, _, rest = line.partition(" ")
    got, _, message = rest.partition(" ")
    return kind == "error" and (status is None or int(got) == status) and re.search(pattern, message) is not None


def peak_kib(client):
    try:
        with open(f"/proc/{client.process.pid}/status", encoding="ascii") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1))
    except (OSError, AttributeError):
        return 0


def once(play):
    """The first request is met with hostility, the others with an answer."""
    count = [0]

    def both(connection, request):
        count[0] += 1
        if count[0] == 1:
            return play(connection, request)
        connection.sendall(success())
        return True
    return both


def finish(server, client, problems):
    after = call(client)
    if after != ["ok 03"]:
        problems.append(f"the call after it: {str(after)[:200]}")
    peak = peak_kib(client)
    if peak > MAX_KIB and "--asan" not in sys.argv:
        problems.append(f"it took {peak} KiB")
    status, errors = client.end()
    server.close()
    if status != 0:
        problems.append(f"the client ended with {status}: {errors}")
    return problems


def against(program, play, status, pattern):
    server = Server(once(play), RICH)
    client = Client([program], server.url)
    lines = call(client)
    right = lines and is_as(lines[-1], status, pattern)
    return finish(server, client, [] if right else [str(lines)[:300]])


def followed(program, play):
    server = Server(once(play), RICH)
    client = Client([program], server.url)
    call(client)
    return finish(server, client, [])


def stream(program, play, least, status, pattern):
    server = Server(once(play), RICH)
    client = Client([program], server.url)
    count = 2 if pattern is None and least == 0 else 0 # cut off: stops after those that came
    lines = client.ask(f"READ {count} " + pack(["calculator@1.0.0", "fibonacci", 5]))
    items = [line for line in lines if line.startswith("item")]
    ends_right = lines and (lines[-1].startswith("ok") if pattern is None else is_as(lines[-1], status, pattern))
    return finish(server, client, [] if ends_right and len(items) >= least else [str(lines)[:300]])


def flood(program):
    """Items faster than anybody reads: the reader stops after a few, and the connection with it."""
    play = for_ever(EVENTS, chunk(b"data: \"" + b"x" * 1000 + b"\"\n\n") * 50)
    return stream(program, play, 0, None, None)


def greet(program, play, pattern):
    server = Server(play, None)
    client = Client([program], server.url)
    status, errors = client.end()
    server.close()
    return [] if status == 1 and re.search(pattern, errors) else [f"{status}: {errors}"]


def refused(program):
    with socket.socket() as nobody: # it has the port, and does not listen
        nobody.bind(("127.0.0.1", 0))
        status, errors = Client([program], f"http://127.0.0.1:{nobody.getsockname()[1]}").end()
    return [] if status == 1 and "refused" in errors else [f"{status}: {errors}"]


def main():
    program, tap = sys.argv[1], Tap()
    jobs = [(name, against, (play, *rest)) for name, play, *rest in CALLS]
    jobs += [(name, followed, (play,)) for name, play in FOLLOWED]
    jobs += [(name, stream, (play, *rest)) for name, play, *rest in STREAMS]
    jobs += [("a flood of items", flood, ())]
    jobs += [(name, greet, (play, pattern)) for name, play, pattern in GREETINGS]
    jobs += [("nobody at the port", refused, ())]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        runs = [(name, pool.submit(job, program, *rest)) for name, job, rest in jobs]
        for name, run in runs:
            tap.case(name, run.result())
    tap.done()


if __name__ == "__main__":
    main()
