"""What a server can do to a client that stays. Each attack yields (label, play); a play does it to one connection (a Talk),
and is asked again for every connection that the client makes."""
import struct

from attacks_server import BAD_HELLOS, ODD_HELLOS, WRONG, asked, error_shapes, mutate, text
from hostile_live import HELLO, attack
from hostile_server import through
from kit import CALL, EOS, ERR, REQ, PING, chunk, call, frame, mp, ping, pkt, rst, task

GOAWAY = 12


def register():
    """Importing this module has registered them."""


def answer_with(data, flags=0):
    """A change: this instead of the result."""
    return lambda question: frame(pkt(question["id"], CALL | flags, data))


def turns(items, width):
    """(first, a function that gives the items from there on, one per call)"""
    items = list(items)
    for first in range(0, len(items), width):
        def following(state={}, first=first):
            state[first] = state.get(first, first - 1) + 1
            return items[state[first] % len(items)]
        yield first, following


# ---------------------------------------------------------------- connecting

@attack("good", heals=0)
def good(rng):
    """nothing is wrong: it gets its answers"""
    yield "always", lambda talk: talk.serve()


@attack("hello-bad", heals=3, least=2)
def hello_bad(rng):
    """no hello at all, of 26 kinds, in the first three connections"""
    for first in range(0, len(BAD_HELLOS), 3):
        yield f"hello {first}", lambda talk, first=first: talk.serve(
            hello=text(BAD_HELLOS[(first + talk.nth) % len(BAD_HELLOS)]))


@attack("hello-odd")
def hello_odd(rng):
    """hellos with odd ids, features of wrong types, thousands of keys"""
    for number, hello in enumerate(ODD_HELLOS):
        yield f"hello {number}", lambda talk, hello=hello: talk.serve(hello=text(hello))


@attack("keepalive", frames=200)
def keepalive(rng):
    """a hello that asks for pings at every turn"""
    for value in (0, 1, -1, 0.001, 1e308, 2 ** 32, "1", None, [1]):
        hello = text({"type": "id", "id": "x", "netronc": {"v": 1, "features": ["int64"], "keepalive": value}})
        yield f"{value}", lambda talk, hello=hello: talk.serve(hello=hello)


@attack("hello-none", least=2)
def hello_none(rng):
    """silence, a close, a reset, half a hello, another server's greeting, a packet, a space at a time: every time"""
    def slowly(talk):
        talk.send(struct.pack(">I", 1000))
        while talk.send(b" "):
            talk.stay(0.01)
    yield "silence", lambda talk: talk.stay(5)
    yield "close", lambda talk: None
    yield "reset", lambda talk: rst(talk.sock)
    yield "half", lambda talk: talk.send(HELLO[:20]) and talk.stay(5)
    yield "not ours", lambda talk: talk.send(b"SSH-2.0-OpenSSH_9.2\r\n") and talk.stay(5)
    yield "packet", lambda talk: talk.serve(hello=frame(pkt(1, CALL, mp(30))))
    yield "slowly", slowly


@attack("refused")
def refused(rng):
    """nobody listens any more"""
    yield "after a good hello", lambda talk: (talk.run.listener.close(), talk.send(HELLO))
    yield "at once", lambda talk: (talk.run.listener.close(), rst(talk.sock))


@attack("flap", least=2)
def flap(rng):
    """a good hello and a close, a reset, an answer and a close: every time, and no connection lasts"""
    yield "close", lambda talk: talk.send(HELLO)
    yield "reset", lambda talk: talk.send(HELLO) and rst(talk.sock)
    yield "after a question", lambda talk: talk.serve(lambda question: None)

    def once(talk):
        seen = []
        talk.serve(lambda question: None if seen else seen.append(1) or talk.answer(question))
    yield "after an answer", once


@attack("goaway")
def goaway(rng):
    """it is told to go, well and badly, at once and always"""
    bodies = [{"last": 0, "drainMs": 0, "reason": "x"}, {"last": 0, "drainMs": 2 ** 32, "reason": "x" * 5000},
              {}, [], None, 7, {"last": -1, "drainMs": -1, "reason": 5}, {"last": 2 ** 31, "drainMs": 1}]
    for number, body in enumerate(bodies):
        yield f"body {number}", lambda talk, body=body: talk.serve(hello=HELLO + frame(pkt(9, REQ | GOAWAY, mp(body))))
    yield "a thousand", lambda talk: talk.serve(hello=HELLO + frame(pkt(9, REQ | GOAWAY, mp(bodies[0]))) * 1000)


# ---------------------------------------------------------------- answers

@attack("cut", least=2)
def cut(rng):
    """the connection ends at each byte of an answer"""
    for first in range(0, 18, 3):
        def play(talk, first=first):
            def change(question):
                talk.send(frame(pkt(question["id"], CALL, mp(1.0)))[:(first + talk.nth) % 18])
                if talk.nth & 1:
                    rst(talk.sock)
            talk.serve(change)
        yield f"from byte {first}", play


@attack("length")
def length(rng):
    """answers that lie about their length"""
    for size in (0, 1, 4, 5, 0x7fffffff, 0xffffffff, (16 << 20) + 1, 16 << 20, 1000):
        yield f"{size}", lambda talk, size=size: talk.serve(
            lambda question: struct.pack(">I", size) + pkt(question["id"], CALL, mp(1.0)))


@attack("garbage")
def garbage(rng):
    """random bytes instead of an answer, framed and not"""
    for number in range(4):
        noise = rng.randbytes(rng.randrange(1, 4000))
        yield f"raw {number}", lambda talk, noise=noise: talk.serve(lambda question: noise)
        yield f"framed {number}", lambda talk, noise=noise: talk.serve(lambda question: frame(noise))


@attack("no-answer")
def no_answer(rng):
    """no answer ever, or one to every third question"""
    yield "none", lambda talk: talk.serve(lambda question: b"")
    yield "some", lambda talk: talk.serve(
        lambda question: b"" if question["data"][2] % 3 else talk.answer(question))


@attack("wrong-id")
def wrong_id(rng):
    """answers to ids that nobody waits for"""
    for add in (-1, 1, 0x1000, 0x80000000):
        yield f"{add}", lambda talk, add=add: talk.serve(
            lambda question: frame(pkt(question["id"] + add, CALL, mp(7.0))))
    yield "5000 others", lambda talk: talk.serve(lambda question: b"".join(
        frame(pkt(question["id"] + i, CALL, mp(7.0))) for i in range(1, 5000)))


@attack("duplicates", heals=0, cpu=1)
def duplicates(rng):
    """every answer a thousand times"""
    yield "at once", lambda talk: talk.serve(lambda question: talk.answer(question) * 1000)


@attack("late")
def late(rng):
    """every answer when nobody waits any more"""
    def play(talk):
        def change(question):
            talk.stay(0.4)
            return frame(pkt(question["id"], CALL, mp(7.0)))
        talk.serve(change)
    yield "always", play


@attack("wrong-value")
def wrong_value(rng):
    """results that are no numbers, cut short, with bytes left over"""
    values = [mp(value) for value in WRONG if type(value) not in (int, float)]
    values += [b"", b"\xc1", b"\xcb\0", b"\xa5ab", b"\xdb\xff\xff\xff\xff", b"\xdd\xff\xff\xff\xff", mp(1.0) + b"\0"]
    for first, following in turns(values, 10):
        yield f"values {first}", lambda talk, following=following: talk.serve(
            lambda question: answer_with(following())(question))


@attack("errors")
def errors(rng):
    """every shape of an error, well formed or not"""
    for first, following in turns(error_shapes(), 12):
        yield f"errors {first}", lambda talk, following=following: talk.serve(
            lambda question: answer_with(following(), ERR)(question))


@attack("bombs", cpu=4, rss_mb=320)
def bombs(rng):
    """deep nesting, and packets of the greatest size, as a result and as an error"""
    size = (16 << 20) - 64
    bodies = {"arrays": b"\x91" * 1000000 + b"\xc0", "maps": b"\x81\xa1k" * 1000000 + b"\xc0",
              "nil": b"\xdd" + struct.pack(">I", size) + b"\xc0" * size,
              "string": b"\xdb" + struct.pack(">I", size) + b"a" * size}
    for label, body in bodies.items():
        for flag in (0, ERR):
            yield f"{label} {flag}", lambda talk, body=body, flag=flag: talk.serve(
                lambda question: answer_with(body, flag)(question) if talk.nth < 2 and question["data"][2] < 4 else b"")


# ---------------------------------------------------------------- what a server may ask

@attack("asks", cpu=2)
def asks(rng):
    """requests of every type with data of every kind, tasks, stream packets: before each answer"""
    packets = list(asked())
    for first in range(0, len(packets), 120):
        data = b"".join(map(frame, packets[first:first + 120]))
        yield f"packets {first}", lambda talk, data=data: talk.serve(lambda question: data + talk.answer(question))


@attack("flood", cpu=4, rss_mb=96)
def flood(rng):
    """requests without end, until it has ended; with and without reading what comes back"""
    parts = {"pings": ping(5), "big pings": pkt(5, REQ | PING, mp(b"x" * 20000)), "calls": call(6, "none@1.0.0", "m"),
             "tasks": task(7, "query_interface", "x"), "events": task(8, "emit", "e", "x" * 100),
             "subscriptions": task(9, "subscribe", "e"), "chunks": chunk(10, 4, 0, b"x" * 1000),
             "ends": chunk(11, 4, 0, None, EOS), "answers": pkt(0x55555, CALL, mp(1)), "hellos": HELLO[4:]}
    for label, packet in parts.items():
        data = frame(packet) * max(1, 8000 // len(packet))

        def play(talk, data=data):
            talk.send(HELLO)
            while not talk.run.over.is_set() and talk.send(data, 1) and talk.poll():
                pass

        def deaf(talk, data=data):
            talk.send(HELLO)
            talk.poll = lambda: True
            talk.sock.settimeout(0.1)
            for _ in range(50):
                if talk.run.over.is_set() or not talk.send(data, 0.2):
                    break
            talk.run.over.wait(8)
        yield label, play
        if label not in ("chunks", "ends", "answers"):
            yield f"{label}, deaf", deaf


# ---------------------------------------------------------------- chance

@attack("mutating-proxy", may_lie=True, cpu=1)
def mutating_proxy(rng):
    """a real server behind a line that changes, loses and repeats bytes"""
    for number in range(8):
        def play(talk):
            share = talk.rng.choice((0.1, 0.5))
            through(talk.sock, talk.server_url,
                    lambda data, count: mutate(data, talk.rng) if talk.rng.random() < share else data)
        yield f"run {number}", play
