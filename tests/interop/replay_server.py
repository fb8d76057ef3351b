#!/usr/bin/env python3
"""Replays the recorded client of the original against our server and compares every answer.

    replay_server.py INTEROP_SERVER
"""
import os
import signal
import struct
import subprocess
import sys
import tempfile
import time

from netron_wire import Connection, parse_packet
from transcript import EXCEPTED, message_of, same, show, steps
from websocket_wire import WebSocket

CLIENT_ID = "22222222-2222-7222-8222-222222222222"


class Server:
    """Our server on TCP, a Unix socket and WebSocket, ended with SIGTERM; ends with 0 or the test fails."""

    def __init__(self, path):
        self.folder = tempfile.TemporaryDirectory(prefix="netron-interop-")
        socket_url = "unix://" + os.path.join(self.folder.name, "server.sock")
        self.process = subprocess.Popen([path, "--listen", "tcp://127.0.0.1:0", "--listen", socket_url, "--listen", "ws://127.0.0.1:0"],
                                        stdout=subprocess.PIPE, text=True)
        self.urls = [self.process.stdout.readline().split()[1] for _ in range(3)]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(10)
        self.folder.cleanup()
        return status


class Replay:
    """One connection over which the recorded client speaks."""

    def __init__(self, url):
        self.scheme, self.results = url.split(":")[0], []
        self.texts = {}      # recorded definition id -> this server's
        self.requests = {}   # recorded id of a request of the server -> this server's
        self.streams = {}    # recorded id of a stream that the server writes -> this server's
        self.connection = self.upgrade(url) if self.scheme == "ws" else Connection.open(url)
        hello = self.connection.hello_as_client(CLIENT_ID)
        self.note("hello", hello["type"] == "id" and len(hello["id"]) == 36, str(hello))

    def upgrade(self, url):
        """As the recorded client asks, which says its id twice; the server's hello does not come at once."""
        host, _, port = url.removeprefix("ws://").partition(":")
        connection = WebSocket.open_at(host, int(port.rstrip("/")), f"/?id={CLIENT_ID}", [b"x-netron-id: " + CLIENT_ID.encode()])
        began = time.monotonic()
        connection.fill(1)
        waited = time.monotonic() - began
        self.note("the hello comes 10 ms after the answer or later", waited > 0.01, f"{waited * 1000:.1f} ms")
        return connection

    def note(self, name, ok, detail=""):
        self.results.append((f"{self.scheme}: {name}", ok, detail))

    def send(self, frame):
        body = frame.body
        for recorded, ours in self.texts.items():
            body = body.replace(recorded.encode(), ours.encode())
        if not frame.packet["is_request"]:
            body = struct.pack(">I", self.requests[frame.packet["id"]]) + body[4:]
        self.connection.send(body)

    def learn(self, recorded, got):
        """What this run calls things."""
        theirs, ours = recorded["data"], got["data"]
        if recorded["is_request"]:
            self.requests[recorded["id"]] = got["id"]
        for kind, key, table in (("$definition", "id", self.texts), ("$streamReference", "streamId", self.streams)):
            if isinstance(theirs, dict) and kind in theirs and isinstance(ours, dict) and kind in ours:
                table[theirs[kind][key]] = ours[kind][key]
                if kind == "$streamReference":
                    ours[kind][key] = theirs[kind][key]

    def matches(self, recorded, got):
        if recorded["type"] == "STREAM" and got["type"] == "STREAM":
            where = (self.streams.get(recorded["stream_id"]), recorded["stream_index"])
            if (got["stream_id"], got["stream_index"]) != where:
                return False
        same_id = recorded["is_request"] or recorded["id"] == got["id"]
        return same_id and recorded["flags"] == got["flags"] and same(recorded["data"], got["data"])

    def receive(self, name, frame):
        got = parse_packet(self.connection.receive())
        self.learn(frame.packet, got)
        self.note(f"{name} ({frame.packet['type']})", self.matches(frame.packet, got),
                  f"recorded {show(frame.packet)}\n#   got {show(got)}")

    def step(self, name, frames):
        for frame in frames:
            if frame.is_from_client:
                self.send(frame)
            else:
                self.receive(name, frame)

    # What happens instead in the excepted steps.

    def answer_to(self, frames, count):
        for frame in frames:
            if frame.is_from_client:
                self.send(frame)
        return [parse_packet(self.connection.receive()) for _ in range(count)]

    def fibonacci_of_nothing(self, name, frames):
        reference, end = self.answer_to(frames, 2)
        ok = "$streamReference" in reference["data"] and end["flags"] == 0x75 and end["stream_index"] == 0 and \
            end["stream_id"] == reference["data"]["$streamReference"]["streamId"]
        self.note(f"{name}: the reference, then the end", ok, f"{show(reference)} {show(end)}")

    def failing_stream(self, name, frames):
        reference, first, second, error = self.answer_to(frames, 4)
        stream = reference["data"]["$streamReference"]["streamId"]
        ok = [(p["type"], p["data"]) for p in (first, second)] == [("STREAM", 0), ("STREAM", 1)] and \
            error["type"] == "STREAM_ERROR" and error["data"] == {"streamId": stream, "message": "boom"}
        self.note(f"{name}: both items, then the error", ok, f"{show(first)} {show(second)} {show(error)}")

    def refused_upload(self, name, frames):
        answer, = self.answer_to(frames, 1)
        call = next(frame for frame in frames if frame.packet["type"] == "CALL").packet
        self.note(f"{name}: taken, and given up with the stream",
                  answer["id"] == call["id"] and answer["is_error"] and message_of(answer["data"]) == "Stream destroyed",
                  show(answer))

    def pushed_stream(self, name, frames):
        answer, = self.answer_to(frames, 1)
        self.note(f"{name}: an error that says so", answer["is_error"] and answer["id"] == frames[0].packet["id"], show(answer))

    def aborted_upload(self, name, frames):
        answer, = self.answer_to(frames, 1)
        self.note(f"{name}: an error with the reason", answer["is_error"] and
                  message_of(answer["data"]) == "client gave up", show(answer))


INSTEAD = {
    "server stream fibonacci(0) (empty)": Replay.fibonacci_of_nothing,
    "server stream failingStream(2) (generator throws)": Replay.failing_stream,
    "upload: StreamReference built by the library (names the wrong peer) -> error": Replay.refused_upload,
    "server writes into a client stream (readable reference)": Replay.pushed_stream,
    "client aborts its own upload stream (STREAM_CLOSE)": Replay.aborted_upload,
}


def replay(url):
    session = Replay(url)
    for name, frames in steps("ws" if session.scheme == "ws" else "tcp"):
        if name in EXCEPTED:
            INSTEAD[name](session, name, frames)
        else:
            session.step(name, frames)
    if session.scheme == "ws":
        session.connection.say_goodbye()
        closed = session.connection.receive() is None and session.connection.code == 1000
        session.note("the close is answered with 1000", closed, str(session.connection.code))
    session.connection.close()
    return session.results


def main():
    server = Server(sys.argv[1])
    try:
        results = [result for url in server.urls for result in replay(url)]
    finally:
        status = server.stop()
    results.append(("the server ends with 0 after SIGTERM", status == 0, f"status {status}"))
    print(f"1..{len(results)}")
    for number, (name, ok, detail) in enumerate(results, 1):
        print(f"{'ok' if ok else 'not ok'} {number} - {name.replace('#', '')}")
        if not ok:
            print(f"#   {detail}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
