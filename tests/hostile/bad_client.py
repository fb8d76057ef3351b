#!/usr/bin/env python3
"""Clients with bugs, to prove that hostile_server.py finds them: bad_client.py BUG CLIENT ARGUMENT..."""
import os
import sys
import time

bug, client = sys.argv[1:3]
if bug == "lie":
    print("40 passed, 0 failed")
    sys.exit(0)
if bug == "hang":
    time.sleep(100)
if bug == "mute":
    sys.exit(1)
if bug == "crash":
    os.abort()
if bug == "spin":
    end = time.process_time() + 3
    while time.process_time() < end:
        pass
if bug == "grow":
    memory = bytearray(100 << 20)
    memory[::4096] = b"x" * len(memory[::4096])
os.execv(client, [client] + sys.argv[3:])
