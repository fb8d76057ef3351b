#!/usr/bin/env python3
"""Debian's python3-websockets as a client of interop-server; TAP.

    websockets_client.py INTEROP_SERVER
"""
import asyncio
import json
import signal
import struct
import subprocess
import sys

import websockets

SIZES = (0, 1, 100, 115, 116, 117, 5000, 65525, 65526, 65527, 300000, 1 << 20)


def ping(number, size):
    return struct.pack(">IBBI", number, 0x40, 0xc6, size) + b"x" * size


def is_pong(answer, packet):
    return answer == packet[:4] + b"\0" + packet[5:]


class Checks:
    def __init__(self):
        self.number = 0

    def __call__(self, name, ok, detail=""):
        self.number += 1
        print(f"{'ok' if ok else 'not ok'} {self.number} - {name}")
        if not ok:
            print(f"#   {detail}")


async def introduce(socket):
    hello = json.loads(await socket.recv())
    await socket.send(json.dumps({"type": "client-id", "id": "python"}))
    return hello


async def speaks(check, url):
    async with websockets.connect(url, max_size=1 << 24) as socket:
        hello = await introduce(socket)
        check("the hello", hello["type"] == "id", str(hello))
        check("compression is offered and not taken", not socket.extensions, str(socket.extensions))
        for number, size in enumerate(SIZES, 1):
            packet = ping(number, size)
            await socket.send(packet)
            check(f"a ping of {size} bytes", is_pong(await socket.recv(), packet))
        packet = ping(99, 3000)
        await socket.send(packet[at:at + 100] for at in range(0, len(packet), 100))
        check("a message in pieces", is_pong(await socket.recv(), packet))
        await asyncio.wait_for(await socket.ping(b"there?"), 5)
        check("a ping of WebSocket", True)
    check("the close is answered", socket.close_code == 1000, str(socket.close_code))


async def is_refused(check, url, name, code, message):
    async with websockets.connect(url) as socket:
        await introduce(socket)
        await socket.send(message)
        try:
            await socket.recv()
        except websockets.ConnectionClosed:
            pass
        check(f"{name}: {code}", socket.close_code == code, f"{socket.close_code} {socket.close_reason}")


async def main():
    check = Checks()
    with subprocess.Popen([sys.argv[1], "--listen", "ws://127.0.0.1:0"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as server:
        url = server.stdout.readline().split()[1]
        await speaks(check, url)
        await is_refused(check, url, "a text that is no packet", 1003, "abc")
        server.send_signal(signal.SIGTERM)
        check("the server ends with 0", server.wait(10) == 0)
    print(f"1..{check.number}")


asyncio.run(asyncio.wait_for(main(), 50))
