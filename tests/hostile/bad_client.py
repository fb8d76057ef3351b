#!/usr/bin/env python3
"""Clients with bugs, to prove that hostile_server.py and hostile_live.py find them: bad_client.py BUG CLIENT ARGUMENT..."""
import os
import signal
import socket
import sys
import time


def connect():
    host, port = sys.argv[-1].removeprefix("tcp://").rsplit(":", 1)
    return socket.create_connection((host, int(port)), 5)


def until_told(connects, answered=0):
    """Lives as `--live` does, and connects at most so often."""
    told = []
    signal.signal(signal.SIGTERM, lambda *_: told.append(1))
    while not told:
        if connects > 0:
            connect().close()
            connects -= 1
        time.sleep(0.02)
    print(f"{answered} answered, 0 failed, 0 wrong")
    sys.exit(0)



bug, client = sys.argv[1:3]
if bug == "lie":
    print("40 passed, 0 failed")
    sys.exit(0)
if bug == "lie-live":
    until_told(3, answered=40)
if bug == "eager":
    until_told(1000)
if bug == "quit":
    until_told(1)
if bug == "deaf":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(100)
if bug == "hang":
    time.sleep(100)
if bug == "mute":
    sys.exit(1)
if bug == "crash":
    os.abort()
if bug == "spin":
    end = time.process_time() + 1.2
    while time.process_time() < end:
        pass
if bug == "grow":
    memory = bytearray(100 << 20)
    memory[::4096] = b"x" * len(memory[::4096])
os.execv(client, [client] + sys.argv[3:])
