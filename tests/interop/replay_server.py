#!/usr/bin/env python3
"""Replays the recorded client of the original against our server and compares every answer.

    replay_server.py INTEROP_SERVER
"""
import os
import signal
import subprocess
import sys
import tempfile

from netron_wire import Connection, parse_packet
from transcript import exchanges, same, show

CLIENT_ID = "22222222-2222-7222-8222-222222222222"


class Server:
    """Our server on TCP and a Unix socket, ended with SIGTERM; ends with 0 or the test fails."""

    def __init__(self, path):
        self.folder = tempfile.TemporaryDirectory(prefix="netron-interop-")
        socket_url = "unix://" + os.path.join(self.folder.name, "server.sock")
        self.process = subprocess.Popen([path, "--listen", "tcp://127.0.0.1:0", "--listen", socket_url],
                                        stdout=subprocess.PIPE, text=True)
        self.urls = [self.process.stdout.readline().split()[1] for _ in range(2)]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(10)
        self.folder.cleanup()
        return status


def replace_ids(body, ids):
    """A recorded request with this server's definition ids (they are all 36 characters long)."""
    for recorded, ours in ids.items():
        body = body.replace(recorded.encode(), ours.encode())
    return body


def replay(url):
    results, ids = [], {}
    connection = Connection.open(url)
    hello = connection.hello_as_client(CLIENT_ID)
    results.append((f"{url.split(':')[0]}: hello", hello["type"] == "id" and len(hello["id"]) == 36, str(hello)))
    for exchange in exchanges():
        connection.send(replace_ids(exchange.request_body, ids))
        answer = parse_packet(connection.receive())
        recorded, got = exchange.answer["data"], answer["data"]
        ok = (answer["id"], answer["flags"]) == (exchange.answer["id"], exchange.answer["flags"]) and same(recorded, got)
        results.append((f"{url.split(':')[0]}: {exchange.step} (packet {answer['id']})", ok,
                        f"recorded {show(recorded)}\n#   got {show(got)}"))
        if isinstance(got, dict) and "$definition" in got:
            ids[recorded["$definition"]["id"]] = got["$definition"]["id"]
    connection.close()
    return results


def main():
    server = Server(sys.argv[1])
    try:
        results = [result for url in server.urls for result in replay(url)]
    finally:
        status = server.stop()
    results.append(("the server ends with 0 after SIGTERM", status == 0, f"status {status}"))
    print(f"1..{len(results)}")
    for number, (name, ok, detail) in enumerate(results, 1):
        print(f"{'ok' if ok else 'not ok'} {number} - {name.replace('#', '')}")
        if not ok:
            print(f"#   {detail}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
