"""What a server can do to a client. Each attack yields (label, play); a play does it to one connection (a Line)."""
import json
import struct

from hostile_server import Frames, attack, through
from kit import CALL, EOS, ERR, GET, LIVE, PING, REQ, SCLOSE, SERR, SET, STREAM, TASK, Ext, call, chunk, frame, mp, \
    ping, pkt, rst, task


def some(items, scale, least=1):
    """Evenly chosen, first and last among them."""
    items = list(items)
    count = max(least, round(len(items) * scale))
    if count >= len(items):
        return items
    return [items[i * (len(items) - 1) // max(1, count - 1)] for i in range(count)]


def packet(one):
    return one[4:]


def answers(session):
    """Places of the answers that the client waits for."""
    return [i for i, (_, one) in enumerate(session.frames) if i > 0 and not packet(one)[4] & REQ]


def at_each(session, scale, change, least=6):
    """A play for each chosen answer, with that one changed."""
    for place in some(answers(session), scale, least):
        yield f"answer {place}", lambda line, place=place: line.play(
            lambda index, one: change(one) if index == place else one)


def with_data(one, data, flags=0):
    """The same answer with other data."""
    body = packet(one)
    return frame(body[:4] + bytes([body[4] | flags]) + data)


def in_hello(hello):
    """A play with another first frame; the rest as recorded."""
    return lambda line: line.play(lambda index, one: hello if index == 0 else one)


def register():
    """Importing this module has registered them."""


# ---------------------------------------------------------------- hellos

def text(value):
    return frame(value if isinstance(value, bytes) else json.dumps(value).encode())


BAD_HELLOS = [
    b"{}", b"[]", b"null", b"{", b'""', b"5", b'{"type":"id"}', b'{"type":"id","id":null}', b'{"type":"id","id":5}',
    b'{"type":"id","id":{}}', b'{"type":"id","id":["a"]}', b'{"type":"id","id":"x"}trailing', b'{"type":"id","id":"x"',
    b'{"type":"client-id","id":"x"}', b'{"type":"ID","id":"x"}', b'{"id":"x"}', b"{" * 100000, b"[" * 100000,
    b'{"a":' * 50000, b'{"type":"\xff\xfe","id":"\xff"}', b'{"type":"id","id":"\\ud800"}', b"{\0}",
    b'{"type":"id","id":"' + b"x" * 1000000 + b'"}', b'{"id":1e999,"type":1e999}', b"\0" * 64, b"HTTP/1.1 200 OK\r\n\r\n",
]
ODD_HELLOS = [
    {"type": "id", "id": "a\r\nfake log line"}, {"type": "id", "id": "__proto__"}, {"type": "id", "id": "x" * 100},
    {"type": "id", "id": "x", "netronc": 5}, {"type": "id", "id": "x", "netronc": {"v": "1"}},
    {"type": "id", "id": "x", "netronc": {"v": 1, "features": "int64"}},
    {"type": "id", "id": "x", "netronc": {"v": 1, "features": [1, None, {}, []]}},
    {"type": "id", "id": "x", "netronc": {"v": 99, "features": ["int64", "goaway"]}},
    {"type": "id", "id": "x", "netronc": {"v": 1, "features": ["int64"] * 20000}},
    {"type": "id", "id": "x", **{f"k{i}": i for i in range(20000)}},
]


@attack("hello-bad")
def hello_bad(session, rng, scale):
    """no hello at all, of 26 kinds: refused, or given up in time"""
    for number, hello in enumerate(BAD_HELLOS):
        yield f"hello {number}", in_hello(text(hello))


@attack("hello-odd", may_pass=None)
def hello_odd(session, rng, scale):
    """hellos with odd ids, features of wrong types, thousands of keys"""
    for number, hello in enumerate(ODD_HELLOS):
        yield f"hello {number}", in_hello(text(hello))


@attack("hello-none")
def hello_none(session, rng, scale):
    """silence, a close, a reset, half a hello, a packet, a hello byte by byte without end, another server's greeting"""
    yield "silence", lambda line: line.stay()
    yield "close", lambda line: None
    yield "reset", lambda line: rst(line.sock)
    yield "half", lambda line: line.send(session.frames[0][1][:20]) and line.stay()
    yield "packets first", lambda line: line.play(lambda index, one: one if index else frame(pkt(1, CALL, mp(30))))
    yield "not ours", lambda line: line.send(b"SSH-2.0-OpenSSH_9.2\r\n") and line.stay()

    def slowly(line):
        line.send(struct.pack(">I", 1000))
        while line.send(b" "):
            line.stay(0.01)
    yield "slowly", slowly


@attack("hello-twice", may_pass=None)
def hello_twice(session, rng, scale):
    """the hello again and again, before and between answers, with another id each time"""
    yield "100 at once", lambda line: line.play(lambda index, one: one if index else one * 100)
    yield "between", lambda line: line.play(
        lambda index, one: one + text({"type": "id", "id": f"other-{index}"}))
    yield "client's", lambda line: line.play(
        lambda index, one: one + text({"type": "client-id", "id": f"other-{index}"}))


@attack("hello-flood")
def hello_flood(session, rng, scale):
    """pings and packets without end instead of a hello: the client gives up in time"""
    for label, data in (("pings", frame(ping(1)) * 500), ("packets", frame(pkt(7, CALL, mp(1))) * 500)):
        def play(line, data=data):
            while line.send(data):
                pass
        yield label, play


# ---------------------------------------------------------------- cuts and lengths

@attack("cut")
def cut(session, rng, scale):
    """the good session ends at any byte, in order or by a reset"""
    size = len(session.data)
    places = list(range(0, min(size, 120))) if scale >= 1 else some(range(0, 120), scale, 12)
    for place in places + some(range(120, size), 1 if scale >= 1 else 1000 * scale / size, 24):
        def play(line, place=place):
            line.play_raw(session.data[:place])
            if place & 1:
                rst(line.sock)
        yield f"byte {place}", play


@attack("dribble", may_pass=True, cpu=3)
def dribble(session, rng, scale):
    """a real server's bytes one by one, and in random pieces"""
    def pieces(data, sizes):
        at = 0
        while at < len(data):
            size = sizes()
            yield data[at:at + size]
            at += size
    yield "bytes", lambda line: through(line.sock, line.server_url, lambda data, count: pieces(data, lambda: 1))
    yield "pieces", lambda line: through(
        line.sock, line.server_url, lambda data, count: pieces(data, lambda: line.rng.randrange(1, 40)))


@attack("length")
def length(session, rng, scale):
    """frames that lie about their length, in place of an answer"""
    for size in (0, 1, 4, 5, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffb, (16 << 20) + 1, 16 << 20, 100000):
        for place in some(answers(session), 0, 2):
            yield f"{size} at {place}", lambda line, size=size, place=place: line.play(
                lambda index, one: struct.pack(">I", size) + packet(one) if index == place else one)


@attack("empty-frames", may_pass=None, cpu=3)
def empty_frames(session, rng, scale):
    """50,000 frames of length 0, or of less than a packet"""
    for data in (b"\0\0\0\0", b"\0\0\0\1x", b"\0\0\0\5\0\0\0\1\3"):
        yield data.hex(), lambda line, data=data: line.play(
            lambda index, one: data * 50000 + one if index == 3 else one)


@attack("garbage")
def garbage(session, rng, scale):
    """random bytes after a good hello, framed and not"""
    for number in range(max(4, int(40 * scale))):
        noise = rng.randbytes(rng.randrange(1, 4000))
        yield f"raw {number}", lambda line, noise=noise: line.play(
            lambda index, one: (noise if index else one) if index < 2 else None)
        yield f"framed {number}", lambda line, noise=noise: line.play(
            lambda index, one: frame(noise) if index == 2 else one)


# ---------------------------------------------------------------- answers

@attack("no-answer")
def no_answer(session, rng, scale):
    """one answer never comes, or none does"""
    yield from at_each(session, scale, lambda one: b"")
    yield "none", lambda line: line.play(lambda index, one: b"" if index else one)


@attack("wrong-id")
def wrong_id(session, rng, scale):
    """an answer to an id that nobody waits for"""
    for add in (1, -1, 0x80000000, 0x1000):
        yield from at_each(session, scale / 4, lambda one, add=add: frame(
            struct.pack(">I", (struct.unpack_from(">I", one, 4)[0] + add) & 0xffffffff) + packet(one)[4:]), 3)


@attack("swapped")
def swapped(session, rng, scale):
    """two answers with each other's ids; all answers one too late"""
    def play(line):
        held = []

        def change(index, one):
            if index < 4 or packet(one)[4] & REQ:
                return one
            held.append(packet(one))
            if len(held) < 2:
                return b""
            return frame(packet(one)[:4] + held[-2][4:])
        line.play(change)
    yield "one behind", play


@attack("duplicates", may_pass=None, cpu=3)
def duplicates(session, rng, scale):
    """every answer a hundred times, and once more after the last"""
    small = [one for _, one in session.frames[1:] if len(one) < 1000][:200]
    chosen = set(answers(session))
    yield "at once", lambda line: line.play(lambda index, one: one * (100 if index in chosen else 3 if index else 1))
    yield "again", lambda line: line.play(lambda index, one: one + (b"".join(small) if index % 20 == 19 else b""))


@attack("early")
def early(session, rng, scale):
    """answers to questions not asked yet, and never again"""
    rest = b"".join(one for _, one in session.frames[1:])
    yield "all", lambda line: line.play(lambda index, one: one + rest if index == 0 else b"")
    yield "many", lambda line: line.play(
        lambda index, one: b"".join(frame(pkt(i, CALL, mp(30))) for i in range(1, 2000)) + one if index == 1 else b"")


@attack("late", may_pass=None)
def late(session, rng, scale):
    """answers that come when nobody waits any more"""
    def play(line):
        kept = []

        def change(index, one):
            if index == 0:
                return one
            kept.append(one)
            return kept[-3] if len(kept) > 2 and len(kept) % 2 else b""
        line.play(change)
    yield "three behind", play


WRONG = [None, True, 0, -1, 7, 2 ** 63, 1.5, float("nan"), "", "text", b"bytes", [], [1], {}, {"a": 1}, [None] * 40,
         Ext(0, b"\0"), Ext(0, b"\1"), Ext(107, mp("7") + b"\1\1" + mp("x")), Ext(108, mp("x")), Ext(108, mp("")),
         Ext(109, mp("a") + mp("") + mp("b") + mp({})), Ext(110, b""), Ext(119, b"\0" * 9), Ext(120, mp("12x")),
         Ext(120, mp("9" * 100000)), Ext(121, mp("(((") + mp("zz")), Ext(123, b"\xff\xff\xff\xff"),
         Ext(124, b"\xff\xff\xff\xff"), Ext(125, b"\xff" * 8), Ext(125, b""), Ext(126, b"\0\x63"), Ext(-1, b"\xff" * 8),
         Ext(77, b"x"), Ext(127, b"")]


@attack("wrong-value")
def wrong_value(session, rng, scale):
    """a result of a wrong kind for every answer"""
    # An answer to a ping and that of a void method may hold what they like: enough others do not.
    for number, value in enumerate(WRONG):
        yield f"value {number}", lambda line, value=value: line.play(
            lambda index, one: with_data(one, mp(value)) if index and not packet(one)[4] & REQ else one)


@attack("bad-data")
def bad_data(session, rng, scale):
    """answers cut short, with bytes left over, reserved markers, claims without data"""
    bad = [b"", b"\xc1", b"\xa5ab", b"\xdb\xff\xff\xff\xff", b"\xdd\xff\xff\xff\xff", b"\xdf\x7f\xff\xff\xff", b"\xc6\x80\0\0\0",
           b"\xc9\xff\xff\xff\xff\x05", b"\xdd\x20\0\0\0" + b"\xc0" * 40, b"\xdc\xff\xff", b"\xde\xff\xff\x01\x01", b"\x92\xc0",
           b"\xa2\xc0\x80", b"\xa3\xed\xa0\x80", b"\xc7\xff\x6e", b"\xc0\xc0", b"\x80" * 9, b"\xd9", b"\xcb\0", b"\xd4"]
    for number, data in enumerate(bad):
        yield f"data {number}", lambda line, data=data: line.play(
            lambda index, one: with_data(one, data) if index and not packet(one)[4] & REQ else one)
    yield from at_each(session, scale, lambda one: frame(packet(one)[:-1]))
    yield "left over", lambda line: line.play(lambda index, one: frame(packet(one) + b"\0") if index else one)


def titan(*values):
    return mp(Ext(110, b"".join(v if isinstance(v, bytes) else mp(v) for v in values)))


UNDEFINED = mp(Ext(0, b"\0"))


def nested_cause(depth):
    error = UNDEFINED
    for _ in range(depth):
        error = titan("E", 500, "m", {}, {}, 1, *[UNDEFINED] * 5, error, None)
    return error


def error_shapes():
    full = ["E", 404, "m", {}, {}, 1.0, UNDEFINED, UNDEFINED, UNDEFINED, UNDEFINED, UNDEFINED, UNDEFINED, None]
    for value in WRONG:
        yield mp(value)
    for count in range(14):
        yield titan(*full[:count])
    yield titan(*full, 1, 2, 3)
    for at in range(13):
        for value in (None, -1, 2 ** 40, float("nan"), "x" * 70000, [], {"a": {"b": [1]}}, Ext(125, b"\xff" * 8)):
            yield titan(*full[:at], value, *full[at + 1:])
    for code in (0, 1, -1, 99, 100, 200, 399, 600, 999, 1000, 2 ** 31, -2 ** 31, 404.5):
        yield titan("E", code, *full[2:])
    for depth in (2, 30, 33, 200, 2000):
        yield nested_cause(depth)
    for kind in (0, 1, 7, 8, 65535):
        yield mp(Ext(126, struct.pack(">H", kind) + mp("Error") + mp("stack") + mp("m") + b"\0\0"))
        yield mp(Ext(126, struct.pack(">H", kind) + mp("Error") + mp("stack") + mp("m") + b"\xff\xff" + mp("k")))
    yield mp(Ext(126, b"\0\1" + mp("%s%n%s") + mp("s" * 100000) + mp("m" * 100000) + b"\0\1" + mp("k") + mp("v")))


@attack("errors")
def errors(session, rng, scale):
    """every shape of an error, well formed or not, as the answer to everything"""
    for number, data in some(enumerate(error_shapes()), scale * 4, 60):
        yield f"error {number}", lambda line, data=data: line.play(
            lambda index, one: with_data(one, data, ERR) if index and not packet(one)[4] & REQ else one)


@attack("flags", may_pass=None)
def flags(session, rng, scale):
    """answers with each of the 256 flag bytes"""
    for flag in some(range(256), scale * 2, 40):
        yield f"{flag:#x}", lambda line, flag=flag: line.play(
            lambda index, one: frame(packet(one)[:4] + bytes([flag]) + packet(one)[5:]) if index else one)


# ---------------------------------------------------------------- bombs

@attack("nesting", cpu=3, rss_mb=160)
def nesting(session, rng, scale):
    """arrays, maps and keys nested 33 to 1,000,000 deep, as a value and as an error"""
    for kind, head in (("array", b"\x91"), ("map", b"\x81\xa1k"), ("key", b"\x81"), ("array32", b"\xdd\0\0\0\1")):
        for depth in (33, 1000, 1000000):
            for flag in (0, ERR):
                yield f"{kind} {depth} {flag}", lambda line, data=head * depth + b"\xc0", flag=flag: line.play(
                    lambda index, one: with_data(one, data, flag) if index == 2 else one if index < 4 else None)


@attack("amplification", cpu=4, rss_mb=320)
def amplification(session, rng, scale):
    """packets of the greatest size made of one-byte elements; strings and errors of that size; 100,000 keys"""
    size = (16 << 20) - 64
    keys = b"\xdf" + struct.pack(">I", 100000) + b"".join(mp(f"k{i}") + b"\xc0" for i in range(100000))
    bodies = {"nil": b"\xdd" + struct.pack(">I", size) + b"\xc0" * size,
              "arrays": b"\xdd" + struct.pack(">I", size) + b"\x90" * size,
              "under the budget": b"\xdd" + struct.pack(">I", 1000000) + b"\xc0" * 1000000,
              "string": b"\xdb" + struct.pack(">I", size) + b"a" * size, "keys": keys,
              "equal keys": b"\xdf" + struct.pack(">I", 100000) + b"\xa1k\xc0" * 100000}
    for label, body in bodies.items():
        for flag in (0, ERR):
            yield f"{label} {flag}", lambda line, body=body, flag=flag: line.play(
                lambda index, one: with_data(one, body, flag) if index == 2 else one if index < 4 else None)


# ---------------------------------------------------------------- what a server may ask

def asked():
    for number, data in enumerate(WRONG):
        for kind in range(16):
            yield pkt(0x70000000 + number, REQ | kind, mp(data), (3, number) if kind == STREAM else None)
    for number, name in enumerate(("query_interface", "authenticate", "subscribe", "unsubscribe", "emit", "unref_service",
                                   "expose_service", "unexpose_service", "invalidate_cache", "nope", "__proto__")):
        for arg in (None, "x", {}, ["a"], 5, "*" * 1000):
            yield task(0x71000000 + number, name, arg)
            yield task(0x71000000 + number, name, arg, arg, arg)
    for kind in (GET, SET, CALL):
        yield pkt(0x72000000, REQ | kind, mp(["calculator@1.0.0", "add", 1, 2]))
    for sid in (0, 1, 2, 7, 0xffffffff):
        yield pkt(1, REQ | SERR, mp({"streamId": sid, "message": "m"}))
        yield pkt(1, REQ | SCLOSE, mp({"streamId": sid, "reason": "r"}))
        yield from (chunk(5, sid, index, b"x", flag) for index in (0, 1, 5, 0xffffffff) for flag in (0, EOS, LIVE, EOS | LIVE))


@attack("asks", may_pass=None, cpu=2)
def asks(session, rng, scale):
    """requests of every type with data of every kind, tasks, stream packets: before each answer"""
    packets = list(asked())
    for first in range(0, len(packets), 120):
        def play(line, part=packets[first:first + 120]):
            line.play(lambda index, one: (b"".join(frame(p) for p in part) if index in (1, 4, 9) else b"") + one)
        yield f"packets {first}", play
    for number, one_packet in some(enumerate(packets), scale / 10, 20):
        yield f"packet {number}", lambda line, p=one_packet: line.play(
            lambda index, one: frame(p) + one if index == 3 else one)


@attack("asks-well", may_pass=True, cpu=2)
def asks_well(session, rng, scale):
    """a polite server: it pings, asks for services, tells events, and answers everything"""
    extra = b"".join(frame(p) for p in (
        ping(0x70000001), task(0x70000002, "query_interface", "x@1.0.0"), task(0x70000003, "subscribe", "e"),
        task(0x70000004, "emit", "e", 1), task(0x70000005, "unsubscribe", "e"), call(0x70000006, "none@1.0.0", "m"),
        pkt(0x70000007, CALL, mp(1))))
    # A second stream of the same id would be told to stop, and the tape knows no answer to that.
    stream = frame(chunk(0x70000008, 9, 0)) + frame(chunk(0x70000009, 9, 1, None, EOS))
    def play(line):
        frames = Frames()
        through(line.sock, line.server_url,
                lambda data, count: b"".join(one + (extra if frames.count % 8 == 2 else b"") for one in frames.feed(data)))
    yield "between", play


@attack("flood", cpu=4, seconds=30, rss_mb=96)
def flood(session, rng, scale):
    """requests without end and no answer, with and without reading what comes back"""
    parts = {"pings": ping(5), "big pings": pkt(5, REQ | PING, mp(b"x" * 60000)), "calls": call(6, "none@1.0.0", "m"),
             "tasks": task(7, "query_interface", "x"), "events": task(8, "emit", "e", "x" * 100),
             "subscriptions": task(9, "subscribe", "e"), "chunks": chunk(10, 4, 0, b"x" * 1000),
             "answers": pkt(0x55555, CALL, mp(1))}
    for label, one_packet in parts.items():
        data = frame(one_packet) * (1 if len(one_packet) > 10000 else 300)

        def play(line, data=data, reads=True):
            line.send(session.frames[0][1])
            line.wait(1)
            for _ in range(int(300 * max(scale, 0.1))):
                if not line.send(data, 1):
                    break
            line.stay(10)

        def deaf(line, data=data):
            line.send(session.frames[0][1])
            line.poll = lambda: True
            line.send(data * 40, 1)
            type(line).stay(line, 1)
        yield label, play
        yield f"{label}, deaf", deaf


# ---------------------------------------------------------------- chance

def mutate(data, rng):
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        at = rng.randrange(len(data)) if data else 0
        kind = rng.randrange(7)
        if kind == 0 and data:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 1 and data:
            data[at] = rng.choice((0, 1, 0x7f, 0x80, 0x90, 0xa0, 0xc0, 0xc1, 0xc6, 0xc9, 0xd4, 0xdb, 0xdd, 0xdf, 0xff))
        elif kind == 2:
            del data[at:at + rng.randrange(1, 6)]
        elif kind == 3:
            data[at:at] = rng.randbytes(rng.randrange(1, 6))
        elif kind == 4:
            data[at:at] = data[at:at + rng.randrange(1, 40)]
        elif kind == 5:
            data[at:at + 4] = struct.pack(">I", rng.choice((0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 65536)))
        else:
            data = data[:at]
    return bytes(data)


@attack("mutated-answers", may_pass=None, cpu=1)
def mutated_answers(session, rng, scale):
    """the good session with random changes inside its packets"""
    for number in range(int(400 * scale)):
        def play(line):
            share = line.rng.choice((0.02, 0.1, 0.5))
            line.play(lambda index, one: frame(mutate(packet(one), line.rng)) if line.rng.random() < share else one)
        yield f"run {number}", play


@attack("mutating-proxy", may_pass=None, cpu=1)
def mutating_proxy(session, rng, scale):
    """a real server behind a line that changes, loses and repeats bytes"""
    for number in range(int(400 * scale)):
        def play(line):
            share = line.rng.choice((0.02, 0.1))
            through(line.sock, line.server_url,
                    lambda data, count: mutate(data, line.rng) if line.rng.random() < share else data)
        yield f"run {number}", play
