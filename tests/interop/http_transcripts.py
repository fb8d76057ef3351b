"""The recorded HTTP exchanges of the original, and what tests of HTTP need to write MessagePack and read answers."""
import json
import struct

from netron_wire import vectors

class Exchange:
    """One recorded request and its answer; `wire` is what stands on the connection, bytes."""

    def __init__(self, entry):
        self.name = entry["name"]
        self.request, self.response = entry["request"].encode(), entry["response"].encode()
        head, _, self.body = self.request.partition(b"\r\n\r\n")
        self.method, self.path, _ = head.split(b"\r\n")[0].decode().split(" ")

    def json(self):
        """The request's body; None: it has none, or it is no JSON."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def answer(self):
        return parse_response(self.response) if self.response else None


def exchanges():
    return [Exchange(entry) for entry in vectors("http-transcripts.json")["plain"]]


def parse_response(data):
    """(status, fields, body) of a whole answer."""
    head, _, rest = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    if fields.get("transfer-encoding") == "chunked":
        rest = unchunk(rest)
    elif "content-length" in fields:
        rest = rest[:int(fields["content-length"])]
    return int(lines[0].split(" ")[1]), fields, rest


def unchunk(data):
    body = b""
    while data:
        size, _, data = data.partition(b"\r\n")
        count = int(size.split(b";")[0], 16)
        if count == 0:
            break
        body, data = body + data[:count], data[count + 2:]
    return body


def pack(value):
    """JSON's values as MessagePack, hexadecimal."""
    return pack_bytes(value).hex()


def pack_bytes(value):
    if value is None or isinstance(value, bool):
        return {None: b"\xc0", False: b"\xc2", True: b"\xc3"}[value]
    if isinstance(value, int):
        return struct.pack(">Bq", 0xd3, value)
    if isinstance(value, float):
        return struct.pack(">Bd", 0xcb, value)
    if isinstance(value, str):
        data = value.encode()
        return struct.pack(">BI", 0xdb, len(data)) + data
    if isinstance(value, dict) and "$stream" in value: # one that is written: its id is the client's affair
        body = b"\xa11\x01\x00\xa1x"
        return struct.pack(">BBb", 0xc7, len(body), 107) + body
    if isinstance(value, list):
        return struct.pack(">BI", 0xdd, len(value)) + b"".join(pack_bytes(item) for item in value)
    return struct.pack(">BI", 0xdf, len(value)) + b"".join(pack_bytes(key) + pack_bytes(item)
                                                           for key, item in value.items())
