#!/usr/bin/env python3
"""Plays the recorded server of the original to our client and compares every request it sends and every result it gets.

    replay_client.py TRANSCRIPT_CLIENT [tcp|ws]

The client is told over its standard input what to do; transcript_client.c says how.
"""
import json
import socket
import struct
import subprocess
import sys

from netron_wire import Connection, Reader, parse_packet
from transcript import message_of, same, show, steps
from websocket_wire import WebSocket, fields

SERVER_ID = "11111111-1111-7111-8111-111111111111"
CLIENT_ID = "22222222-2222-7222-8222-222222222222"

# Steps of the recorded client that ours has no way to take, and why.
EXCEPTED = {
    "disconnect": "no packet",
    "upload: StreamReference built by the library (names the wrong peer) -> error":
        "a defect: our client names itself",
    "server writes into a client stream (readable reference)":
        "not in the language: what a server writes is the result of a method",
}

READS = {  # step -> items to read (0: all)
    "server stream fibonacci(5)": 0,
    "server stream fibonacci(0) (empty)": 0,
    "server stream failingStream(2) (generator throws)": 0,
    "download 10 bytes in chunks of 4": 0,
    "client stops reading a live server stream after 2 chunks": 2,
}
WRITES = {  # step -> how the stream ends
    "upload: hand-made StreamReference with own id": "end",
    "client aborts its own upload stream (STREAM_CLOSE)": "client gave up",
}


class Play:
    def __init__(self, program, transport):
        listener = socket.create_server(("127.0.0.1", 0))
        listener.settimeout(10)
        url = f"{transport}://127.0.0.1:{listener.getsockname()[1]}"
        self.results = []
        self.client = subprocess.Popen([program, url, CLIENT_ID], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        sock = listener.accept()[0]
        sock.settimeout(10)
        self.connection = self.upgrade(sock) if transport == "ws" else Connection(sock)
        hello = self.connection.hello_as_server(SERVER_ID)
        self.note("answers the hello", hello["type"] == "client-id" and hello["id"] == CLIENT_ID and
                  len(json.dumps(hello)) < 512, str(hello))

    def upgrade(self, sock):
        """As the recorded client's, but for what the original sends and does not read: its id, twice."""
        connection = WebSocket.accept(sock)
        got, first = fields(connection.head), connection.head.split(b"\r\n")[0]
        self.note("asks for WebSocket", first == b"GET / HTTP/1.1" and got["upgrade"].lower() == b"websocket" and
                  got["connection"].lower() == b"upgrade" and got["sec-websocket-version"] == b"13" and
                  not {"origin", "sec-websocket-protocol", "sec-websocket-extensions"} & set(got), str(got))
        return connection

    def note(self, name, ok, detail=""):
        self.results.append((name, ok, detail))

    def tell(self, *words):
        self.client.stdin.write(" ".join(words) + "\n")
        self.client.stdin.flush()

    def line(self):
        return self.client.stdout.readline().rstrip("\n")

    def expect(self, name, frame):
        """The next packet of the client is the recorded one; returns it."""
        got = parse_packet(self.connection.receive())
        recorded = frame.packet
        theirs, ours = recorded["data"], got["data"]
        ok = recorded["flags"] == got["flags"] and recorded.get("stream_index") == got.get("stream_index") and \
            same(self.unnumbered(theirs), self.unnumbered(ours))
        self.note(f"sends: {name} ({recorded['type']})", ok, f"recorded {show(recorded)}\n#   sent {show(got)}")
        return got

    @staticmethod
    def unnumbered(data):
        """Without the ids that each side makes."""
        if isinstance(data, list):
            return [Play.unnumbered(item) for item in data]
        if isinstance(data, dict):
            return {key: 0 if key == "streamId" else Play.unnumbered(value) for key, value in data.items()}
        return data

    def answer(self, frame, packet_id):
        self.connection.send(struct.pack(">I", packet_id) + frame.body[4:])

    def outcome(self, name, frame):
        line = self.line()
        self.note(f"reads: {name}", self.is_outcome(frame.packet, line), f"recorded {show(frame.packet)}\n#   got {line}")

    @staticmethod
    def is_outcome(answer, line):
        kind, _, rest = line.partition(" ")
        if kind == "ok":
            return not answer["is_error"] and Reader(bytes.fromhex(rest)).value() == answer["data"]
        if kind != "error" or not answer["is_error"]:
            return False
        status, _, message = rest.partition(" ")
        titan = answer["data"].get("$titanError")
        return message == message_of(answer["data"]) and (titan is None or int(status) == titan["code"])

    # ---- kinds of steps ----

    def exchange(self, name, request, answer):
        self.tell(request.packet["type"], request.body[5:].hex())
        got = self.expect(name, request)
        self.answer(answer, got["id"])
        self.outcome(name, answer)

    def requests(self, name, frames):
        for request in frames:
            if request.is_from_client and request.packet["is_request"]:
                answer = next(f for f in frames if not f.is_from_client and not f.packet["is_request"] and
                              f.packet["id"] == request.packet["id"])
                self.exchange(name, request, answer)

    def read(self, name, frames, count):
        *before, request = [frame for frame in frames if frame.is_from_client]
        for earlier in before:
            self.exchange(name, earlier, next(f for f in frames if not f.is_from_client and
                                              f.packet["id"] == earlier.packet["id"] and not f.packet["is_request"]))
        self.tell("READ", str(count), request.body[5:].hex())
        got = self.expect(name, request)
        rest = frames[frames.index(request) + 1:]
        for frame in rest:
            if frame.packet["is_request"]:
                self.connection.send(frame.body)
            else:
                self.answer(frame, got["id"])
        items = [frame.packet["data"] for frame in rest if frame.packet["type"] == "STREAM" and frame.packet["flags"] & 0x10 == 0]
        for item in items[:count or None]:
            line = self.line()
            self.note(f"reads: {name}", line.startswith("item ") and Reader(bytes.fromhex(line[5:])).value() == item,
                      f"recorded {show(item)}\n#   got {line}")
        closed = next((frame.packet["data"] for frame in rest if frame.packet["type"] == "STREAM_CLOSE"), None)
        line = self.line()
        ok = line.startswith("error ") and line.endswith(closed["reason"]) if closed else line == "ok d40000"
        self.note(f"{name}: ends", ok, line)

    def write(self, name, frames, how):
        call, *rest = frames
        chunks = [frame for frame in rest if frame.packet["type"] == "STREAM"]
        items = [frame.body[5:-8].hex() for frame in chunks if frame.packet["flags"] & 0x10 == 0]
        self.tell("WRITE", how.replace(" ", "_"), call.body[5:].hex(), *items)
        got = self.expect(name, call)
        ping = self.connection.receive()
        self.note(f"{name}: asks for a sign of life before it writes", parse_packet(ping)["flags"] == 0x40, ping.hex())
        self.connection.send(ping[:4] + b"\0" + ping[5:])
        for frame in rest:
            if frame.is_from_client and frame.packet["type"] == "STREAM":
                self.expect(name, frame)
            elif frame.is_from_client:
                packet = parse_packet(self.connection.receive())
                self.note(f"{name}: gives up", packet["type"] in ("STREAM_CLOSE", "STREAM_ERROR"), show(packet))
            else:
                self.answer(frame, got["id"])
                self.outcome(name, frame)

    def subscribe(self, name, frames):
        self.tell("ON", "demo.event")
        self.answer(frames[1], self.expect(name, frames[0])["id"])
        self.outcome(name, frames[1])

    def fire(self, name, frames):
        call, emit, acknowledge, answer = frames
        self.tell("CALL", call.body[5:].hex())
        got = self.expect(name, call)
        self.connection.send(emit.body)
        self.note(f"{name}: the event is acknowledged", self.connection.receive() == acknowledge.body)
        line = self.line()
        self.note(f"{name}: the event is heard", line.startswith("event ") and
                  Reader(bytes.fromhex(line[6:])).value() == emit.packet["data"][2:], line)
        self.answer(answer, got["id"])
        self.outcome(name, answer)

    def unsubscribe(self, name, frames):
        self.tell("OFF")
        self.answer(frames[1], self.expect(name, frames[0])["id"])
        ping = self.connection.receive()
        self.connection.send(ping[:4] + b"\0" + ping[5:])
        self.outcome(name, frames[1])

    def step(self, name, frames):
        if name in READS:
            self.read(name, frames, READS[name])
        elif name in WRITES:
            self.write(name, frames, WRITES[name])
        elif name.startswith("subscribe"):
            self.subscribe(name, frames)
        elif name.startswith("fire"):
            self.fire(name, frames)
        elif name.startswith("unsubscribe"):
            self.unsubscribe(name, frames)
        elif name != "ping":  # the client makes its own ping data; see the unit tests of the peer
            self.requests(name, frames)


def main():
    transport = sys.argv[2] if len(sys.argv) > 2 else "tcp"
    play = Play(sys.argv[1], transport)
    names = [name for name, _ in steps(transport)]
    unknown = (set(EXCEPTED) - {"disconnect"} | set(READS) | set(WRITES)) - set(names)
    play.note("every step spoken of is recorded", not unknown, str(unknown))
    for name, frames in steps(transport):
        if name not in EXCEPTED:
            play.step(name, frames)
    play.client.stdin.close()
    if transport == "ws":
        play.note("closes with 1000", play.connection.receive() is None and play.connection.code == 1000,
                  str(play.connection.code))
        play.connection.say_goodbye()
    status = play.client.wait(10)
    play.note("ends with 0", status == 0, f"status {status}")
    print(f"1..{len(play.results)}")
    for number, (name, ok, detail) in enumerate(play.results, 1):
        print(f"{'ok' if ok else 'not ok'} {number} - {name.replace('#', '')}")
        if not ok:
            print(f"#   {detail}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
