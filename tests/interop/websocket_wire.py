"""WebSocket (RFC 6455) for the tests' own clients and servers: as little as they need, and no extension."""
import base64
import hashlib
import os
import socket
import struct

from netron_wire import Connection

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10


def accept_of(key):
    return base64.b64encode(hashlib.sha1(key + GUID).digest())


def mask(data, key):
    return bytes(byte ^ key[at & 3] for at, byte in enumerate(data))


def header(opcode, size, is_masked, is_last=True):
    first = bytes([(0x80 if is_last else 0) | opcode])
    bit = 0x80 if is_masked else 0
    if size < 126:
        return first + bytes([bit | size])
    if size < 65536:
        return first + bytes([bit | 126]) + struct.pack(">H", size)
    return first + bytes([bit | 127]) + struct.pack(">Q", size)


def fields(head):
    """The fields of a head by their names in small letters."""
    lines = head.split(b"\r\n")[1:]
    return {name.strip().lower().decode(): value.strip() for name, _, value in (line.partition(b":") for line in lines if line)}


class WebSocket(Connection):
    """A Connection whose frames are those of WebSocket; is_client: this end masks. Pings are answered."""

    def __init__(self, sock, is_client):
        super().__init__(sock)
        self.is_client, self.head, self.code, self.reason = is_client, b"", None, b""
        self.opcode = None  # of the message that came last

    @classmethod
    def open_at(cls, host, port, target="/", more=(), timeout=5):
        """Connects to a server; its answer is in head."""
        self = cls(socket.create_connection((host, port), timeout), True)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        key = base64.b64encode(os.urandom(16))
        lines = [b"GET %s HTTP/1.1" % target.encode(), b"Host: %s:%d" % (host.encode(), port), b"Upgrade: websocket",
                 b"Connection: Upgrade", b"Sec-WebSocket-Version: 13", b"Sec-WebSocket-Key: " + key, *more]
        self.socket.sendall(b"\r\n".join(lines) + b"\r\n\r\n")
        self.head = self.read_head()
        if self.head and not self.head.startswith(b"HTTP/1.1 101 "):
            raise ConnectionError(self.head.split(b"\r\n")[0].decode())
        assert fields(self.head)["sec-websocket-accept"] == accept_of(key), self.head
        return self

    @classmethod
    def accept(cls, sock, first=b""):
        """Answers a client's request, with `first` in the same piece; the request is in head."""
        self = cls(sock, False)
        self.head = self.read_head()
        key = fields(self.head)["sec-websocket-key"]
        self.socket.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            b"Sec-WebSocket-Accept: " + accept_of(key) + b"\r\n\r\n" + first)
        return self

    def fill(self, size):
        while len(self.pending) < size:
            part = self.socket.recv(65536)
            if not part:
                return False
            self.pending += part
        return True

    def read_head(self):
        while b"\r\n\r\n" not in self.pending:
            if not self.fill(len(self.pending) + 1):
                return self.pending
        head, self.pending = self.pending.split(b"\r\n\r\n", 1)
        return head

    def frame(self, opcode, body, is_last=True):
        if not self.is_client:
            return header(opcode, len(body), False, is_last) + body
        key = os.urandom(4)
        return header(opcode, len(body), True, is_last) + key + mask(body, key)

    def send(self, body, opcode=BINARY):
        self.socket.sendall(self.frame(opcode, body))

    def read_frame(self):
        """(is_last, opcode, body), or None at the end."""
        if not self.fill(2):
            return None
        first, second = self.pending[0], self.pending[1]
        assert first & 0x70 == 0, "reserved bits"
        assert bool(second & 0x80) != self.is_client, "who masks"
        size, at = second & 0x7f, 2
        if size >= 126:
            length = 2 if size == 126 else 8
            self.fill(2 + length)
            size, at = int.from_bytes(self.pending[2:2 + length], "big"), 2 + length
        key = b"\0\0\0\0"
        if second & 0x80:
            self.fill(at + 4)
            key, at = self.pending[at:at + 4], at + 4
        if not self.fill(at + size):
            return None
        body, self.pending = self.pending[at:at + size], self.pending[at + size:]
        return bool(first & 0x80), first & 15, mask(body, key) if any(key) else body

    def receive(self):
        """The next message; None at the end, then code is that of the close frame, if one came."""
        message = b""
        while True:
            frame = self.read_frame()
            if frame is None:
                return None
            is_last, opcode, body = frame
            if opcode == PING:
                self.send(body, PONG)
            elif opcode == CLOSE:
                self.code = struct.unpack(">H", body[:2])[0] if body else 1005
                self.reason = body[2:]
                return None
            elif opcode != PONG:
                self.opcode = opcode or self.opcode
                message += body
                if is_last:
                    return message

    def say_goodbye(self, code=1000):
        self.send(struct.pack(">H", code), CLOSE)
