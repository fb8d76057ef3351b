#!/usr/bin/env python3
"""A hostile server against a client that stays: `interop-client --live`. TAP, one line per attack.

    hostile_live.py CLIENT SERVER [--asan] [--only REGEX] [--seed TEXT] [--jobs N] [--seconds S] [--list] [--selftest]

Each run serves one client, connection after connection, with something wrong in every one of them or only in the first
few. After some seconds the client gets SIGTERM, and is judged: it ended with 0, within 3 s; it neither spun nor grew; it
came back, and not too often; it counts no answer that was none. Python 3.9+ standard library only."""
import argparse
import concurrent.futures
import functools
import json
import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from hostile_server import Line, Spawner, report
from kit import CALL, frame, mp, parse, pkt

TIMEOUT_MS = 150  # of each call of the client, of connecting and of its hello
GRACE = 3  # seconds it has after SIGTERM
PATIENCE = 3  # times the time, for what is asked again
MOST_CONNECTS = 16  # in the seconds before SIGTERM: with its back-off it makes 5 to 8
ATTACKS = []
HELLO = frame(json.dumps({"type": "id", "id": "hostile", "netronc": {
    "v": 1, "features": ["int64", "context", "cancel", "credit", "goaway"]}}).encode())


def attack(name, **limits):
    """Registers a generator of plays: functions of a Talk. heals: connections that are bad, those behind them are good, and
    the client must get answers there. may_lie: the server says what the client cannot know for wrong. least: connections
    that the client must make. frames: the most that it may send. cpu, rss_mb."""
    def register(fn):
        ATTACKS.append((name, fn, limits))
        return fn
    return register


class Talk(Line):
    """One connection of the client; nth of its run."""

    def __init__(self, sock, run, nth):
        super().__init__(sock, None, run.server_url, run.rng)
        self.run, self.nth, self.last = run, nth, []

    def answer(self, question):
        """The right answer to a call of add(a, b). It counts as given."""
        self.run.good += 1
        return frame(pkt(question["id"], CALL, mp(float(question["data"][2] + question["data"][3]))))

    def serve(self, change=None, hello=HELLO, seconds=30):
        """Good but for what change(question) makes of an answer: bytes; None: the end."""
        if hello and not self.send(hello):
            return
        for _ in range(int(seconds / 0.02)):
            self.last = []
            alive = self.poll()
            for one in self.last:
                self.run.frames += 1
                question = parse(one[4:]) if one[4:5] != b"{" else {"type": None}
                if question["type"] != CALL or not isinstance(question["data"], list) or len(question["data"]) != 4:
                    continue
                data = change(question) if change else self.answer(question)
                if data is None or not self.send(data, 2):
                    return
            if not alive or self.run.over.is_set():
                return


class Run:
    """One client, and all its connections."""

    def __init__(self, play, heals, server_url, rng):
        self.play, self.heals, self.server_url, self.rng = play, heals, server_url, rng
        self.connects = self.good = self.frames = 0
        self.over = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(0.1)
        self.url = f"tcp://127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while not self.over.is_set():
            try:
                sock = self.listener.accept()[0]
            except socket.timeout:
                continue
            except OSError:  # a play closed it
                return
            self.connects += 1
            with sock:
                try:
                    talk = Talk(sock, self, self.connects - 1)
                    if self.heals is not None and self.connects > self.heals:
                        talk.serve()
                    else:
                        self.play(talk)
                except OSError:
                    pass

    def end(self):
        self.over.set()
        self.thread.join(10)
        self.listener.close()


class Bench:
    def __init__(self, options, spawner, folder, server_url):
        self.options, self.client, self.spawner = options, [options.client], spawner
        self.folder, self.server_url = folder, server_url

    def run(self, play, limits, seed, patience=1):
        """What is wrong, as text; "" when nothing is."""
        heavy = 6 if self.options.asan else 1
        run = Run(play, limits.get("heals"), self.server_url, random.Random(seed))
        term = self.options.seconds * patience
        result = self.spawner.run(
            self.folder, [*self.client, "--live", "--timeout-ms", str(TIMEOUT_MS * patience), run.url], 0, term, GRACE)
        run.end()
        limit = {"cpu": limits.get("cpu", 0.3) * heavy * min(patience, 2),
                 "rss_mb": max(40, limits.get("rss_mb", 0)) if heavy == 1 else max(512, limits.get("rss_mb", 0) * 4),
                 "connects": MOST_CONNECTS if patience == 1 else MOST_CONNECTS + 6,
                 "frames": limits.get("frames", 10 ** 9), "least": limits.get("least", 1)}
        return self.judge(run, limits, limit, **result)

    @staticmethod
    def judge(run, limits, limit, status, seconds, cpu, rss_mb, out, err, **_):
        match = re.search(r"^(\d+) answered, (\d+) failed, (\d+) wrong$", out, re.MULTILINE)
        if status == -9:
            return f"hangs: killed {GRACE} s after SIGTERM, {cpu:.1f} s of CPU"
        if status < 0 or "Sanitizer" in err or "runtime error" in err:
            return f"crashes: status {status}: {err[:3500]}"
        if not match:
            return f"ends with {status} without its last line: {out[-300:]}"
        answered, failed, wrong = map(int, match.groups())
        if not limits.get("may_lie") and (wrong or answered > run.good):
            return f"counts {answered} answers and {wrong} wrong ones, of {run.good} that were given"
        if status != (1 if wrong else 0):
            return f"ends with {status}: {out[-300:]} {err[-300:]}"
        if cpu > limit["cpu"]:
            return f"spins: {cpu:.2f} s of CPU, the limit is {limit['cpu']:.2f}"
        if rss_mb > limit["rss_mb"]:
            return f"grows to {rss_mb:.0f} MB, the limit is {limit['rss_mb']}"
        if run.connects > limit["connects"]:
            return f"connects {run.connects} times in {seconds:.1f} s, the limit is {limit['connects']}"
        if run.frames > limit["frames"]:
            return f"sends {run.frames} frames, the limit is {limit['frames']}"
        if run.connects < limit["least"]:
            return f"gives up: {run.connects} connections, {limit['least']} should be"
        if limits.get("heals") is not None and answered == 0:
            return f"gives up: no answer after {run.connects} connections, {failed} failed"
        return ""


OF_TIME = ("hangs", "spins", "gives up", "connects")  # what may be the machine's fault


def report_all(chosen):
    """The doubtful ones last, one at a time and with more time. How many there were."""
    count, doubtful = 0, []
    for name, runs in chosen:
        results = [(label, run.result(), again) for label, run, again in runs]
        if any(problem.startswith(OF_TIME) for _, problem, _ in results):
            doubtful.append((name, results))
            continue
        count += 1
        report(count, name, results)
    for name, results in doubtful:
        for i, (label, problem, again) in enumerate(results):
            if problem.startswith(OF_TIME):
                print(f"# {label}: {problem}: again")
                results[i] = (label, again(), again)
                if results[i][1]:
                    break
        count += 1
        report(count, name, results)
    return count


def start_attack(bench, pool, name, fn, limits):
    runs = []
    for label, play in fn(random.Random(f"{bench.options.seed}/{name}")):
        job = play, limits, f"{bench.options.seed}/{name}/{label}"
        runs.append((label, pool.submit(bench.run, *job), functools.partial(bench.run, *job, PATIENCE)))
    return runs


def selftest(bench, pool):
    """Bad clients, each of which must be found out."""
    here = os.path.dirname(os.path.abspath(__file__))
    runs = []
    for bug in ("lie-live", "deaf", "spin", "crash", "grow", "mute", "eager", "quit"):
        bad = Bench(bench.options, bench.spawner, bench.folder, bench.server_url)
        bad.client = [sys.executable, "-B", os.path.join(here, "bad_client.py"), bug, bench.options.client]
        runs.append((bug, pool.submit(bad.run, lambda talk: talk.serve(lambda question: None), {"least": 2}, bug)))
    for number, (bug, run) in enumerate(runs, 1):
        print(f"{'ok' if run.result() else 'not ok'} {number} - a client with the bug `{bug}` is found out")
        print(f"# {run.result()[:100]}")
    return len(runs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("client")
    parser.add_argument("server")
    parser.add_argument("--asan", action="store_true", help="the limits of a sanitizer build")
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=32, help="clients at once; most of them wait")
    parser.add_argument("--seconds", type=float, default=3, help="until SIGTERM")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--selftest", action="store_true", help="deliberately bad clients")
    options = parser.parse_args()
    import attacks_live
    attacks_live.register()

    if options.list:
        for name, fn, _ in ATTACKS:
            print(f"{name:24} {fn.__doc__}")
        return 0
    process = subprocess.Popen([options.server, "--listen", "tcp://127.0.0.1:0"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    server_url = process.stdout.readline().split()[1]
    spawner = Spawner()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool, \
            tempfile.TemporaryDirectory(prefix="netron-hostile-") as folder:
        bench = Bench(options, spawner, folder, server_url)
        if options.selftest:
            count = selftest(bench, pool)
        else:
            count = report_all([(name, start_attack(bench, pool, name, fn, limits))
                                for name, fn, limits in ATTACKS if re.search(options.only, name)])
    process.terminate()
    process.wait(10)
    print(f"1..{count}")
    spawner.process.stdin.close()
    return 0


if __name__ == "__main__":
    sys.modules["hostile_live"] = sys.modules["__main__"]  # one list of attacks
    sys.exit(main())
