"""The recorded session of the original (vectors/transcript-tcp.json): which steps a peer without streams, events and
properties takes part in, and what may differ from the recording."""
import json

from netron_wire import parse_packet, vectors

# Steps that are not replayed, and why. Any other step is.
EXCEPTED = {
    "query_interface files@1.0.0": "the service is all streams",
    "query_interface events@1.0.0": "the service is all events",
    "get property precision": "properties",
    "set property precision=12": "properties",
    "set property precision=10": "properties",
    "server stream fibonacci(5)": "streams",
    "server stream fibonacci(0) (empty)": "streams",
    "server stream failingStream(2) (generator throws)": "streams",
    "download 10 bytes in chunks of 4": "streams",
    "upload: StreamReference built by the library (names the wrong peer) -> error": "streams",
    "upload: hand-made StreamReference with own id": "streams",
    "server writes into a client stream (readable reference)": "streams",
    "client aborts its own upload stream (STREAM_CLOSE)": "streams",
    "client stops reading a live server stream after 2 chunks": "streams",
    "subscribe demo.event": "events",
    "fire demo.event (server emits, client answers)": "events",
    "unsubscribe demo.event": "events",
    'nested service makeChild("kid")': "service references",
    "call on nested service": "service references",
    "release nested service (unref_service)": "service references",
    "disconnect": "no packet",
}

# Fields that differ between any two runs, and fields where this implementation is meant to differ.
MASKED = {
    "$definition.id": "made anew by each server",
    "$definition.peerId": "the server's id",
    "$definition.meta.methods": "compared for the methods both have; declared types instead of Promise and void",
    "$definition.meta.properties": "properties are not there yet",
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


def masked(data):
    """data without what MASKED names, in a form to compare."""
    if isinstance(data, list):
        return [masked(item) for item in data]
    if not isinstance(data, dict):
        return data
    if "$definition" in data:
        meta = data["$definition"]["meta"]
        rest = {key: value for key, value in meta.items() if key not in ("methods", "properties")}
        return {"$definition": {"parentId": data["$definition"]["parentId"], "meta": rest, "keys": list(meta)}}
    if "$error" in data:
        return {"$failure": data["$error"]["message"]}
    if "$titanError" in data:
        gone = ("timestamp", "class", "stack", "cause", "extras")
        return {"$titanError": {key: value for key, value in data["$titanError"].items() if key not in gone}}
    return {key: masked(value) for key, value in data.items()}


def same(recorded, got):
    """Whether an answer is the recorded one, masks applied. A plain Error is any error with its message."""
    if isinstance(recorded, dict) and "$error" in recorded:
        return message_of(recorded) == message_of(got)
    if isinstance(recorded, dict) and "$definition" in recorded and isinstance(got, dict) and "$definition" in got:
        ours, theirs = got["$definition"]["meta"]["methods"], recorded["$definition"]["meta"]["methods"]
        for name in ours:
            if name not in theirs or len(ours[name]["arguments"]) != len(theirs[name]["arguments"]):
                return False
    return masked(recorded) == masked(got)


class Exchange:
    """One request of the recorded client and the recorded answer."""

    def __init__(self, step, request_body, answer_body):
        self.step, self.request_body, self.answer_body = step, request_body, answer_body
        self.request, self.answer = parse_packet(request_body), parse_packet(answer_body)


def exchanges():
    """All that are to be replayed, in order; checks that EXCEPTED names only steps there are."""
    recording = vectors("transcript-tcp.json")
    steps = {frame["step"] for frame in recording["frames"] if "step" in frame}
    unknown = set(EXCEPTED) - steps
    assert not unknown, f"EXCEPTED names steps that are not recorded: {unknown}"

    waiting, found = {}, []
    for frame in recording["frames"]:
        if frame.get("step") in EXCEPTED or "packet" not in frame:
            continue
        body = bytes.fromhex(frame["frame_hex"])[4:]
        packet = parse_packet(body)
        if frame["dir"] == "C->S" and packet["is_request"]:
            waiting[packet["id"]] = (frame["step"], body)
            found.append(packet["id"])
        elif frame["dir"] == "S->C" and not packet["is_request"] and packet["id"] in waiting:
            waiting[packet["id"]] += (body,)
    result = [Exchange(*waiting[packet_id]) for packet_id in found]
    covered = {exchange.step for exchange in result} | set(EXCEPTED) | {"connect + handshake"}
    assert covered == steps, f"steps neither replayed nor excepted: {steps - covered}"
    return result


def show(data):
    return json.dumps(data, ensure_ascii=False)[:600]
