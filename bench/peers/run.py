#!/usr/bin/env python3
"""Builds the peers, runs every workload in interleaved rounds, prints medians.

The contract a peer's two programs keep is in README.md.
"""
import argparse
import json
import os
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXIT_NA = 77
BASE_PORT = 19200
CLIENT_TIMEOUT_S = 30
BASELINE = "raw-epoll"
CODEC_BASELINE = "fixed-struct"

PEERS = {  # name: (server, client), each relative to the build folder
    "raw-epoll": ("raw-epoll-server", "raw-epoll-client"),
    "raw-block": ("raw-epoll-server --blocking", "raw-epoll-client --blocking"),
    "raw-libuv": ("raw-libuv-server", "raw-libuv-client"),
    "raw-libuv-tls": ("raw-libuv-tls-server", "raw-libuv-tls-client"),
    "uv-msgpack": ("uv-msgpack-server", "uv-msgpack-client"),
    "nng": ("nng-server", "nng-client"),
    "oncrpc": ("oncrpc/oncrpc-server", "oncrpc/oncrpc-client"),
    "thrift-c_glib": ("thrift-c_glib-server", "thrift-c_glib-client"),
    "capnp": ("capnp-server", "capnp-client"),
    "grpc++": ("grpc++-server", "grpc++-client"),
}
CODECS = ["codec-c", "oncrpc/codec-xdr", "codec-protobuf", "codec-capnp", "codec-flatbuffers"]

CALLS = {  # workload: (connections, calls in flight per connection)
    "w1-add-serial": (1, 1),
    "w2-add-pipelined": (1, 64),
    "w3-add-fanout": (100, 8),
    "w4-echo": (1, 64),
}
STREAMS = ["w5-stream-small", "w5-stream-bulk"]
IDLE_CONNS = 1000
BULK_CHUNK = 65536

TABLES = [  # title, workload, [(column, metric, digits, scale)]
    ("W1 add, serial, one connection", "w1-add-serial",
     [("calls/s", "calls_per_s", 0, 1), ("p50 us", "p50_us", 1, 1), ("p99 us", "p99_us", 1, 1),
      ("p99.9 us", "p999_us", 1, 1), ("CPU us/call", "cpu_s_per_mcall", 2, 1)]),
    ("W2 add, 64 in flight, one connection", "w2-add-pipelined",
     [("calls/s", "calls_per_s", 0, 1), ("CPU s/Mcall", "cpu_s_per_mcall", 2, 1),
      ("client", "client_cpu_s_per_mcall", 2, 1), ("server", "server_cpu_s_per_mcall", 2, 1),
      ("wire B/call", "wire_bytes_per_call", 0, 1)]),
    ("W3 add, 100 connections x 8 in flight", "w3-add-fanout",
     [("calls/s", "calls_per_s", 0, 1), ("CPU s/Mcall", "cpu_s_per_mcall", 2, 1),
      ("server threads", "server_threads", 0, 1)]),
    ("W4 echo of the 1.2 KiB record, 64 in flight", "w4-echo",
     [("calls/s", "calls_per_s", 0, 1), ("CPU s/Mcall", "cpu_s_per_mcall", 2, 1),
      ("wire B/call", "wire_bytes_per_call", 0, 1)]),
    ("W5 server stream of small messages", "w5-stream-small",
     [("messages/s", "messages_per_s", 0, 1), ("CPU s/Mmsg", "cpu_s_per_mmsg", 3, 1),
      ("wire B/msg", "wire_bytes_per_message", 1, 1)]),
    ("W5 server stream of 64 KiB chunks", "w5-stream-bulk",
     [("MiB/s", "mib_per_s", 0, 1), ("CPU s/GiB", "cpu_s_per_gib", 3, 1)]),
    ("W6 server memory, 1000 idle connections", "w6-idle-conns",
     [("idle RSS MiB", "rss_idle_kib", 1, 1 / 1024), ("anonymous MiB", "anon_idle_kib", 1, 1 / 1024),
      ("KiB/connection", "rss_per_conn_kib", 1, 1), ("threads", "server_threads", 0, 1)]),
    ("W7 encode and decode of the record, in process", "w7-codec",
     [("total ns", "total_ns", 0, 1), ("encode ns", "encode_ns", 0, 1), ("decode ns", "decode_ns", 0, 1),
      ("bytes", "bytes", 0, 1)]),
]


def build(build_dir):
    if not (build_dir / "build.ninja").exists():
        subprocess.run(["meson", "setup", str(build_dir), str(HERE)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["ninja", "-j1", "-C", str(build_dir)], check=True, stdout=subprocess.DEVNULL)


def command(text, build_dir):
    words = shlex.split(text)
    if not os.path.isabs(words[0]):
        words[0] = str(build_dir / words[0])
    return words


def pinned(words, cpu):
    return ["taskset", "-c", cpu, *words] if cpu else words


class Server:
    """One peer's server, started for a with block."""

    def __init__(self, words, address, cpu):
        self.words, self.address = words, address
        self.command = pinned([words[0], "--listen", address, *words[1:]], cpu)

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        line = self.process.stdout.readline()
        if line.strip() != b"ready":
            self.__exit__()
            raise RuntimeError(f"{self.words[0]} is not ready on {self.address}")
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


class Runner:
    def __init__(self, options, peers, build_dir):
        self.options, self.peers, self.build_dir = options, peers, build_dir
        self.lines, self.port, self.stream_messages = [], BASE_PORT, {}
        self.sockets = tempfile.mkdtemp(prefix="bench-peers-")

    def address(self, transport):
        self.port += 2  # a peer may use the next port as well
        if transport == "unix":
            return f"unix:{self.sockets}/{self.port}.sock"
        return f"tcp:127.0.0.1:{self.port}"

    def client(self, peer, server, workload, *arguments):
        words = command(self.peers[peer][1], self.build_dir)
        words = words[:1] + ["--connect", server.address, "--workload", workload,
                             "--server-pid", str(server.process.pid), *map(str, arguments)] + words[1:]
        try:
            done = subprocess.run(pinned(words, self.options.client_cpu), capture_output=True, text=True,
                                  timeout=CLIENT_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            return {"error": "timeout"}
        if done.returncode not in (0, EXIT_NA) or not done.stdout.strip():
            return {"error": f"exit {done.returncode}: {done.stderr.strip()[:200]}"}
        return json.loads(done.stdout.strip().splitlines()[-1])

    def record(self, number, peer, transport, workload, line):
        line.update(peer=peer, workload=workload, transport=transport, round=number)
        if "error" in line:
            print(f"  {peer} {transport} {workload}: {line['error']}", file=sys.stderr)
        self.lines.append(line)
        self.options.lines.write(json.dumps(line) + "\n")
        self.options.lines.flush()

    def messages_for(self, peer, transport, workload, server):
        """As many as the workload asks for, fewer where the peer would take too long."""
        full = self.options.messages if workload == "w5-stream-small" else self.options.bulk_mib * 16
        key = (peer, transport, workload)
        if key not in self.stream_messages:
            probe = self.client(peer, server, workload, "--messages", max(full // 50, 64), "--chunk", BULK_CHUNK)
            rate = probe.get("messages_per_s", full)
            self.stream_messages[key] = int(min(full, max(rate * self.options.stream_seconds, 64)))
        return self.stream_messages[key]

    def peer_round(self, number, peer, transport):
        words = command(self.peers[peer][0], self.build_dir)
        timing = ["--seconds", self.options.seconds, "--warmup", self.options.warmup]
        with Server(words, self.address(transport), self.options.server_cpu) as server:
            for workload, (conns, inflight) in CALLS.items():
                line = self.client(peer, server, workload, "--conns", conns, "--inflight", inflight, *timing)
                self.record(number, peer, transport, workload, line)
            for workload in STREAMS:
                count = self.messages_for(peer, transport, workload, server)
                line = self.client(peer, server, workload, "--messages", count, "--chunk", BULK_CHUNK)
                self.record(number, peer, transport, workload, line)
        if number == 0:
            with Server(words, self.address(transport), self.options.server_cpu) as server:
                line = self.client(peer, server, "w6-idle-conns", "--conns", IDLE_CONNS)
                self.record(number, peer, transport, "w6-idle-conns", line)

    def codec_round(self, number):
        for codec in CODECS + self.options.codec:
            if not (self.build_dir / codec).exists():
                continue
            done = subprocess.run([self.build_dir / codec, "--seconds", str(self.options.codec_seconds)],
                                  capture_output=True, text=True, timeout=60)
            for text in done.stdout.splitlines():
                line = json.loads(text)
                self.record(number, line["peer"], "memory", "w7-codec", line)

    def run(self):
        start, longest = time.monotonic(), 0
        for number in range(self.options.rounds):
            begin = time.monotonic()
            if number and begin - start + longest > self.options.budget:
                print(f"stopping after {number} rounds: the time budget is spent", file=sys.stderr)
                break
            for transport in self.options.transports:
                for peer in self.peers:
                    try:
                        self.peer_round(number, peer, transport)
                    except RuntimeError as error:
                        print(f"  {error}", file=sys.stderr)
            self.codec_round(number)
            longest = max(longest, time.monotonic() - begin)
            print(f"round {number + 1}: {time.monotonic() - begin:.0f} s", file=sys.stderr)
        for path in Path(self.sockets).iterdir():
            path.unlink()
        os.rmdir(self.sockets)
        return time.monotonic() - start


def summarize(lines):
    """Per (workload, transport, peer, metric): median, spread, and the median
    over the rounds of the ratio to the baseline of the same round."""
    by_key, summary = {}, []
    for line in lines:
        by_key.setdefault((line["workload"], line["transport"], line["peer"]), []).append(line)
    for (workload, transport, peer), runs in by_key.items():
        entry = {"workload": workload, "transport": transport, "peer": peer, "metrics": {}}
        failed = [run for run in runs if "na" in run or "error" in run]
        if len(failed) == len(runs):
            entry["na"] = failed[0].get("na", failed[0].get("error"))
            summary.append(entry)
            continue
        good = [run for run in runs if run not in failed]
        entry.update(rounds=len(good), failed_rounds=len(failed))
        if workload in CALLS and good[0].get("inflight") != CALLS[workload][1]:
            entry["deviation"] = f"{good[0]['inflight']} in flight per connection"
        base_peer = CODEC_BASELINE if workload == "w7-codec" else BASELINE
        base = {run["round"]: run for run in by_key.get((workload, transport, base_peer), [])}
        for metric, value in good[0].items():
            if not isinstance(value, (int, float)) or metric == "round":
                continue
            values = [run[metric] for run in good]
            ratios = [run[metric] / base[run["round"]][metric] for run in good
                      if base.get(run["round"], {}).get(metric)]
            entry["metrics"][metric] = {
                "median": statistics.median(values), "min": min(values), "max": max(values),
                "ratio": statistics.median(ratios) if ratios else None}
        summary.append(entry)
    return summary


def cell(metrics, metric, digits, scale, with_ratio):
    if metric not in metrics:
        return "-"
    text = f"{metrics[metric]['median'] * scale:,.{digits}f}"
    ratio = metrics[metric]["ratio"]
    return f"{text} ({ratio:.2f}x)" if with_ratio and ratio is not None else text


def print_tables(summary, out):
    for title, workload, columns in TABLES:
        transports = sorted({e["transport"] for e in summary if e["workload"] == workload})
        for transport in transports:
            print(f"\n### {title} - {transport}\n", file=out)
            print("| peer | " + " | ".join(column[0] for column in columns) + " |", file=out)
            print("|---|" + "---:|" * len(columns), file=out)
            for entry in summary:
                if entry["workload"] != workload or entry["transport"] != transport:
                    continue
                if "na" in entry:
                    print(f"| {entry['peer']} | n/a: {entry['na']} |" + " |" * (len(columns) - 1), file=out)
                    continue
                star = f" ({entry['deviation']})" if "deviation" in entry else ""
                cells = [cell(entry["metrics"], metric, digits, scale, "threads" not in metric)
                         for _, metric, digits, scale in columns]
                print(f"| {entry['peer']}{star} | " + " | ".join(cells) + " |", file=out)


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one short round, under 90 s")
    parser.add_argument("--rounds", type=int, help="interleaved rounds (default 5)")
    parser.add_argument("--budget", type=float, default=540, help="seconds after which no round starts")
    parser.add_argument("--only", help="comma-separated peers; the baseline is always run")
    parser.add_argument("--transports", default="tcp,unix")
    parser.add_argument("--pin", metavar="SERVER_CPU,CLIENT_CPU", default=",",
                        help="run each side on one CPU (taskset); steadies W1")
    parser.add_argument("--baseline", default=BASELINE, help="the peer that ratios are to")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=SERVER::CLIENT",
                        help="one more peer, by the command lines of its two programs")
    parser.add_argument("--codec", action="append", default=[], metavar="PATH",
                        help="one more program of W7")
    parser.add_argument("--build-dir", default=str(HERE / "build"))
    parser.add_argument("--out", default="bench-peers", help="prefix of the .jsonl, .json and .md written")
    options = parser.parse_args()
    quick = options.quick
    options.rounds = options.rounds or (1 if quick else 5)
    options.seconds, options.warmup = (0.2, 0.05) if quick else (0.5, 0.1)
    options.messages, options.bulk_mib = (100_000, 128) if quick else (1_000_000, 1024)
    options.stream_seconds = 0.3 if quick else 1.5
    options.codec_seconds = 0.05 if quick else 0.1
    options.transports = options.transports.split(",")
    options.server_cpu, options.client_cpu = options.pin.split(",")
    return options


def main():
    global BASELINE
    options = parse_options()
    BASELINE = options.baseline
    build_dir = Path(options.build_dir).resolve()
    build(build_dir)
    peers = {name: pair for name, pair in PEERS.items()
             if os.access(command(pair[0], build_dir)[0], os.X_OK)}
    for text in options.peer:
        name, pair = text.split("=", 1)
        peers[name] = tuple(pair.split("::", 1))
    if options.only:
        wanted = set(options.only.split(",")) | {BASELINE}
        peers = {name: pair for name, pair in peers.items() if name in wanted}
    load_before = os.getloadavg()
    with open(options.out + ".jsonl", "w") as options.lines:
        runner = Runner(options, peers, build_dir)
        seconds = runner.run()
    summary = summarize(runner.lines)
    with open(options.out + ".json", "w") as out:
        json.dump({"seconds": seconds, "load_before": load_before, "load_after": os.getloadavg(),
                   "summary": summary}, out, indent=1)
    with open(options.out + ".md", "w") as out:
        print_tables(summary, out)
    print_tables(summary, sys.stdout)
    print(f"\n{seconds:.0f} s; load {load_before[0]:.2f} before, {os.getloadavg()[0]:.2f} after", file=sys.stderr)


if __name__ == "__main__":
    main()
