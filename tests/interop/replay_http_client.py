#!/usr/bin/env python3
"""Our HTTP client against a server that answers as the original did: each recorded answer must become a result, or
an error that says what it says.

    replay_http_client.py TRANSCRIPT_CLIENT
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from http_peer import Client, Server
from http_transcripts import exchanges, pack
from netron_wire import Reader, UNDEFINED
from tap import Tap

HEALTH = next(exchange.response for exchange in exchanges() if exchange.name == "health")
# What no call of a client can bring about is answered to this one.
ANY_CALL = {"service": "calculator@1.0.0", "method": "add", "input": [1, 2]}
READ_AS_STREAM = "invoke generator fibonacci(5)"


def call_of(exchange):
    said = exchange.json()
    is_call = exchange.path == "/netron/invoke" and exchange.method == "POST" and isinstance(said, dict) and \
        all(key in said for key in ("service", "method", "input"))
    return said if is_call else ANY_CALL


def expected(exchange):
    """('ok', value) or ('error', status, message); a message of None: any."""
    answer = exchange.answer()
    if answer is None:
        return "error", 503, None # cut off without a word
    status, _, body = answer
    if not body:
        return "error", None, None
    said = json.loads(body)
    if "error" in said:
        return "error", status, said["error"]["message"]
    if "success" not in said:
        return "error", None, None
    return "ok", said.get("data", UNDEFINED)


def decoded(line):
    return Reader(bytes.fromhex(line.split(" ")[1])).value()


def problems_of_answer(exchange, lines):
    want = expected(exchange)
    if not lines:
        return ["the client ended"]
    kind, _, rest = lines[-1].partition(" ")
    if kind != want[0]:
        return [f"{lines[-1]}, not {want}"]
    if kind == "ok":
        return [] if decoded(lines[-1]) == want[1] else [f"{decoded(lines[-1])}, not {want[1]}"]
    status, _, message = rest.partition(" ")
    right = (want[1] is None or int(status) == want[1]) and (want[2] is None or message == want[2])
    return [] if right else [f"{lines[-1]}, not {want}"]


def problems_of_request(call, request):
    said = json.loads(request.body)
    arguments = call["input"] if isinstance(call["input"], list) else [call["input"]]
    problems = []
    if (request.method, request.path) != ("POST", "/netron/invoke"):
        problems.append(f"{request.method} {request.path}")
    if [said.get(key) for key in ("service", "method", "input")] != [call["service"], call["method"], arguments]:
        problems.append(f"asked for {said}")
    if not isinstance(said.get("id"), str) or said.get("hints", {}).get("timeout") != 5000:
        problems.append(f"no id, or not the time of a call: {said}")
    if request.fields.get("content-type") != "application/json":
        problems.append(f"content-type {request.fields.get('content-type')}")
    return problems


def play(program, exchange):
    def give(connection, _):
        connection.sendall(exchange.response)
        return False

    call = call_of(exchange)
    arguments = call["input"] if isinstance(call["input"], list) else [call["input"]]
    server = Server(give, HEALTH)
    client = Client([program], server.url)
    lines = client.ask("CALL " + pack([call["service"], call["method"], *arguments]))
    status, errors = client.end()
    server.close()
    problems = problems_of_answer(exchange, lines)
    if server.requests:
        problems += problems_of_request(call, server.requests[0])
    else:
        problems.append("nothing was asked")
    return problems + ([f"the client ended with {status}: {errors}"] if status != 0 else [])


def as_stream(program, exchange):
    """An array is what the original makes of a stream."""
    def give(connection, _):
        connection.sendall(exchange.response)
        return False

    call = call_of(exchange)
    server = Server(give, HEALTH)
    client = Client([program], server.url)
    lines = client.ask("READ 0 " + pack([call["service"], call["method"], *call["input"]]))
    client.end()
    server.close()
    items = [decoded(line) for line in lines if line.startswith("item")]
    right = items == json.loads(exchange.answer()[2])["data"] and lines and lines[-1].startswith("ok")
    return [] if right else [str(lines)]


def main():
    program, tap = sys.argv[1], Tap()
    for exchange in exchanges():
        tap.case(exchange.name, play(program, exchange))
        if exchange.name == READ_AS_STREAM:
            tap.case(f"{exchange.name}, read as a stream", as_stream(program, exchange))
    tap.done()


if __name__ == "__main__":
    main()
