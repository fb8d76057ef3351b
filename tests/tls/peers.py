"""Programs at the two ends of a connection with TLS, and what lies between them."""
import contextlib
import os
import re
import select
import signal
import socket
import subprocess
import threading
import time

PATIENCE = 20


class Server:
    """interop-server at tls://; what it says on stderr is kept."""

    def __init__(self, program, *flags, url="tls://127.0.0.1:0"):
        self.process = subprocess.Popen([program, *flags, "--listen", url], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        self.log = []
        self.changed = threading.Condition()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        line = self.process.stdout.readline().split()
        self.url = line[1] if line else None
        self.port = int(self.url.rsplit(":", 1)[1]) if self.url else None

    def _read(self):
        for line in self.process.stderr:
            with self.changed:
                self.log.append(line)
                self.changed.notify_all()
        with self.changed:
            self.log.append("")
            self.changed.notify_all()

    def said(self, text):
        """Waits until it has; what it has said instead otherwise."""
        with self.changed:
            if self.changed.wait_for(lambda: any(text in line for line in self.log), PATIENCE):
                return []
        return [f"the server said {''.join(self.log).strip()!r}, not {text!r}"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.status = self.process.wait()
        self.reader.join()
        self.process.stdout.close()
        self.process.stderr.close()


def refuses_to_start(program, *flags):
    """What it says then; None: it did start."""
    with Server(program, *flags) as server:
        if server.url:
            return None
        server.process.wait(PATIENCE)
        server.reader.join()
        return "".join(server.log)


def client(program, url, *flags, timeout_ms=3000):
    """(exit status, what it said on stderr)."""
    done = subprocess.run([program, "--timeout-ms", str(timeout_ms), *flags, url], capture_output=True, text=True,
                          timeout=PATIENCE + timeout_ms / 1000)
    return done.returncode, done.stderr


class OpenSSL:
    """openssl s_server at a port of its own."""

    def __init__(self, *flags):
        self.process = subprocess.Popen(["openssl", "s_server", "-accept", "0", *flags], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            found = re.match(r"ACCEPT .*:(\d+)", line)
            if found:
                self.url = f"tls://127.0.0.1:{found.group(1)}"
                return
        raise RuntimeError("openssl s_server did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()


def openssl_client(port, *flags, text="", keep=True):
    """openssl s_client: what it printed until the server's hello, or its end."""
    command = ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", *flags]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if text:
        process.stdin.write(text.encode())
        process.stdin.flush()
    seen = b""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([process.stdout], [], [], 0.2)[0]:
            continue
        data = os.read(process.stdout.fileno(), 65536)
        seen += data
        if not data or (keep and b'"type":"id"' in seen):
            break
    process.kill()
    process.communicate()
    return seen.decode(errors="replace")


@contextlib.contextmanager
def plain_server(handle):
    """A socket, and handle(connection) for each that comes."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads = []

    def serve():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=guarded, args=(connection,), daemon=True))
            threads[-1].start()

    def guarded(connection):
        with connection, contextlib.suppress(OSError):
            handle(connection)

    acceptor = threading.Thread(target=serve, daemon=True)
    acceptor.start()
    try:
        yield f"tls://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()


def pump(here, there, change=None):
    """Bytes from one socket to the other until one of them ends; change(data, count before) may alter them, or
    return None to cut the connection."""
    count = 0
    while True:
        data = here.recv(65536)
        passed = change(data, count) if change else data
        if not data or passed is None:
            return
        there.sendall(passed)
        count += len(data)


def proxied(port, change):
    """A handler for plain_server: passes on to port; what the server there says goes through change."""
    def handle(connection):
        with socket.create_connection(("127.0.0.1", port)) as upstream:
            back = threading.Thread(target=quietly, args=(pump, connection, upstream), daemon=True)
            back.start()
            pump(upstream, connection, change)
            for end in (connection, upstream):
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
            back.join()
    return handle


def quietly(function, *arguments):
    with contextlib.suppress(OSError):
        function(*arguments)


def exchange(port, data):
    """Sends data as it is; what came back until the end."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        seen = b""
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
            while True:
                more = connection.recv(65536)
                if not more:
                    break
                seen += more
        return seen
