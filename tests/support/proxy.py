"""A proxy that stands between two peers and does to their connection what networks do: delays, splits, stalls, drops,
resets, half of a connection gone. TCP and Unix sockets; one thread of its own.

    with Proxy("tcp", ("127.0.0.1", 7000)) as proxy:      # or Proxy("unix", "/run/x.sock", folder)
        ... connect to proxy.url ...
        proxy.set(delay_ms=50)      # every piece comes so much later
        proxy.set(piece=1)          # in pieces of so many bytes
        proxy.set(stall=True)       # nothing passes; what comes is kept, until stall=False
        proxy.set(drop=True)        # nothing passes, what comes is lost: a black hole, of both directions
        proxy.set(refuse=True)      # new connections are closed at once
        proxy.reset()               # RST on both sides of every connection
        proxy.close_all()           # FIN on both sides
        proxy.half_open()           # the server's side is closed, the client hears nothing of it and of anything else
"""
import os
import selectors
import socket
import struct
import threading
import time

READ = 65536
MOST_KEPT = 1 << 20  # of one direction, then it is not read


class Way:
    """One direction of a connection: what was read from `source` and when it may go to `target`."""

    def __init__(self, source, target):
        self.source, self.target = source, target
        self.kept = []  # (when, bytes)
        self.size = 0
        self.has_ended = False
        self.told_end = False


class Link:
    def __init__(self, near, far):
        self.near, self.far = near, far
        self.ways = [Way(near, far), Way(far, near)]
        self.is_deaf = False


class Proxy:
    def __init__(self, family, target, folder=None):
        self.family, self.target = family, target
        self.faults = {"delay_ms": 0, "piece": 0, "stall": False, "drop": False, "refuse": False}
        self.links = []
        self.accepted = 0
        self.calls = []  # for the thread
        self.lock = threading.Lock()
        self.wake_read, self.wake_write = os.pipe()
        os.set_blocking(self.wake_read, False)
        self.listener = self._listen(folder)
        self.is_over = False
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _listen(self, folder):
        if self.family == "unix":
            path = os.path.join(folder, f"proxy-{id(self):x}.sock")
            listener = socket.socket(socket.AF_UNIX)
            listener.bind(path)
            self.url = "unix://" + path
        else:
            listener = socket.socket()
            listener.bind(("127.0.0.1", 0))
            self.url = f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        listener.listen(1024)
        listener.setblocking(False)
        return listener

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # ---- what a test does ----

    def _do(self, call):
        """Has the thread do it, and waits until it is done."""
        done = threading.Event()
        with self.lock:
            self.calls.append((call, done))
        os.write(self.wake_write, b"x")
        if not done.wait(10):
            raise RuntimeError("the proxy hangs")

    def set(self, **faults):
        unknown = faults.keys() - self.faults.keys()
        if unknown:
            raise KeyError(unknown)
        self._do(lambda: self.faults.update(faults))

    def reset(self):
        def call():
            for link in self.links:
                for side in (link.near, link.far):
                    side.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._end_all()
        self._do(call)

    def close_all(self):
        self._do(self._end_all)

    def half_open(self):
        def call():
            for link in self.links:
                link.far.close()
                link.is_deaf = True
        self._do(call)

    def close(self):
        if self.is_over:
            return
        self.is_over = True
        os.write(self.wake_write, b"x")
        self.thread.join(10)

    # ---- the thread ----

    def _end_all(self):
        for link in self.links:
            link.near.close()
            link.far.close()
        self.links = []

    def _accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            self.accepted += 1
            far = socket.socket(socket.AF_UNIX if self.family == "unix" else socket.AF_INET)
            try:
                if self.faults["refuse"]:
                    raise OSError
                far.connect(self.target)
            except OSError:
                near.close()
                far.close()
                continue
            near.setblocking(False)
            far.setblocking(False)
            self.links.append(Link(near, far))

    def _read(self, link, way):
        try:
            data = way.source.recv(READ)
        except BlockingIOError:
            return True
        except OSError:
            return False
        if data and (link.is_deaf or self.faults["drop"]):
            return True
        if data:
            way.kept.append((time.monotonic() + self.faults["delay_ms"] / 1000, data))
            way.size += len(data)
        else:
            way.has_ended = True
        return True

    def _write(self, way, now):
        """Seconds until there is more to do, None: nothing to wait for; False: the connection broke."""
        if self.faults["stall"] or self.faults["drop"]:
            return None
        while way.kept:
            when, data = way.kept[0]
            if when > now:
                return when - now
            piece = data[:self.faults["piece"]] if self.faults["piece"] else data
            try:
                sent = way.target.send(piece)
            except BlockingIOError:
                return 0.005
            except OSError:
                return False
            way.size -= sent
            if sent < len(data):
                way.kept[0] = (when, data[sent:])
                if self.faults["piece"]:
                    return 0  # the next piece in a segment of its own
            else:
                way.kept.pop(0)
        if way.has_ended and not way.told_end:
            way.told_end = True
            try:
                way.target.shutdown(socket.SHUT_WR)
            except OSError:
                return False
        return None

    def _drop_link(self, link):
        link.near.close()
        link.far.close()
        self.links.remove(link)

    def _turn(self):
        """Writes what is due. The seconds the thread may sleep."""
        now, rest = time.monotonic(), 1.0
        for link in list(self.links):
            if link.is_deaf:
                continue
            for way in link.ways:
                left = self._write(way, now)
                if left is False:
                    self._drop_link(link)
                    break
                if left is not None:
                    rest = min(rest, left)
            else:
                if all(way.told_end for way in link.ways):
                    self._drop_link(link)
        return rest

    def _wait(self, rest):
        selector = selectors.DefaultSelector()
        selector.register(self.wake_read, selectors.EVENT_READ, None)
        selector.register(self.listener, selectors.EVENT_READ, "accept")
        for link in self.links:
            for way in link.ways:
                if way.source.fileno() >= 0 and not way.has_ended and way.size < MOST_KEPT:
                    selector.register(way.source, selectors.EVENT_READ, (link, way))
        events = selector.select(rest)
        selector.close()
        return [key.data for key, _ in events]

    def _run(self):
        while not self.is_over:
            for what in self._wait(self._turn()):
                if what is None:
                    os.read(self.wake_read, READ)
                elif what == "accept":
                    self._accept()
                elif what[0] in self.links and not self._read(*what):
                    self._drop_link(what[0])
            with self.lock:
                calls, self.calls = self.calls, []
            for call, done in calls:
                call()
                done.set()
        self._end_all()
        self.listener.close()
        os.close(self.wake_read)
        os.close(self.wake_write)
