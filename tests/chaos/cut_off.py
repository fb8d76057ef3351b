#!/usr/bin/env python3
"""Two network namespaces whose packets are dropped on the way: cut_off.py SERVER CLIENT

Needs root, `ip`, and for lossy networks `nft`; skipped with a reason otherwise.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
from ledger import LOST, Client, Server, check  # noqa: E402
from tap import Tap  # noqa: E402

KEEPALIVE_MS = 1000
SLACK_S = 0.7
CASES = ["a black hole is found within two intervals, and left again", "5 of 100 packets are lost"]
PROGRAMS = sys.argv[1:3]


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{' '.join(words)}: {done.stderr.strip()}")


class Net:
    """A client's and a server's namespace, joined by a pair of interfaces."""

    def __init__(self):
        self.near, self.far = f"netron-near-{os.getpid()}", f"netron-far-{os.getpid()}"
        self.has_nft = shutil.which("nft") is not None

    def __enter__(self):
        try:
            run("ip", "netns", "add", self.near)
            run("ip", "netns", "add", self.far)
            run("ip", "-n", self.near, "link", "add", "wire0", "type", "veth", "peer", "name", "wire1", "netns", self.far)
            for name, wire, address in ((self.near, "wire0", "10.77.0.1/24"), (self.far, "wire1", "10.77.0.2/24")):
                run("ip", "-n", name, "address", "add", address, "dev", wire)
                run("ip", "-n", name, "link", "set", wire, "up")
        except OSError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for name in (self.near, self.far):
            subprocess.run(["ip", "netns", "del", name], capture_output=True)

    def filter(self, rule):
        """What the server's side drops."""
        run("ip", "netns", "exec", self.far, "nft", "add table inet cut; "
            "add chain inet cut input { type filter hook input priority 0; }; "
            f"add rule inet cut input {rule}")

    def cut(self):
        if self.has_nft:
            self.filter("drop")
        else:
            run("ip", "-n", self.far, "link", "set", "wire1", "down")

    def heal(self):
        if self.has_nft:
            run("ip", "netns", "exec", self.far, "nft", "delete table inet cut")
        else:
            run("ip", "-n", self.far, "link", "set", "wire1", "up")

    def start(self, folder):
        server = Server(PROGRAMS[0], folder, "tcp://10.77.0.2:7000", ["ip", "netns", "exec", self.far]).start()
        return server, Client(PROGRAMS[1], server.url, keepalive_ms=KEEPALIVE_MS, prefix=["ip", "netns", "exec", self.near])


def black_hole(net, folder):
    problems = []
    server, client = net.start(folder)
    for i in range(2):
        if not client.wait_puts(30):
            problems.append(f"no calls before cut {i}")
        net.cut()
        start = time.monotonic()
        if client.wait(lambda: len(client.downs) == i + 1, 10):
            code, reason, when = client.downs[i]
            if code != LOST or "PING" not in reason:
                problems.append(f"{code} {reason}")
            if when - start > 2 * KEEPALIVE_MS / 1000 + SLACK_S:
                problems.append(f"found after {when - start:.2f} s")
        else:
            problems.append("not found")
        net.heal()
        if not client.wait(lambda: client.ups == i + 2, 5):
            problems.append("not back")
    if not client.wait_puts(30):
        problems.append("no calls at the end")
    if client.end() != 0:
        problems.append("the client does not end in order")
    problems += check(server, [client])
    server.kill()
    return problems


def lossy(net, folder):
    problems = []
    server, client = net.start(folder)
    net.filter("numgen random mod 100 < 5 drop")
    if not client.wait_puts(300):
        problems.append("no calls")
    net.heal()
    if client.end() != 0:
        problems.append("the client does not end in order")
    problems += check(server, [client])
    server.kill()
    return problems


def reason_to_skip():
    if os.geteuid() != 0:
        return "not root"
    if not shutil.which("ip"):
        return "no ip"
    try:
        with Net():
            return None
    except OSError as error:
        return f"no network namespaces here: {error}"


def main():
    tap = Tap()
    reason = reason_to_skip()
    for name, case in zip(CASES, (black_hole, lossy)):
        if reason or (case is lossy and not shutil.which("nft")):
            tap.skip(name, reason or "no nft")
            continue
        with tempfile.TemporaryDirectory(prefix="netron-cut-") as folder, Net() as net:
            tap.case(name, case(net, folder))
    tap.done()


if __name__ == "__main__":
    main()
