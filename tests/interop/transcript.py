"""The recorded sessions of the original (vectors/transcript-tcp.json and transcript-ws.json, which have the same steps), step
by step: what is replayed, what is excepted and why, and what may differ from the recording."""
import json

from netron_wire import parse_packet, vectors

# Steps that are not compared packet by packet with the recording, and why. Every other step is.
EXCEPTED = {
    "disconnect": "no packet",
    "server stream fibonacci(0) (empty)":
        "a defect: the original sends the end before the reference, and its own reader then waits for ever",
    "server stream failingStream(2) (generator throws)":
        "a defect: the original drops the item before the error and then says the stream is over, without the error",
    "upload: StreamReference built by the library (names the wrong peer) -> error":
        "a defect: the library names the receiver where its own id is due; here the upload is taken",
    "server writes into a client stream (readable reference)":
        "pushInto is not in the IDL: what a server writes is the result of a method",
    "client aborts its own upload stream (STREAM_CLOSE)":
        "the text of the error is the reason that was given, not `Premature close`",
}

# Fields that differ between any two runs, and fields where this implementation is meant to differ.
MASKED = {
    "request id": "each side counts its own",
    "stream id": "each side counts its own; the same stream has the same id throughout",
    "$definition.id": "made anew by each server",
    "$definition.parentId": "likewise; that there is one is compared",
    "$definition.peerId": "the server's id",
    "$definition.meta.methods": "compared by name and number of arguments; declared types instead of Promise and void, "
                                "streams where the original cannot tell them",
    "$definition.meta.properties": "compared by name and readonly; declared types",
    "$titanError.timestamp": "time of day",
    "$titanError.class": "local to the original's process",
    "$titanError.stack": "never sent (null)",
    "$titanError.cause": "null in all replayed steps",
    "$titanError.extras": "null in all replayed steps",
    "$error": "a plain Error with its stack in the original; a typed error with the same message here",
}


def message_of(data):
    for kind in ("$titanError", "$error"):
        if isinstance(data, dict) and kind in data:
            return data[kind]["message"]
    return None


def members(meta):
    """What is compared of a definition's members."""
    methods = {name: len(method["arguments"]) for name, method in meta["methods"].items()}
    properties = {name: property["readonly"] for name, property in meta["properties"].items()}
    return methods, properties


def masked(data):
    """data without what MASKED names, in a form to compare."""
    if isinstance(data, list):
        return [masked(item) for item in data]
    if not isinstance(data, dict):
        return data
    if "$definition" in data:
        meta = data["$definition"]["meta"]
        rest = {key: value for key, value in meta.items() if key not in ("methods", "properties")}
        return {"$definition": {"parentId": bool(data["$definition"]["parentId"]), "meta": rest, "keys": list(meta)}}
    if "$error" in data:
        return {"$failure": data["$error"]["message"]}
    if "$titanError" in data:
        gone = ("timestamp", "class", "stack", "cause", "extras")
        return {"$titanError": {key: value for key, value in data["$titanError"].items() if key not in gone}}
    return {key: masked(value) for key, value in data.items()}


def same(recorded, got):
    """Whether a value is the recorded one, masks applied. A plain Error is any error with its message."""
    if isinstance(recorded, dict) and "$error" in recorded:
        return message_of(recorded) == message_of(got)
    if isinstance(recorded, dict) and "$definition" in recorded and isinstance(got, dict) and "$definition" in got:
        ours, theirs = members(got["$definition"]["meta"]), members(recorded["$definition"]["meta"])
        # Whatever the IDL leaves out of the recorded interface is named in EXCEPTED.
        if any(theirs[0].get(name) != count for name, count in ours[0].items()) or ours[1] != theirs[1]:
            return False
    return masked(recorded) == masked(got)


class Frame:
    def __init__(self, recorded):
        self.is_from_client = recorded["dir"] == "C->S"
        # Of TCP with the length before it.
        self.body = bytes.fromhex(recorded["payload_hex"]) if "payload_hex" in recorded else \
            bytes.fromhex(recorded["frame_hex"])[4:]
        self.packet = parse_packet(self.body)


def steps(transport="tcp"):
    """All steps with packets, in order: (name, [Frame]). Checks that EXCEPTED names only steps there are."""
    result = []
    for recorded in vectors(f"transcript-{transport}.json")["frames"]:
        name = recorded.get("step")
        if not result or result[-1][0] != name:
            result.append((name, []))
        if "packet" in recorded:
            result[-1][1].append(Frame(recorded))
    unknown = set(EXCEPTED) - {name for name, _ in result}
    assert not unknown, f"EXCEPTED names steps that are not recorded: {unknown}"
    return [(name, frames) for name, frames in result if frames]


def show(data):
    return json.dumps(data, ensure_ascii=False)[:600]
