#!/usr/bin/env python3
"""Servers that are killed and stopped, connections that are delayed, cut and broken: chaos.py SERVER CLIENT tcp|unix"""
import os
import signal
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
from ledger import LOST, TIMEOUT, UNAVAILABLE, Client, Server, check  # noqa: E402
from proxy import Proxy  # noqa: E402
from tap import Tap  # noqa: E402

KEEPALIVE_MS = 1000  # the least the other side bears
SLACK_S = 0.7  # of a machine that has other things to do


class Stage:
    def __init__(self, server, client, scheme):
        self.server_program, self.client_program, self.scheme = server, client, scheme
        self.folder = tempfile.TemporaryDirectory(prefix="netron-chaos-")

    def __enter__(self):
        url = "tcp://127.0.0.1:0" if self.scheme == "tcp" else f"unix://{self.folder.name}/server.sock"
        self.server = Server(self.server_program, self.folder.name, url).start()
        return self

    def __exit__(self, *_):
        self.server.kill()
        self.folder.cleanup()

    def client(self, url=None, **more):
        return Client(self.client_program, url or self.server.url, **more)

    def proxy(self):
        if self.scheme == "unix":
            return Proxy("unix", self.server.url[len("unix://"):], self.folder.name)
        return Proxy("tcp", ("127.0.0.1", int(self.server.url.rsplit(":", 1)[1])))


def say(problems, condition, text):
    if not condition:
        problems.append(text)
    return condition


def server_killed(stage):
    """Five times in the middle of calls, and started again."""
    problems = []
    client = stage.client()
    for i in range(5):
        say(problems, client.wait_puts(50), f"no calls before kill {i}")
        stage.server.kill()
        say(problems, client.wait(lambda: len(client.downs) == i + 1), f"the loss of kill {i} was not heard")
        say(problems, client.wait(lambda: UNAVAILABLE in client.puts.values()), "calls meanwhile do not fail at once")
        waited = client.counts.get(0, 0)
        stage.server.start()
        say(problems, client.wait(lambda: client.ups == i + 2), f"not back after kill {i}")
        say(problems, client.wait(lambda: client.counts.get(0, 0) > waited), "what may be repeated did not wait")
    say(problems, client.wait_puts(50), "no calls at the end")
    say(problems, client.end() == 0, "the client does not end in order")
    say(problems, set(client.counts) <= {0, LOST}, f"count: {client.counts}")
    return problems + check(stage.server, [client])


def client_killed(stage):
    """Twenty clients die in the middle of calls; another one hears nothing of it."""
    problems = []
    witness = stage.client(first=1000000)
    say(problems, witness.wait_puts(20), "no calls")
    before = stage.server.descriptors()
    dead = []
    for i in range(20):
        dead.append(stage.client(first=1 + i * 10000))
        say(problems, dead[-1].wait_puts(10), f"client {i} does not call")
        dead[-1].kill()
    say(problems, witness.wait_puts(100), "the witness was held up")
    end = time.monotonic() + 10
    while stage.server.descriptors() > before and time.monotonic() < end:
        witness.wait_puts(1)
    say(problems, stage.server.descriptors() <= before, "descriptors of the dead stay open")
    say(problems, witness.end() == 0 and len(witness.downs) <= 1, "the witness lost its connection")
    return problems + check(stage.server, [witness, *dead])


def server_stopped(stage):
    """SIGSTOP: the kernel still takes the bytes, nobody answers. Found within two intervals."""
    problems = []
    client = stage.client(keepalive_ms=KEEPALIVE_MS)
    say(problems, client.wait_puts(20), "no calls")
    stage.server.kill(signal.SIGSTOP)
    start = time.monotonic()
    if say(problems, client.wait(lambda: client.downs, 10), "not found"):
        code, reason, when = client.downs[0]
        say(problems, code == LOST and "PING" in reason, f"{code} {reason}")
        say(problems, when - start < 2 * KEEPALIVE_MS / 1000 + SLACK_S, f"found after {when - start:.2f} s")
    stage.server.kill(signal.SIGCONT)
    say(problems, client.wait_puts(20), "not back")
    say(problems, client.end() == 0, "the client does not end in order")
    return problems + check(stage.server, [client])


def through(stage, faults, seconds=None, keepalive_ms=0):
    """Calls through the proxy with these faults work as if nothing was."""
    problems = []
    with stage.proxy() as proxy:
        proxy.set(**faults)
        client = stage.client(proxy.url, keepalive_ms=keepalive_ms)
        start = time.monotonic()
        say(problems, client.wait_puts(100), "no calls")
        if seconds:
            say(problems, time.monotonic() - start > seconds, "the delay does not delay")
        say(problems, client.end() == 0, "the client does not end in order")
        say(problems, proxy.accepted == 1, f"{proxy.accepted} connections")
        say(problems, set(client.puts.values()) == {0}, f"calls failed: {set(client.puts.values())}")
    return problems + check(stage.server, [client])


def delayed(stage):
    return through(stage, {"delay_ms": 30}, 0.3)


def in_pieces(stage):
    return through(stage, {"piece": 1})


def broken(stage, breaks, code, keepalive_ms=0, within_s=None, mend=None):
    """The proxy breaks the connection three times; each time the client comes back and calls go on."""
    problems = []
    with stage.proxy() as proxy:
        client = stage.client(proxy.url, keepalive_ms=keepalive_ms)
        for i in range(3):
            say(problems, client.wait_puts(30), f"no calls before fault {i}")
            start = time.monotonic()
            breaks(proxy)
            if not say(problems, client.wait(lambda: len(client.downs) == i + 1, 15), f"fault {i} was not found"):
                break
            got, reason, when = client.downs[i]
            say(problems, got in code, f"fault {i}: {got} {reason}")
            say(problems, not within_s or when - start < within_s, f"fault {i} was found after {when - start:.2f} s")
            if mend:
                mend(proxy)
            say(problems, client.wait(lambda: client.ups == i + 2), f"not back after fault {i}")
        say(problems, client.wait_puts(30), "no calls at the end")
        say(problems, client.end() == 0, "the client does not end in order")
        say(problems, set(client.puts.values()) <= {0, LOST, UNAVAILABLE, TIMEOUT}, str(set(client.puts.values())))
    return problems + check(stage.server, [client])


def reset(stage):
    # A Unix socket knows a reset only where bytes are left unread.
    return broken(stage, lambda proxy: proxy.reset(), {LOST} if stage.scheme == "tcp" else {0, LOST})


def closed(stage):
    return broken(stage, lambda proxy: proxy.close_all(), {0, LOST})


def silent(stage, **fault):
    return broken(stage, lambda proxy: proxy.set(**fault), {LOST}, KEEPALIVE_MS, 2 * KEEPALIVE_MS / 1000 + SLACK_S,
                  lambda proxy: proxy.set(**{name: False for name in fault}))


def dropped(stage):
    return silent(stage, drop=True)


def stalled(stage):
    return silent(stage, stall=True)


def half_open(stage):
    return broken(stage, lambda proxy: proxy.half_open(), {LOST}, KEEPALIVE_MS, 2 * KEEPALIVE_MS / 1000 + SLACK_S)


def refused(stage):
    """Every connection ends at once for a while: attempts become rare, and it comes back."""
    problems = []
    with stage.proxy() as proxy:
        client = stage.client(proxy.url)
        say(problems, client.wait_puts(30), "no calls")
        proxy.set(refuse=True)
        proxy.reset()
        say(problems, client.wait(lambda: client.downs), "the loss was not heard")
        start, before = time.monotonic(), proxy.accepted
        client.wait(lambda: False, 2)
        tries = proxy.accepted - before
        # Full jitter under 200 ms: 20 in 2 s on average.
        say(problems, 5 <= tries <= 60, f"{tries} attempts in {time.monotonic() - start:.1f} s")
        proxy.set(refuse=False)
        say(problems, client.wait(lambda: client.ups == 2), "not back")
        say(problems, client.wait_puts(30), "no calls at the end")
        say(problems, client.end() == 0, "the client does not end in order")
    return problems + check(stage.server, [client])


def main():
    tap = Tap()
    cases = {
        "a server killed in the middle of calls, five times": server_killed,
        "clients killed in the middle of calls": client_killed,
        "a server that is stopped is found out": server_stopped,
        "every packet is delayed": delayed,
        "every packet comes in pieces of one byte": in_pieces,
        "the connection is reset": reset,
        "the connection is closed by the other side": closed,
        "everything is dropped": dropped,
        "everything is held up": stalled,
        "the other half is gone": half_open,
        "attempts are refused for a while": refused,
    }
    for name, case in cases.items():
        with Stage(*sys.argv[1:4]) as stage:
            tap.case(name, case(stage))
    tap.done()


if __name__ == "__main__":
    main()
