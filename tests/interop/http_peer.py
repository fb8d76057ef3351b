"""Servers of HTTP whose every byte a test decides, and our client against them."""
import socket
import subprocess
import threading

PEER_ID = "33333333-3333-7333-8333-333333333333"
HEALTHY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 19\r\n\r\n{\"status\":\"online\"}"


RICH = HEALTHY.replace(b"\r\n\r\n", b"\r\nNetron-Version: 0\r\n\r\n") # as servers of this library say it
EVENTS = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def chunk(data):
    return b"%x\r\n" % len(data) + data + b"\r\n"


def answer(body, head=b"", status=b"200 OK"):
    return b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\n" + head + \
        b"Content-Length: %d\r\n\r\n" % len(body) + body


def success(value=b"3"):
    return answer(b'{"id":"1","success":true,"data":' + value + b"}")


class Request:
    def __init__(self, head, body):
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.path, _ = lines[0].split(" ")
        self.fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        self.body = body


def read_request(connection, pending=b""):
    """The next request and what follows it; (None, b"") at the end."""
    while b"\r\n\r\n" not in pending:
        part = connection.recv(65536)
        if not part:
            return None, b""
        pending += part
    head, _, pending = pending.partition(b"\r\n\r\n")
    request = Request(head, b"")
    if request.fields.get("transfer-encoding") == "chunked":
        return read_chunks(connection, request, pending)
    size = int(request.fields.get("content-length", 0))
    while len(pending) < size:
        part = connection.recv(65536)
        if not part:
            return None, b""
        pending += part
    request.body = pending[:size]
    return request, pending[size:]


def read_chunks(connection, request, pending):
    """A chunked body; request.is_whole is false when it was cut off."""
    request.is_whole = False
    while True:
        line, end, rest = pending.partition(b"\r\n")
        size = int(line, 16) if end else None
        if end and len(rest) >= size + 2:
            request.body, pending = request.body + rest[:size], rest[size + 2:]
            if size == 0:
                request.is_whole = True
                return request, pending
            continue
        part = connection.recv(65536)
        if not part:
            return request, b""
        pending += part


class Server:
    """Answers GET /health itself, with what it was told to; everything else is the play's affair: play(connection,
    request) says whether the connection is read on."""

    def __init__(self, play, health=HEALTHY):
        self.play, self.health, self.requests, self.connections = play, health, [], 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.closed = threading.Semaphore(0) # once for each connection that the server has closed
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        pending, goes_on = b"", True
        with connection:
            try:
                while goes_on:
                    request, pending = read_request(connection, pending)
                    goes_on = request is not None and self.answer(connection, request)
            except OSError:
                pass # the client has gone: its affair
        self.closed.release()

    def answer(self, connection, request):
        if request.path.endswith("/health") and self.health is not None:
            connection.sendall(self.health)
            return b"onnection: close" not in self.health
        self.requests.append(request)
        return self.play(connection, request)

    def close(self):
        self.socket.close()


class Client:
    """transcript-client at a server: lines in, outcomes out."""

    def __init__(self, program, url):
        self.process = subprocess.Popen([*program, url, PEER_ID], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, bufsize=1)

    def ask(self, line):
        """The lines of the answer, the last of which begins with ok or error. [] when the client has ended."""
        lines = []
        try:
            self.process.stdin.write(line + "\n")
        except OSError:
            return lines
        for answer in self.process.stdout:
            lines.append(answer.rstrip("\n"))
            if answer.startswith(("ok", "error")):
                return lines
        return []

    def end(self):
        """(exit status, what it said on stderr)."""
        try:
            _, errors = self.process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            _, errors = self.process.communicate()
            return None, errors
        return self.process.returncode, errors
