#!/usr/bin/env python3
"""Runs the hostile kit (tests/hostile) against interop-server on TCP and a Unix socket; one TAP line per attack.

    hostile.py SERVER [--scale F] [--nofile N] [--asan] [--strict] [--only REGEX]
"""
import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile

KIT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "hostile", "hostile.py")

# The attacks of the kit, all but those that need authentication.
ATTACKS = """
    frame-truncated frame-split frame-dribbled frame-coalesced frame-tail-of-next len-zero len-short len-below-header
    len-over-max len-max-held len-max-exact len-max-plus-one random-bytes random-framed other-protocols slow-loris
    half-close reset-after-request reset-mid-frame connect-storm connect-burst descriptor-exhaustion urgent-data
    passed-descriptors hello-abuse peer-id-theft echo-exact first-byte-json id-extremes id-reused all-flags
    unknown-types type-confusion bad-arguments mutations truncated-payloads nesting-bombs ext-nesting size-claims
    element-amplification many-map-keys odd-strings msgpack-oddities unsolicited-answers never-read never-read-small
    calls-then-gone call-flood core-task-abuse private-members streams-unknown stream-gap stream-indexes
    stream-duplicates stream-refs stream-abandoned stream-never-read subscribe-flood subscribe-churn
""".split()

ADD = '{"service":"calculator@1.0.0","method":"add","args":[2,3],"want":5}'
STREAM = '{"service":"calculator@1.0.0","method":"fibonacci","args":[1000000]}'
SLOW = '{"service":"calculator@1.0.0","method":"slow","args":[300]}'
DESCRIPTORS = 256  # few enough for descriptor-exhaustion to be one; connect-burst exhausts 64


def command(options, process, urls):
    words = [sys.executable, "-B", KIT, "--tcp", urls[0].removeprefix("tcp://"), "--unix", urls[1].removeprefix("unix://"),
             "--pid", str(process.pid), "--call", ADD, "--stream", STREAM, "--slow", SLOW, "--scale", str(options.scale),
             "--only", options.only or f"^({'|'.join(ATTACKS)})$"]
    if options.asan:
        words += ["--rss-mb", "256", "--peak-mb", "1024", "--stall-ms", "4000", "--ping-timeout", "4"]
    if options.strict:
        words += ["--strict"]
    return words


def environment(options):
    """AddressSanitizer keeps what was freed, up to 256 MB: that is no memory the server keeps."""
    given = dict(os.environ)
    if options.asan:
        given["ASAN_OPTIONS"] = ":".join(filter(None, [given.get("ASAN_OPTIONS"), "quarantine_size_mb=8"]))
    return given


def report(output):
    """TAP from the kit's lines; the attacks that ran."""
    number, ran = 0, set()
    for line in output:
        line = line.rstrip("\n")
        match = re.match(r"(PASS|FAIL|ok|OK)\s+(tcp|unix)\s+(\S+)", line)
        if not match:
            print(f"# {line}")
            continue
        number += 1
        ran.add(match[3])
        print(f"{'not ok' if match[1] == 'FAIL' else 'ok'} {number} - {match[2]} {match[3]}")
        if match[1] == "FAIL":
            print(f"#   {line}")
        sys.stdout.flush()
    return number, ran


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--scale", type=float, default=0.2)
    parser.add_argument("--nofile", type=int, default=DESCRIPTORS, help="descriptors the server may have")
    parser.add_argument("--asan", action="store_true", help="the limits of a sanitizer build")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--only")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="netron-hostile-") as folder, \
            open(os.path.join(folder, "server.log"), "w+", encoding="utf-8", errors="replace") as log:
        process = subprocess.Popen(
            ["prlimit", f"--nofile={options.nofile}", options.server, "--listen", "tcp://127.0.0.1:0",
             "--listen", f"unix://{folder}/server.sock"], stdout=subprocess.PIPE, stderr=log, text=True,
            env=environment(options))
        urls = [process.stdout.readline().split()[1] for _ in range(2)]
        kit = subprocess.Popen(command(options, process, urls), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        number, ran = report(kit.stdout)
        kit.wait()
        process.send_signal(signal.SIGTERM)
        status = process.wait(30)
        number += 1
        print(f"{'ok' if status == 0 else 'not ok'} {number} - the server ends with 0 after SIGTERM ({status})")
        missing = set() if options.only else set(ATTACKS) - ran
        number += 1
        print(f"{'not ok' if missing else 'ok'} {number} - every attack of the list ran {' '.join(sorted(missing))}")
        if status != 0:
            log.seek(0)
            print("".join(f"# {line}" for line in log.readlines()[-60:]))
        print(f"1..{number}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
