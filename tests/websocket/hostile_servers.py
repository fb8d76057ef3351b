#!/usr/bin/env python3
"""Servers that mean no good to a client of WebSocket: it ends in time, with an error that fits, and without the memory
that was claimed.

    hostile_servers.py VISITOR native|lws [--asan]
"""
import json
import os
import re
import socket
import struct
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "interop"), os.path.join(HERE, "..", "support")]
from tap import Tap  # noqa: E402
from websocket_wire import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT, WebSocket, accept_of, fields, header  # noqa: E402

HELLO = json.dumps({"type": "id", "id": "hostile"}).encode()
REFUSED, LOST, PROTOCOL, TIMEOUT, LARGE, UNAUTHORIZED = -1008, -1003, -1009, -408, -413, -401
BROKEN = (LOST, PROTOCOL)
PATIENCE_S = 12


def frame(opcode, body, is_last=True):
    return header(opcode, len(body), False, is_last) + body


def close(code, reason=b""):
    return frame(CLOSE, struct.pack(">H", code) + reason)


def answer(head, status=b"101 Switching Protocols", upgrade=b"Upgrade: websocket\r\nConnection: Upgrade\r\n", more=b"", accept=None):
    accept = accept or accept_of(fields(head)["sec-websocket-key"])
    return b"HTTP/1.1 " + status + b"\r\n" + upgrade + b"Sec-WebSocket-Accept: " + accept + b"\r\n" + more + b"\r\n"


# ---- attacks on the handshake: given the request's head, what is sent ----

HANDSHAKES = {  # name: (bytes from the head, codes that fit)
    "no HTTP": (lambda head: b"SSH-2.0-OpenSSH_9.2\r\n\r\n", (PROTOCOL, REFUSED, TIMEOUT)),
    "another status": (lambda head: answer(head, b"200 OK"), (REFUSED,)),
    "not found": (lambda head: b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", (-404,)),
    "a redirect": (lambda head: b"HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", (REFUSED,)),
    "the wrong key": (lambda head: answer(head, accept=accept_of(b"x")), (PROTOCOL, REFUSED)),
    "no upgrade": (lambda head: answer(head, upgrade=b""), (PROTOCOL, REFUSED)),
    "an extension nobody offered": (lambda head: answer(head, more=b"Sec-WebSocket-Extensions: permessage-deflate\r\n"),
                                    (PROTOCOL, REFUSED)),
    "a sub-protocol nobody offered": (lambda head: answer(head, more=b"Sec-WebSocket-Protocol: chat\r\n"), (PROTOCOL, REFUSED)),
    "a head without end": (lambda head: b"HTTP/1.1 101 x\r\n" + b"X: y\r\n" * 200000, (PROTOCOL, REFUSED, LOST)),
    "a line without end": (lambda head: b"HTTP/1.1 101 " + b"x" * (2 << 20), (PROTOCOL, REFUSED, LOST)),
    "half an answer": (lambda head: answer(head)[:40], (REFUSED, LOST)),
    "nothing": (lambda head: b"", (REFUSED, LOST)),
}

# ---- attacks behind it: frames, and codes that fit ----

FRAMES = {
    "a masked frame": (header(BINARY, 1, True) + b"keyx" + b"x", BROKEN),
    "a reserved bit": (b"\xc2\x01x", BROKEN),
    "a reserved opcode": (b"\x83\x01x", BROKEN),
    "a continuation of nothing": (frame(CONTINUATION, b"x"), BROKEN),
    "a message inside another": (frame(BINARY, b"x", False) + frame(BINARY, b"y"), BROKEN),
    "a ping in pieces": (frame(PING, b"x", False), BROKEN),
    "a long ping": (header(PING, 126, False) + b"x" * 126, BROKEN),
    "a length of 2^63": (b"\x82\x7f" + b"\xff" * 8, BROKEN + (LARGE,)),
    "a length above the limit": (header(BINARY, 17 << 20, False) + b"x" * 65536, (LARGE, LOST)),
    "fragments above the limit": (frame(BINARY, b"x" * 65536, False) + frame(CONTINUATION, b"x" * 65536, False) * 300, (LARGE, LOST)),
    "a text that is not UTF-8": (frame(TEXT, b"\xff\xfe"), BROKEN),
    "a bad code": (close(1005), BROKEN + (REFUSED,)),
    "a close of one byte": (frame(CLOSE, b"\x03"), BROKEN + (REFUSED,)),
    "an empty message": (frame(BINARY, b""), BROKEN),
    "no hello": (frame(BINARY, b"\0\0\0\1\x43\xc0"), BROKEN),
    "garbage": (os.urandom(4000), BROKEN + (LARGE, REFUSED, TIMEOUT)),
    "a token that is refused": (close(4001, b"token expired"), (UNAUTHORIZED,)),
    "goodbye": (close(1000), (REFUSED, LOST)),
}


class Visit:
    """One run of the visitor at a server that plays(sock)."""

    def __init__(self, program, backend, play):
        self.play = play
        with socket.create_server(("127.0.0.1", 0)) as listener:
            thread = threading.Thread(target=self.serve, args=(listener,), daemon=True)
            thread.start()
            began = time.monotonic()
            process = subprocess.Popen([program, f"ws://127.0.0.1:{listener.getsockname()[1]}/", backend],
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            timer = threading.Timer(PATIENCE_S, process.kill)
            timer.start()
            self.output = process.stdout.read()
            self.errors = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            process.returncode = self.status = os.waitstatus_to_exitcode(status)
            self.seconds, self.peak_mb = time.monotonic() - began, usage.ru_maxrss / 1024

    def serve(self, listener):
        try:
            sock = listener.accept()[0]
            sock.settimeout(PATIENCE_S)
            self.play(sock)
            # What the client still says is read, until it goes.
            sock.shutdown(socket.SHUT_WR)
            while sock.recv(65536):
                pass
        except OSError:
            pass

    def problems(self, codes, most_mb):
        match = re.match(r"(-?\d+) (.*)", self.output)
        problems = [] if match and int(match[1]) in codes else [f"{self.output.strip()!r}, wanted one of {codes}"]
        if self.status != 0:
            problems += [f"exit status {self.status}", self.errors[-2000:]]
        if self.seconds > PATIENCE_S - 1:
            problems.append(f"{self.seconds:.1f} s")
        if self.peak_mb > most_mb:
            problems.append(f"{self.peak_mb:.0f} MiB of memory")
        return problems


def handshake(make):
    def play(sock):
        request = WebSocket(sock, False)
        sock.sendall(make(request.read_head()))
    return play


def behind(data):
    def play(sock):
        WebSocket.accept(sock, data)
    return play


def introduced(data, then=lambda socket: None):
    """A good beginning, then that."""
    def play(sock):
        connection = WebSocket.accept(sock, frame(BINARY, HELLO))
        connection.receive()
        sock.sendall(data)
        then(connection)
    return play


def silence(sock):
    WebSocket(sock, False).read_head()
    time.sleep(PATIENCE_S)


def byte_by_byte(sock):
    """Slow, but nothing is wrong with it."""
    head = WebSocket(sock, False).read_head()
    for byte in answer(head) + frame(BINARY, HELLO):
        sock.sendall(bytes([byte]))
    connection = WebSocket(sock, False)
    while (message := connection.receive()) is not None:
        if message[:1] != b"{":
            for byte in frame(BINARY, message[:4] + b"\0" + message[5:]):
                sock.sendall(bytes([byte]))


def ping_flood(sock):
    """More pings than the pongs have room, and nobody reads them."""
    WebSocket.accept(sock, frame(BINARY, HELLO))
    flood = frame(PING, b"p" * 125) * 1000
    end = time.monotonic() + 4
    sock.settimeout(1)
    while time.monotonic() < end:
        sock.sendall(flood)


def dribble(sock):
    """A message that comes a byte at a time and never ends."""
    connection = WebSocket.accept(sock, frame(BINARY, HELLO))
    connection.receive()
    sock.sendall(header(BINARY, 1000, False))
    for _ in range(100):
        sock.sendall(b"x")
        time.sleep(0.1)


def main():
    program, backend = sys.argv[1:3]
    most_mb = 1024 if "--asan" in sys.argv else 96
    tap = Tap()
    cases = {f"handshake: {name}": (handshake(make), codes) for name, (make, codes) in HANDSHAKES.items()}
    cases |= {f"at once: {name}": (behind(data), codes) for name, (data, codes) in FRAMES.items()}
    cases |= {f"later: {name}": (introduced(data), codes + (LOST,)) for name, (data, codes) in FRAMES.items()}
    cases |= {"silence": (silence, (TIMEOUT,)), "byte by byte": (byte_by_byte, (0,)), "a flood of pings": (ping_flood, (0, TIMEOUT, LOST)),
              "a message that never ends": (dribble, (TIMEOUT, LOST)),
              "pongs nobody asked for": (introduced(frame(PONG, b"x") * 1000), (LOST, TIMEOUT))}
    for name, (play, codes) in cases.items():
        tap.case(f"{backend}: {name}", Visit(program, backend, play).problems(codes, most_mb))
    tap.done()


if __name__ == "__main__":
    main()
