"""The ledger's server and client as processes, and what must be true of what they wrote and heard."""
import os
import queue
import signal
import subprocess
import threading
import time

LOST, UNAVAILABLE, TIMEOUT, CLOSED = -1003, -503, -408, -1011
FAR = 30  # seconds after which a test gives up


class Server:
    """A server that can be killed and started again at the same address."""

    def __init__(self, program, folder, url, prefix=()):
        self.program, self.url, self.prefix = program, url, list(prefix)
        self.file = os.path.join(folder, "ledger")
        self.process = None

    def start(self):
        self.process = subprocess.Popen([*self.prefix, self.program, self.file, self.url], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening "):
            raise RuntimeError("the server does not start")
        self.url = line.split()[1]  # the real port, also for the next time
        return self

    def kill(self, number=signal.SIGKILL):
        self.process.send_signal(number)
        if number in (signal.SIGKILL, signal.SIGTERM):
            self.process.wait(FAR)
            self.process.stdout.close()

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def numbers(self):
        with open(self.file, encoding="ascii") as text:
            return [int(line) for line in text]


class Client:
    def __init__(self, program, url, first=1, keepalive_ms=0, prefix=()):
        self.process = subprocess.Popen([*prefix, program, url, str(first), str(keepalive_ms)],
                                        stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        self.puts = {}  # number -> code
        self.counts = {}  # code -> how often
        self.downs = []  # (code, reason, when)
        self.ups = 0
        self.has_ended = False
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put((line.rstrip("\n"), time.monotonic()))
        self.lines.put((None, time.monotonic()))

    def _note(self, line, when):
        words = line.split(" ", 2)
        if words[0] == "put":
            number, code = int(words[1]), int(words[2])
            if number in self.puts:
                raise AssertionError(f"{number} was answered twice")
            self.puts[number] = code
        elif words[0] == "count":
            self.counts[int(words[1])] = self.counts.get(int(words[1]), 0) + 1
        elif words[0] == "up":
            self.ups += 1
        elif words[0] == "down":
            self.downs.append((int(words[1]), words[2], when))
        elif words[0] == "end":
            self.has_ended = True

    def wait(self, condition, seconds=FAR):
        """Reads on until condition() holds. False: it did not in time."""
        end = time.monotonic() + seconds
        while not condition():
            try:
                line, when = self.lines.get(timeout=max(0.001, end - time.monotonic()))
            except queue.Empty:
                return condition()
            if line is None:
                return condition()
            self._note(line, when)
        return True

    def put_ok(self):
        return sum(code == 0 for code in self.puts.values())

    def wait_puts(self, more):
        wanted = self.put_ok() + more
        return self.wait(lambda: self.put_ok() >= wanted)

    def end(self):
        """Has it finish what it began. Its exit status."""
        self.process.send_signal(signal.SIGTERM)
        self.wait(lambda: False, 0)
        self.wait(lambda: self.has_ended)
        status = self.process.wait(FAR)
        self.reader.join(FAR)
        self.process.stdout.close()
        return status

    def kill(self):
        self.process.kill()
        self.process.wait(FAR)
        self.reader.join(FAR)
        self.wait(lambda: False, 0.01)
        self.process.stdout.close()


def check(server, clients):
    """Nothing is done twice, nothing confirmed is missing, nothing refused was done."""
    numbers = server.numbers()
    written = set(numbers)
    problems = []
    if len(numbers) != len(written):
        problems.append(f"{len(numbers) - len(written)} numbers were written twice")
    for client in clients:
        for number, code in client.puts.items():
            if code == 0 and number not in written:
                problems.append(f"{number} was confirmed and is missing")
            if code == UNAVAILABLE and number in written:
                problems.append(f"{number} was refused and is there")
            if code not in (0, LOST, UNAVAILABLE, TIMEOUT):
                problems.append(f"{number} failed with {code}")
    return problems[:10]
