#!/usr/bin/env python3
"""Plays the recorded server of the original to our client and compares every request it sends and every result it gets.

    replay_client.py TRANSCRIPT_CLIENT

The client is told over its standard input what to call, as a MessagePack packet body in hex, and prints what it got as
MessagePack in hex: `ok HEX`, or `error STATUS MESSAGE`.
"""
import json
import socket
import struct
import subprocess
import sys

from netron_wire import Connection, Reader, parse_packet
from transcript import exchanges, message_of, show

SERVER_ID = "11111111-1111-7111-8111-111111111111"


def same_result(answer, line):
    kind, _, rest = line.strip().partition(" ")
    if kind == "ok":
        return not answer["is_error"] and Reader(bytes.fromhex(rest)).value() == answer["data"]
    if kind != "error" or not answer["is_error"]:
        return False
    status, _, message = rest.partition(" ")
    if message != message_of(answer["data"]):
        return False
    titan = answer["data"].get("$titanError")
    return titan is None or int(status) == titan["code"]


def play(client, connection):
    results = []
    for exchange in exchanges():
        if exchange.request["type"] == "PING":
            continue  # the client makes its own ping data; see the unit tests of the peer
        client.stdin.write(f"{exchange.request['type']} {exchange.request_body[5:].hex()}\n")
        client.stdin.flush()
        request_body = connection.receive()
        request = parse_packet(request_body)
        ok = request_body[4:] == exchange.request_body[4:]
        results.append((f"sends: {exchange.step}", ok,
                        f"recorded {show(exchange.request['data'])}\n#   sent {show(request['data'])}"))
        connection.send(struct.pack(">I", request["id"]) + exchange.answer_body[4:])
        line = client.stdout.readline()
        results.append((f"reads: {exchange.step}", same_result(exchange.answer, line),
                        f"recorded {show(exchange.answer['data'])}\n#   got {line.strip()[:600]}"))
    return results


def main():
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"tcp://127.0.0.1:{listener.getsockname()[1]}"
    client = subprocess.Popen([sys.argv[1], url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    listener.settimeout(10)
    connection = Connection(listener.accept()[0])
    connection.socket.settimeout(10)
    hello = connection.hello_as_server(SERVER_ID)
    results = [("answers the hello", hello["type"] == "client-id" and len(hello["id"]) == 36 and
                len(json.dumps(hello)) < 512, str(hello))]
    results += play(client, connection)
    client.stdin.close()
    status = client.wait(10)
    results.append(("ends with 0", status == 0, f"status {status}"))
    print(f"1..{len(results)}")
    for number, (name, ok, detail) in enumerate(results, 1):
        print(f"{'ok' if ok else 'not ok'} {number} - {name.replace('#', '')}")
        if not ok:
            print(f"#   {detail}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
