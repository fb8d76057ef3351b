#!/usr/bin/env python3
"""A hostile server: the malice of this kit turned against a client. TAP, one line per attack.

    hostile_server.py CLIENT SERVER [--asan] [--scale F] [--only REGEX] [--seed TEXT] [--jobs N] [--list] [--selftest]

A good session of CLIENT (interop-client) with SERVER (interop-server) is recorded once; each attack plays it back with
something wrong in it, or does without. After each run of the client: it ended by itself, within its timeouts, with 0 or 1
and its last line; it neither spun nor grew; and it claimed no success that was none. What only the time says is asked
again, alone and with more time: a busy machine is slow once, a client that hangs does so again. Python 3.9+ standard
library only."""
import argparse
import concurrent.futures
import copy
import functools
import json
import os
import queue
import random
import re
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from kit import EOS, REQ, STREAM, TASK, rst

TIMEOUT_MS = 60  # of each call of the client
PATIENCE = 4  # times the time, for what is asked again
OF_TIME = ("hangs", "spins", "fails although")  # what may be the machine's fault
ATTACKS = []


def attack(name, may_pass=False, **limits):
    """Registers a generator of plays: functions of a Line. may_pass: True, it must; False, it must not; None, either."""
    def register(fn):
        ATTACKS.append((name, fn, dict(limits, may_pass=may_pass)))
        return fn
    return register


# ---------------------------------------------------------------- the recorded session

class Session:
    """What a good server sent: (frames of the client before it, frame). The first is its hello."""

    def __init__(self, frames, checks):
        self.frames, self.checks = frames, checks

    @property
    def data(self):
        return b"".join(frame for _, frame in self.frames)


def is_asked(one):
    """Whether a frame of the client asks for something or ends a stream: how many come is the same in each session. Answers,
    chunks, credit are not counted."""
    flags = one[8] if len(one) > 8 else REQ
    return one[4:5] == b"{" or bool(flags & REQ) and (flags & 15 <= TASK or flags & 15 == STREAM and bool(flags & EOS))


class Frames:
    """Bytes in, whole frames out. count: of those that ask."""

    def __init__(self):
        self.pending, self.count = b"", 0

    def feed(self, data):
        self.pending += data
        out = []
        while len(self.pending) >= 4:
            size = struct.unpack_from(">I", self.pending)[0]
            if len(self.pending) < 4 + size:
                break
            out.append(self.pending[:4 + size])
            self.pending = self.pending[4 + size:]
        self.count += sum(map(is_asked, out))
        return out


def pump(source, target, on_data):
    try:
        while True:
            data = source.recv(262144)
            if not data:
                break
            pieces = on_data(data)
            for piece in [pieces] if isinstance(pieces, bytes) else pieces:
                target.sendall(piece)
    except OSError:
        pass
    for sock in (source, target):
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def through(client, server_url, change):
    """A proxy for one connection; change(data, frames of the client so far) makes what the client gets, in pieces or not."""
    client.settimeout(None)
    host, port = server_url.removeprefix("tcp://").rsplit(":", 1)
    server = socket.create_connection((host, int(port)), 5)
    for sock in (client, server):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sent = Frames()

    def from_client(data):
        sent.feed(data)
        return data

    up = threading.Thread(target=pump, args=(client, server, from_client), daemon=True)
    up.start()
    pump(server, client, lambda data: change(data, sent.count))
    up.join(5)
    server.close()


def record(client, server_url):
    frames, received = [], Frames()

    def note(data, count):
        frames.extend((count, one) for one in received.feed(data))
        return data

    listener = socket.create_server(("127.0.0.1", 0))
    run = subprocess.Popen([client, "--timeout-ms", "5000", f"tcp://127.0.0.1:{listener.getsockname()[1]}"],
                           stdout=subprocess.PIPE, text=True)
    through(listener.accept()[0], server_url, note)
    output = run.communicate(timeout=20)[0]
    match = re.search(r"^(\d+) passed, 0 failed$", output, re.MULTILINE)
    if run.returncode != 0 or not match:
        sys.exit(f"hostile_server: no good session to record\n{output}")
    return Session(frames, int(match[1]))


# ---------------------------------------------------------------- one connection

class Line:
    """The client's connection, as a play sees it."""

    def __init__(self, sock, session, server_url, rng):
        self.sock, self.session, self.server_url, self.rng = sock, session, server_url, rng
        self.received = Frames()
        sock.settimeout(0.02)

    def poll(self):
        """Reads what is there. False: the client is gone."""
        try:
            data = self.sock.recv(262144)
        except socket.timeout:
            return True
        except OSError:
            return False
        self.last = self.received.feed(data)
        return bool(data)

    def wait(self, count, seconds=TIMEOUT_MS / 1000 * 3):
        """Until the client has sent so many frames, or for that long."""
        end = time.monotonic() + seconds
        while self.received.count < count and time.monotonic() < end:
            if not self.poll():
                return False
        return True

    def send(self, data, seconds=10):
        """Whether all went out; what the client sends meanwhile is read."""
        view, end = memoryview(data), time.monotonic() + seconds
        while view and time.monotonic() < end:
            try:
                view = view[self.sock.send(view[:262144]):]
            except socket.timeout:
                if not self.poll():
                    return False
            except OSError:
                return False
        return not view

    def stay(self, seconds=30):
        """Silent until the client goes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.poll():
            pass

    def play(self, change=lambda index, frame: frame, pause=None):
        """The session, each frame as change makes it (bytes; None: nothing more), then silence."""
        for index, (count, one) in enumerate(self.session.frames):
            if not self.wait(count):
                return
            data = change(index, one)
            if data is None:
                return
            if not self.send(data):
                return
        self.stay()

    def play_raw(self, data):
        """The session's bytes as far as data goes, in its order of questions and answers."""
        at = 0
        for count, one in self.session.frames:
            if at >= len(data) or not self.wait(count) or not self.send(data[at:at + len(one)]):
                return
            at += len(one)


# ---------------------------------------------------------------- one run of the client

class Spawner:
    """Starts clients from a process that stays small: what a process is charged for begins with its parent's memory."""

    CODE = """
import json, os, subprocess, sys, threading, time
lock = threading.Lock()
def run(job):
    with open(job["out"], "wb") as out, open(job["err"], "wb") as err:
        start = time.monotonic()
        client = subprocess.Popen(job["command"], stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        def stop():
            if job["term"] is not None:
                client.terminate()
                time.sleep(job["grace"])
            client.kill()
        watchdog = threading.Timer(job["seconds"] if job["term"] is None else job["term"], stop)
        watchdog.daemon = True
        watchdog.start()
        _, status, usage = os.wait4(client.pid, 0)
        client.returncode = os.waitstatus_to_exitcode(status)
        watchdog.cancel()
    with lock:
        print(json.dumps({"id": job["id"], "status": client.returncode, "seconds": time.monotonic() - start,
            "cpu": usage.ru_utime + usage.ru_stime, "rss_mb": usage.ru_maxrss / 1024}), flush=True)
for line in sys.stdin:
    threading.Thread(target=run, args=(json.loads(line),), daemon=True).start()
"""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, "-S", "-c", self.CODE], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.waiting, self.lock, self.count = {}, threading.Lock(), 0
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            result = json.loads(line)
            self.waiting.pop(result["id"]).put(result)

    def run(self, folder, command, seconds, term=None, grace=3):
        """term: after so many seconds it gets SIGTERM, and has `grace` seconds to end. The result, with its output."""
        with self.lock:
            self.count += 1
            number = self.count
            job = {"id": number, "command": command, "seconds": seconds, "term": term, "grace": grace,
                   "out": f"{folder}/{number}.out", "err": f"{folder}/{number}.err"}
            answer = self.waiting[number] = queue.Queue()
            self.process.stdin.write(json.dumps(job) + "\n")
            self.process.stdin.flush()
        result = answer.get()
        for name in ("out", "err"):
            with open(job[name], encoding="utf-8", errors="replace") as file:
                result[name] = file.read()
            os.unlink(job[name])
        return result


class Bench:
    def __init__(self, options, spawner, folder, session, server_url):
        self.options, self.client, self.spawner, self.folder = options, [options.client], spawner, folder
        self.session, self.server_url = session, server_url
        factor = 6 if options.asan else 1
        self.limits = {
            # Every check times out, and starting takes its time on a busy machine.
            "seconds": (session.checks + 8) * TIMEOUT_MS / 1000 + 4 * factor,
            "cpu": 0.4 * factor,
            "rss_mb": 40 if not options.asan else 512,
        }

    def run(self, play, limits, seed, patience=1):
        """What is wrong, as text; "" when nothing is. patience: times the time it may take."""
        limit = dict(self.limits, **{k: v for k, v in limits.items() if k not in ("may_pass", "rss_mb")})
        # What must succeed has time enough to.
        timeout_ms = 5000 * patience if limits["may_pass"] else TIMEOUT_MS
        if limits["may_pass"]:
            limit["seconds"] = 40
        limit["seconds"] *= patience
        limit["cpu"] *= min(patience, 2)  # what runs takes little more of it on a busy machine
        limit["rss_mb"] = max(limit["rss_mb"], limits.get("rss_mb", 0) * (4 if self.options.asan else 1))
        listener = socket.create_server(("127.0.0.1", 0))
        listener.settimeout(10)
        server = threading.Thread(target=self.serve, args=(listener, play, random.Random(seed)), daemon=True)
        server.start()
        result = self.spawner.run(self.folder, [
            *self.client, "--timeout-ms", str(timeout_ms), f"tcp://127.0.0.1:{listener.getsockname()[1]}"],
            limit["seconds"])
        listener.close()
        server.join(5)
        return self.judge(limit, limits["may_pass"], **result)

    def serve(self, listener, play, rng):
        try:
            sock = listener.accept()[0]
        except OSError:
            return
        try:
            play(Line(sock, self.session, self.server_url, rng))
        except OSError:
            pass
        finally:
            sock.close()

    @staticmethod
    def judge(limit, may_pass, status, seconds, cpu, rss_mb, out, err, **_):
        if status == -9 and seconds >= limit["seconds"]:
            return f"hangs: killed after {seconds:.1f} s with {cpu:.1f} s of CPU"
        if status not in (0, 1) or "Sanitizer" in err or "runtime error" in err:
            return f"crashes: status {status}: {err[:3500]}"
        if not re.search(r"^\d+ passed, \d+ failed$", out, re.MULTILINE):
            return f"ends with {status} without its last line: {out[-300:]}"
        if cpu > limit["cpu"]:
            return f"spins: {cpu:.2f} s of CPU, the limit is {limit['cpu']:.2f}"
        if rss_mb > limit["rss_mb"]:
            return f"grows to {rss_mb:.0f} MB, the limit is {limit['rss_mb']}"
        if status == 0 and may_pass is False:
            return "claims success"
        if status == 1 and may_pass is True:
            return f"fails although nothing is wrong: {err[-300:]}"
        return ""


# ---------------------------------------------------------------- all of them

def start_attack(bench, pool, name, fn, limits):
    options = bench.options
    runs = []
    for label, play in fn(bench.session, random.Random(f"{options.seed}/{name}"), options.scale):
        job = play, limits, f"{options.seed}/{name}/{label}"
        runs.append((label, pool.submit(bench.run, *job), functools.partial(bench.run, *job, PATIENCE)))
    return runs


def report(number, name, results):
    problems = [(label, problem) for label, problem, _ in results if problem]
    print(f"{'not ok' if problems else 'ok'} {number} - {name}: {len(results)} runs of the client")
    for label, problem in problems[:5]:
        print(f"# {label}: " + problem.replace("\n", "\n#   "))
    sys.stdout.flush()


def is_of_time(problem):
    return problem.startswith(OF_TIME)


def ask_again(results):
    """Those of which only the time was wrong, one at a time, until one is wrong again."""
    out = list(results)
    for i, (label, problem, again) in enumerate(results):
        if is_of_time(problem):
            print(f"# {label}: {problem}: again".replace("\n", " "))
            out[i] = (label, again(), again)
            if out[i][1]:
                break
    return out


def report_all(chosen):
    """chosen: (name, [(label, future, again)]). The doubtful ones last, when nothing else runs. How many there were."""
    count, doubtful = 0, []
    for name, runs in chosen:
        results = [(label, run.result(), again) for label, run, again in runs]
        if any(is_of_time(problem) for _, problem, _ in results):
            doubtful.append((name, results))
            continue
        count += 1
        report(count, name, results)
    for name, results in doubtful:
        count += 1
        report(count, name, ask_again(results))
    return count


def selftest(bench, pool):
    """Bad clients, each of which must be found out."""
    here = os.path.dirname(os.path.abspath(__file__))
    runs = []
    for bug in ("lie", "hang", "spin", "crash", "grow", "mute"):
        bad = copy.copy(bench)
        bad.client = [sys.executable, "-B", os.path.join(here, "bad_client.py"), bug, bench.options.client]
        job = lambda line: line.play(lambda index, one: b"" if index == 9 else one), {"may_pass": False}, bug
        runs.append((bug, pool.submit(bad.run, *job), functools.partial(bad.run, *job, PATIENCE)))
    for number, (bug, run, again) in enumerate(runs, 1):
        problem = run.result()
        if bug == "spin":  # one that is asked again, and not the slow one
            problem = ask_again([(bug, problem, again)])[0][1]
        print(f"{'ok' if problem else 'not ok'} {number} - a client with the bug `{bug}` is found out")
        print(f"# {problem[:100]}")
    return len(runs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("client")
    parser.add_argument("server")
    parser.add_argument("--asan", action="store_true", help="the limits of a sanitizer build")
    parser.add_argument("--scale", type=float, default=0.1, help="1: every byte, every answer")
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=24, help="clients at once; most of them wait")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--selftest", action="store_true", help="deliberately bad clients")
    options = parser.parse_args()
    import attacks_server
    attacks_server.register()

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
        bench = Bench(options, spawner, folder, record(options.client, server_url), server_url)
        print(f"# recorded {len(bench.session.frames)} frames, {len(bench.session.data)} bytes, "
              f"{bench.session.checks} checks")
        if options.selftest:
            count = selftest(bench, pool)
        else:
            chosen = [(name, start_attack(bench, pool, name, fn, limits))
                      for name, fn, limits in ATTACKS if re.search(options.only, name)]
            count = report_all(chosen)
    process.terminate()
    process.wait(10)
    print(f"1..{count}")
    spawner.process.stdin.close()
    return 0


if __name__ == "__main__":
    sys.modules["hostile_server"] = sys.modules["__main__"]  # one list of attacks
    sys.exit(main())
