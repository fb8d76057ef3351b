"""A service that a peer offers at the server is called over HTTP as one of the server's own: nothing is known of its
parameters, so they go by their order, and its results are what they are.

    federation.py HTTP-SERVER
"""
import json
import os
import struct
import sys
import threading

from world import Server, Suite, expect

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "interop"))
from netron_wire import Connection, parse_packet  # noqa: E402

TASK, CALL, RESPONSE, ERROR = 0x44, 0x43, 0x03, 0x83


def pack(value):
    """MessagePack of what this test says: small things."""
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return struct.pack("B", value) if value < 128 else b"\xce" + struct.pack(">I", value)
    if isinstance(value, str):
        data = value.encode()
        return b"\xd9" + struct.pack("B", len(data)) + data
    if isinstance(value, (bytes, bytearray)):
        return b"\xc4" + struct.pack("B", len(value)) + value
    if isinstance(value, dict):
        return struct.pack("B", 0x80 | len(value)) + b"".join(pack(k) + pack(v) for k, v in value.items())
    return struct.pack("B", 0x90 | len(value)) + b"".join(map(pack, value))


class Provider:
    """Offers Far, whose one method answers what it was called with."""

    def __init__(self, port):
        self.connection = Connection.open(f"tcp://127.0.0.1:{port}", timeout=30)
        self.connection.hello_as_client("far-away")
        meta = {"name": "Far", "version": "1.0.0", "properties": {},
                "methods": {"back": {"type": "Object", "arguments": []}}}
        self.send(1, TASK, ["expose_service", meta])
        answer = self.next()
        expect(answer["is_error"], False, str(answer["data"]))
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def send(self, packet_id, flags, data):
        self.connection.send(struct.pack(">IB", packet_id, flags) + pack(data))

    def next(self):
        body = self.connection.receive()
        return parse_packet(body) if body else None

    def serve(self):
        while packet := self.next():
            if packet["type"] == "CALL":
                self.send(packet["id"], RESPONSE, {"with": packet["data"][2:]})
            else:
                self.send(packet["id"], packet["flags"] & 0x0f, [])

    def close(self):
        self.connection.socket.shutdown(2)
        self.thread.join(30)
        self.connection.close()


def by_rpc(server):
    answer = server.ask("POST", "/rpc/Far/back", json.dumps([1, "two", {"three": [True]}]))
    expect((answer.status, answer.json), (200, {"with": [1, "two", {"three": [True]}]}))
    answer = server.ask("POST", "/rpc/Far/back", json.dumps([]))
    expect((answer.status, answer.json), (200, {"with": []}))


def by_invoke(server):
    request = {"id": "1", "service": "Far", "method": "back", "input": [7]}
    answer = server.ask("POST", "/netron/invoke", json.dumps(request))
    expect((answer.status, answer.json["data"]), (200, {"with": [7]}))
    batch = {"id": "b", "requests": [dict(request, id=str(i), input=[i]) for i in range(3)]}
    answer = server.ask("POST", "/netron/batch", json.dumps(batch))
    expect([one["data"] for one in answer.json["responses"]], [{"with": [i]} for i in range(3)])


def gone(server):
    expect(server.ask("POST", "/rpc/Far/none", "[]").status, 404)
    expect(server.ask("POST", "/rpc/Nowhere/back", "[]").status, 404)


def main():
    suite = Suite()
    with Server(sys.argv[1], schemes=("http", "tcp")) as server:
        provider = Provider(server.ports["tcp"])
        for function in (by_rpc, by_invoke, gone):
            suite.case(function.__name__.replace("_", " "), function, server)
        provider.close()
    suite.done()


if __name__ == "__main__":
    main()
