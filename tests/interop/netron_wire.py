"""Just enough of the Netron wire for tests: MessagePack with its extensions, packets, frames, the hello.

Values are Python's own; what Python lacks is a dict with one $-key, as in vectors/*.json.
"""
import json
import os
import socket
import struct

UNDEFINED = {"$undefined": True}
TYPES = ["PING", "GET", "SET", "CALL", "TASK", "STREAM", "STREAM_ERROR", "STREAM_CLOSE"]
REQUEST, ERROR = 0x40, 0x80


class Reader:
    def __init__(self, data, at=0):
        self.data, self.at = data, at

    def take(self, count):
        if self.at + count > len(self.data):
            raise ValueError("truncated")
        part = self.data[self.at:self.at + count]
        self.at += count
        return part

    def unpack(self, form):
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def items(self, count):
        return [self.value() for _ in range(count)]

    def object(self, count):
        return {str(self.value()): self.value() for _ in range(count)}

    def value(self):
        tag = self.unpack("B")
        if tag < 0x80:
            return tag
        if tag >= 0xe0:
            return tag - 256
        if tag < 0x90:
            return self.object(tag & 15)
        if tag < 0xa0:
            return self.items(tag & 15)
        if tag < 0xc0:
            return self.take(tag & 31).decode()
        simple = {0xc0: None, 0xc2: False, 0xc3: True}
        if tag in simple:
            return simple[tag]
        numbers = {0xca: ">f", 0xcb: ">d", 0xcc: ">B", 0xcd: ">H", 0xce: ">I", 0xcf: ">Q",
                   0xd0: ">b", 0xd1: ">h", 0xd2: ">i", 0xd3: ">q"}
        if tag in numbers:
            return self.unpack(numbers[tag])
        sizes = {0xc4: ">B", 0xc5: ">H", 0xc6: ">I", 0xd9: ">B", 0xda: ">H", 0xdb: ">I",
                 0xdc: ">H", 0xdd: ">I", 0xde: ">H", 0xdf: ">I", 0xc7: ">B", 0xc8: ">H", 0xc9: ">I"}
        if 0xd4 <= tag <= 0xd8:
            return self.extension(1 << (tag - 0xd4))
        if tag not in sizes:
            raise ValueError(f"tag {tag:#x}")
        size = self.unpack(sizes[tag])
        if tag <= 0xc6:
            return {"$bin": self.take(size).hex()}
        if tag <= 0xc9:
            return self.extension(size)
        if tag <= 0xdb:
            return self.take(size).decode()
        return self.items(size) if tag <= 0xdd else self.object(size)

    def extension(self, size):
        kind = self.unpack("b")
        inner = Reader(self.take(size))
        if kind == 0:
            return UNDEFINED
        if kind == 107:
            return {"$streamReference": {"streamId": int(inner.value()), "type": "writable" if inner.unpack("B")
                                         else "readable", "isLive": bool(inner.unpack("B")), "peerId": inner.value()}}
        if kind == 108:
            return {"$reference": inner.value()}
        if kind == 109:
            return {"$definition": dict(zip(("id", "parentId", "peerId", "meta"), inner.items(4)))}
        if kind == 110:
            names = ("name", "code", "message", "details", "context", "timestamp", "requestId", "correlationId",
                     "spanId", "traceId", "stack", "cause", "extras")
            return {"$titanError": dict(zip(names, inner.items(13)))}
        if kind == 120:
            return {"$bigint": inner.value()}
        if kind == 121:
            return {"$regexp": inner.items(2)}
        if kind == 123:
            return {"$set": inner.items(inner.unpack(">I"))}
        if kind == 124:
            return {"$map": [inner.items(2) for _ in range(inner.unpack(">I"))]}
        if kind == 125:
            return {"$date": inner.unpack(">Q")}
        if kind == 126:
            inner.unpack(">H")
            return {"$error": dict(zip(("name", "stack", "message"), inner.items(3)))}
        raise ValueError(f"extension {kind}")


def parse_packet(body):
    packet_id, flags = struct.unpack_from(">IB", body)
    reader = Reader(body, 5)
    packet = {"id": packet_id, "flags": flags, "type": TYPES[flags & 15], "is_request": bool(flags & REQUEST),
              "is_error": bool(flags & ERROR), "data": reader.value()}
    if packet["type"] == "STREAM":
        packet["stream_id"], packet["stream_index"] = reader.unpack(">I"), reader.unpack(">I")
    if reader.at != len(body):
        raise ValueError("trailing bytes")
    return packet


def frame(body):
    return struct.pack(">I", len(body)) + body


class Connection:
    """A socket that speaks frames."""

    def __init__(self, sock):
        self.socket, self.pending = sock, b""

    @classmethod
    def open(cls, url, timeout=5):
        scheme, _, rest = url.partition("://")
        if scheme == "unix":
            sock = socket.socket(socket.AF_UNIX)
            sock.settimeout(timeout)
            sock.connect(rest)
        else:
            host, _, port = rest.rpartition(":")
            sock = socket.create_connection((host.strip("[]"), int(port)), timeout)
        return cls(sock)

    def send(self, body):
        self.socket.sendall(frame(body))

    def receive(self):
        """The next frame's body; None at the end."""
        while True:
            if len(self.pending) >= 4:
                size = struct.unpack(">I", self.pending[:4])[0]
                if len(self.pending) >= 4 + size:
                    body, self.pending = self.pending[4:4 + size], self.pending[4 + size:]
                    return body
            part = self.socket.recv(65536)
            if not part:
                return None
            self.pending += part

    def hello_as_client(self, peer_id):
        hello = json.loads(self.receive())
        self.send(json.dumps({"type": "client-id", "id": peer_id}, separators=(",", ":")).encode())
        return hello

    def hello_as_server(self, peer_id):
        self.send(json.dumps({"type": "id", "id": peer_id}, separators=(",", ":")).encode())
        return json.loads(self.receive())

    def close(self):
        self.socket.close()


def vectors(name):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "vectors", name), encoding="utf-8") as file:
        return json.load(file)
