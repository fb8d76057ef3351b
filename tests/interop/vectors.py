#!/usr/bin/env python3
"""Every recorded value and packet of the original through our codec, both ways.

    vectors.py VALUE_TOOL
"""
import datetime
import hashlib
import json
import struct
import subprocess
import sys

from netron_wire import vectors

# Values that this side does not write byte for byte as the original did, and why. The value itself must survive.
WRITTEN_DIFFERENTLY = {}

# Malformed packets of the recording that this side takes.
TAKEN = {
    "unknown ext 5": "1 to 99 are for users; a value keeps them as bytes",
    "map32": "the original cannot read it, nothing is wrong with it",
}


class Tool:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def ask(self, hex_digits):
        """(what was read or None, hex written or None, reason)"""
        self.process.stdin.write(hex_digits + "\n")
        self.process.stdin.flush()
        kind, _, text = self.process.stdout.readline().rstrip("\n").partition(" ")
        if kind != "read":
            return None, None, text
        wrote, _, rest = self.process.stdout.readline().rstrip("\n").partition(" ")
        return text, rest if wrote == "wrote" else None, rest

    def end(self):
        self.process.stdin.close()
        return self.process.wait(10)


def milliseconds(text):
    moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return round(moment.timestamp() * 1000)


def canonical(value):
    """Both notations in one: what the two sides say differently about the same value."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e300:
        return int(value)
    if isinstance(value, list):
        return [canonical(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$date" in value:
        moment = value["$date"]
        return {"$date": milliseconds(moment) if isinstance(moment, str) else moment}
    if "$stream" in value:
        stream = value["$stream"]
        return {"stream": [stream["id"], stream["writable"], stream["live"], stream["peerId"]]}
    if "$streamReference" in value:
        stream = value["$streamReference"]
        return {"stream": [stream["streamId"], stream["type"] == "writable", stream["isLive"], stream["peerId"]]}
    if "$titanError" in value or "$error" in value:
        error = value.get("$titanError") or value.get("$error")
        cause = canonical(error.get("cause")) if error.get("cause") else None
        if "$error" in value and "status" not in error:  # a plain Error as recorded
            return {"error": [error["name"], error["message"], 500, None, cause]}
        details = canonical(error.get("details")) if "details" in error else None
        return {"error": [error["name"], error["message"], error.get("code", error.get("status")), details, cause]}
    return {key: canonical(item) for key, item in value.items()}


def expected(vector):
    value = vector.get("decodes_as", vector["value"])
    if isinstance(value, dict) and "$large" in value:
        return None
    return canonical(value)


def whole_hex(vector):
    """The bytes of a vector, also of one recorded by its ends and its hash."""
    if "hex" in vector:
        return vector["hex"]
    head, size = bytes.fromhex(vector["hex_prefix"]), vector["length"]
    tail = bytes.fromhex(vector["hex_suffix"])
    body = head + head[-1:] * (size - len(head) - len(tail)) + tail
    assert hashlib.sha256(body).hexdigest() == vector["sha256"], vector["name"]
    return body.hex()


def check_value(tool, vector):
    bytes_in = whole_hex(vector)
    text, written, reason = tool.ask(bytes_in)
    if text is None:
        return False, f"refused: {reason}"
    want = expected(vector)
    got = canonical(json.loads(text)) if want is not None else None
    if want != got:
        return False, f"read {got}, recorded {want}"
    if written == bytes_in:
        return vector["name"] not in WRITTEN_DIFFERENTLY, "written as recorded, yet excepted"
    if vector["name"] not in WRITTEN_DIFFERENTLY:
        return False, f"wrote {written or reason}, recorded {bytes_in[:300]}"
    again = tool.ask(written)[0] if written else None
    return again == text, f"did not survive: {again}"


def check_packet(tool, vector):
    body = bytes.fromhex(vector["hex"])
    trailer = 8 if body[4] & 15 == 5 else 0
    payload = body[5:len(body) - trailer]
    text, written, reason = tool.ask(payload.hex())
    if text is None:
        return False, f"refused: {reason}"
    want, got = canonical(vector["packet"]["data"]), canonical(json.loads(text))
    if want != got or written != payload.hex():
        return False, f"read {got}, recorded {want}; wrote {written or reason}"
    packet = vector["packet"]
    return struct.unpack(">I", body[:4])[0] == packet["id"] and int(packet["flags"], 16) == body[4], "header"


def check_malformed(tool, vector):
    if "..." in vector["hex"]:  # 20,000 arrays inside each other
        payload = b"\x91" * 20000 + b"\xc0"
    else:
        payload = bytes.fromhex(vector["hex"])[5:]
    text, _, _ = tool.ask(payload.hex())
    if vector["hex"] == "000000014501":
        return text is not None, "only its trailer is missing"
    taken = vector["name"] in TAKEN
    return (text is not None) == taken, f"read {text}"


def main():
    tool = Tool(sys.argv[1])
    values, packets = vectors("msgpack.json"), vectors("packets.json")
    results = []
    for vector in values["vectors"]:
        if "encode_error" not in vector:  # no bytes: the original cannot write it
            results.append((f"value: {vector['name']}", *check_value(tool, vector)))
    results += [(f"packet: {vector['name']}", *check_packet(tool, vector)) for vector in packets["vectors"]]
    results += [(f"malformed: {vector['name']}", *check_malformed(tool, vector)) for vector in packets["malformed"]]
    status = tool.end()
    results.append(("the tool ends with 0", status == 0, f"status {status}"))
    print(f"1..{len(results)}")
    for number, (name, ok, detail) in enumerate(results, 1):
        print(f"{'ok' if ok else 'not ok'} {number} - {name.replace('#', '')}")
        if not ok:
            print(f"#   {detail[:600]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
