#!/usr/bin/env python3
"""What a call over HTTP costs the server, beside the same call over TCP at the same pattern: 64 connections with one
call in flight on each. Server on one core, load on the other.

    http.py BUILD_DIR [--seconds N] [--rounds N]
"""
import argparse
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

CONNECTIONS = 64
ORIGINAL_PER_S = 5876 # the TypeScript original's server, measured with the same wrk
SCRIPT = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"id":"1","service":"Calls@1.0.0","method":"add","input":[1,2]}'
function done(summary, latency, requests)
    io.write(string.format("RESULT %d %d %d\\n", summary.requests, summary.duration,
        summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
"""


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def pinned(cpu, *command):
    return ["taskset", "-c", str(cpu), *map(str, command)] if os.cpu_count() > 1 else list(map(str, command))


def cpu_s(pid):
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def http_round(pid, url, seconds, script):
    before = cpu_s(pid)
    done = subprocess.run(pinned(1, "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", script, f"{url}/netron/invoke"),
                          capture_output=True, text=True, check=True)
    calls, duration_us, errors = map(int, re.search(r"RESULT (\d+) (\d+) (\d+)", done.stdout).groups())
    if errors:
        sys.exit(f"{errors} of {calls} requests failed:\n{done.stdout}")
    return calls / (duration_us / 1e6), (cpu_s(pid) - before) / calls * 1e6


def tcp_round(pid, address, seconds, client):
    done = subprocess.run(pinned(1, client, "--connect", address, "--workload", "w3-add-fanout", "--conns", CONNECTIONS,
                                 "--inflight", 1, "--seconds", seconds, "--server-pid", pid),
                          capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    return said["calls_per_s"], said["server_cpu_s_per_mcall"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    bench = options.build / "bench"
    tcp, http = f"tcp:127.0.0.1:{free_port()}", f"http://127.0.0.1:{free_port()}"
    server = subprocess.Popen(pinned(0, bench / "netron-server", "--listen", tcp, "--also", http), stdout=subprocess.PIPE)
    server.stdout.readline()
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT)
        script.flush()
        try:
            rounds = [(http_round(server.pid, http, options.seconds, script.name),
                       tcp_round(server.pid, tcp, options.seconds, bench / "netron-client")) for _ in range(options.rounds)]
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()
    print(f"A small call on {CONNECTIONS} connections, one in flight on each (medians of {options.rounds})")
    print(f"{'':14} {'calls/s':>9} {'server CPU us/call':>20}")
    costs = []
    for name, column in (("http (wrk)", 0), ("tcp", 1)):
        rate = statistics.median(row[column][0] for row in rounds)
        costs.append(statistics.median(row[column][1] for row in rounds))
        print(f"{name:14} {rate:9.0f} {costs[-1]:20.2f}")
    print(f"{'original':14} {ORIGINAL_PER_S:9.0f}")
    print(f"http / tcp: {costs[0] / costs[1]:.2f} (goal: at most 1.5)")


if __name__ == "__main__":
    main()
