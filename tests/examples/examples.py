#!/usr/bin/env python3
"""Runs one example as its README does and compares what its programs print with NAME.golden.

    examples.py NAME PROGRAM...        --update as the first word: write the golden file
"""
import difflib
import os
import re
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 20


class Session:
    """What a person sees: commands and what they print; ports, directories and ids taken out."""

    def __init__(self, folder):
        self.folder, self.lines, self.servers = folder, [], []

    def say(self, text):
        text = text.replace(self.folder, "FOLDER")
        text = re.sub(r"(127\.0\.0\.1):\d+", r"\1:PORT", text)
        self.lines += re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID", text).splitlines()

    def serve(self, program, *words):
        """Starts a server at any free port; returns its URL."""
        server = subprocess.Popen([program, *words], stdout=subprocess.PIPE, text=True)
        self.servers.append((program, server))
        line = server.stdout.readline()
        self.say(f"$ {os.path.basename(program)} &\n{line}")
        return line.split()[-1]

    def run(self, program, *words, stdin=None):
        self.say(f"$ {os.path.basename(program)} {' '.join(words)}")
        done = subprocess.run([program, *words], capture_output=True, text=True, timeout=PATIENCE, input=stdin)
        self.say(done.stdout)
        self.say(done.stderr)
        self.say(f"exit {done.returncode}")
        return done.stdout

    def stop(self):
        for program, server in reversed(self.servers):
            server.send_signal(signal.SIGTERM)
            rest, _ = server.communicate(timeout=PATIENCE)
            self.say(rest)
            self.say(f"{os.path.basename(program)} ended with {server.returncode}")
        self.servers = []


def calculator(session, server, client, async_client):
    url = session.serve(server, "tcp://127.0.0.1:0")
    session.run(client, url)
    session.run(async_client, url)


def files(session, server, client):
    shelf, here = (os.path.join(session.folder, name) for name in ("shelf", "here"))
    os.mkdir(shelf)
    os.mkdir(here)
    content = bytes(range(256)) * 12288
    photo, copy = os.path.join(here, "holiday.jpg"), os.path.join(here, "copy.jpg")
    with open(photo, "wb") as file:
        file.write(content)
    url = session.serve(server, shelf, "tcp://127.0.0.1:0")
    session.run(client, url, "put", photo, "beach.jpg")
    session.run(client, url, "put", "/dev/null", "empty")
    session.run(client, url, "list")
    session.run(client, url, "get", "beach.jpg", copy)
    with open(copy, "rb") as file:
        session.say("the copy is the same: " + ("yes" if file.read() == content else "no"))
    session.run(client, url, "get", "hotel.jpg", copy)
    session.run(client, url, "put", photo, "../escape")
    session.say("on the shelf: " + " ".join(sorted(os.listdir(shelf))))


def updates(session, server, client):
    url = session.serve(server, "tcp://127.0.0.1:0")
    session.run(client, url, "oven", "190", "2")
    session.run(client, url, "stove", "190", "2")


class Guest:
    """A chat client whose lines are awaited one by one."""

    def __init__(self, program, url, name):
        self.process = subprocess.Popen([program, url, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True, bufsize=1)

    def says(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hears(self):
        return self.process.stdout.readline().rstrip("\n")

    def leaves(self):
        rest, _ = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, rest


def chat(session, server, client):
    url = session.serve(server, "tcp://127.0.0.1:0")
    ann = Guest(client, url, "ann")
    session.say("ann hears: " + ann.hears())
    bob = Guest(client, url, "bob")
    session.say("ann hears: " + ann.hears())
    session.say("bob hears: " + bob.hears())
    bob.says("hello ann")
    session.say("ann hears: " + ann.hears())
    ann.says("hello bob")
    session.say("bob hears: " + bob.hears())
    session.run(client, url, "bob", stdin="")
    session.say(f"bob leaves: {bob.leaves()}")
    session.say("ann hears: " + ann.hears())
    session.say(f"ann leaves: {ann.leaves()}")


def users_orders(session, users, orders, client):
    users_url = session.serve(users, "tcp://127.0.0.1:0")
    orders_url = session.serve(orders, users_url, "tcp://127.0.0.1:0")
    session.run(client, orders_url, "1")
    session.run(client, orders_url, "7")


def main():
    words = sys.argv[1:]
    is_update = words[0] == "--update"
    name, *programs = words[is_update:]
    with tempfile.TemporaryDirectory(prefix="netron-example-") as folder:
        session = Session(folder)
        try:
            globals()[name.replace("-", "_")](session, *programs)
        finally:
            session.stop()
    path = os.path.join(HERE, name + ".golden")
    got = [line.rstrip() for line in session.lines]
    if is_update:
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(got) + "\n")
        return 0
    with open(path, encoding="utf-8") as file:
        want = file.read().splitlines()
    difference = list(difflib.unified_diff(want, got, os.path.basename(path), "printed now", lineterm=""))
    print("\n".join(difference))
    return 1 if difference else 0


if __name__ == "__main__":
    sys.exit(main())
