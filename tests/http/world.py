"""http-server and raw sockets to it: every byte of a request is the test's, and answers are read strictly."""
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from tap import Tap  # noqa: E402

PATIENCE = 30.0
INFINITE = 60.0
SHOP = "/rpc/Shop@1.0.0/"


class Server:
    def __init__(self, program, *settings, schemes=("http",)):
        urls = [f"{scheme}://127.0.0.1:0" for scheme in schemes]
        self.process = subprocess.Popen([program, *settings, *urls], stdout=subprocess.PIPE, text=True)
        self.ports = {}
        for scheme in schemes:
            line = self.process.stdout.readline()
            if not line.startswith("listening "):
                raise RuntimeError(f"http-server did not start: {line!r}")
            self.ports[scheme] = int(line.rsplit(":", 1)[1].strip("/\n"))
        self.port = self.ports[schemes[0]]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise RuntimeError("the server did not end") from None
        if status:
            raise RuntimeError(f"the server ended with {status}")

    def open(self, scheme=None):
        return Connection(self.ports[scheme] if scheme else self.port)

    def ask(self, *args, **kwargs):
        with self.open() as connection:
            return connection.ask(*args, **kwargs)

    def call(self, method, *args):
        """A call that must succeed."""
        answer = self.ask("POST", SHOP + method, json.dumps(args))
        if answer.status != 200:
            raise AssertionError(f"{method}: {answer.status} {answer.body!r}")
        return answer.json

    def wait_for(self, method, wanted):
        """Asks until the answer fits."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            value = self.call(method)
            if wanted(value):
                return value
            time.sleep(0.01)
        raise AssertionError(f"{method} stayed {value}")

    def memory(self):
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Answer:
    def __init__(self, status, fields, body, is_whole=True):
        self.status, self.fields, self.body, self.is_whole = status, fields, body, is_whole

    def field(self, name):
        values = [v for n, v in self.fields if n.lower() == name.lower()]
        return ", ".join(values) if values else None

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def message(self):
        return self.json["error"]["message"]


def request(verb, path, body=None, headers=(), version="1.1", length=True):
    if isinstance(body, str):
        body = body.encode()
    lines = [f"{verb} {path} HTTP/{version}", "Host: localhost"]
    names = {h.split(":")[0].lower() for h in headers}
    if body is not None and "content-type" not in names:
        lines.append("Content-Type: application/json")
    if body is not None and length and not names & {"transfer-encoding", "content-length"}:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join([*lines, *headers]) + "\r\n\r\n").encode() + (body or b"")


def chunked(*pieces):
    return b"".join(f"{len(p):x}\r\n".encode() + p + b"\r\n" for p in pieces) + b"0\r\n\r\n"


class Connection:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.kept = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def more(self):
        data = self.socket.recv(65536)
        self.kept += data
        return bool(data)

    def until(self, mark):
        while mark not in self.kept:
            if not self.more():
                raise EOFError(f"the end came before {mark!r}; there was {self.kept[:200]!r}")
        head, self.kept = self.kept.split(mark, 1)
        return head

    def exactly(self, size):
        while len(self.kept) < size:
            if not self.more():
                raise EOFError(f"the end came {size - len(self.kept)} bytes early")
        data, self.kept = self.kept[:size], self.kept[size:]
        return data

    def head(self):
        lines = self.until(b"\r\n\r\n").decode("latin-1").split("\r\n")
        version, status, _ = lines[0].split(" ", 2)
        assert version == "HTTP/1.1", lines[0]
        fields = []
        for line in lines[1:]:
            name, value = line.split(":", 1)
            assert name == name.strip() and value.startswith(" "), line
            fields.append((name, value.strip()))
        return int(status), fields

    def chunk(self):
        """The next of a body; b"" the last; None: the connection ended instead."""
        try:
            size = int(self.until(b"\r\n"), 16)
            data = self.exactly(size)
            assert self.exactly(2) == b"\r\n"
            return data
        except (EOFError, ConnectionResetError):
            return None

    def answer(self, verb="GET"):
        status, fields = self.head()
        answer = Answer(status, fields, b"")
        if verb == "HEAD" or status in (204, 304) or status < 200:
            return answer
        if answer.field("transfer-encoding") == "chunked":
            while piece := self.chunk():
                answer.body += piece
            answer.is_whole = piece is not None
        elif answer.field("content-length") is not None:
            answer.body = self.exactly(int(answer.field("content-length")))
        else:
            while self.more():
                pass
            answer.body, self.kept = self.kept, b""
        return answer

    def ask(self, verb, path, body=None, headers=(), **kwargs):
        self.send(request(verb, path, body, headers, **kwargs))
        return self.answer(verb)

    def is_closed(self):
        """Whether the server closes, sending nothing more."""
        try:
            return self.kept == b"" and self.socket.recv(1) == b""
        except ConnectionResetError:
            return True

    def is_silent(self, seconds=0.05):
        return not select.select([self.socket], [], [], seconds)[0]


class Suite:
    """Cases are functions that raise what is wrong."""

    def __init__(self):
        self.tap = Tap()

    def case(self, name, function, *args):
        try:
            function(*args)
            problems = []
        except Exception as error:  # pylint: disable=broad-except
            problems = [f"{type(error).__name__}: {error}"]
        self.tap.case(name, problems)

    def done(self):
        self.tap.done()


def expect(found, wanted, what=""):
    if found != wanted:
        raise AssertionError(f"{what}{': ' if what else ''}{found!r} instead of {wanted!r}")
