#!/usr/bin/env python3
"""Runs the hostile kit (tests/hostile) against interop-server on its transports; one TAP line per attack.

    hostile.py SERVER [--on tcp,unix] [--scale F] [--nofile N] [--asan] [--strict] [--only REGEX]
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
PACKETS = """
    hello-abuse peer-id-theft echo-exact first-byte-json id-extremes id-reused all-flags
    unknown-types type-confusion bad-arguments mutations truncated-payloads nesting-bombs ext-nesting size-claims
    element-amplification many-map-keys odd-strings msgpack-oddities unsolicited-answers never-read never-read-small
    calls-then-gone call-flood core-task-abuse private-members streams-unknown stream-gap stream-indexes
    stream-duplicates stream-refs stream-abandoned stream-never-read subscribe-flood subscribe-churn
""".split()
STREAM = """
    frame-truncated frame-split frame-dribbled frame-coalesced frame-tail-of-next len-zero len-short len-below-header
    len-over-max len-max-held len-max-exact len-max-plus-one random-bytes random-framed other-protocols slow-loris
    half-close reset-after-request reset-mid-frame connect-storm connect-burst descriptor-exhaustion urgent-data
    passed-descriptors
""".split() + PACKETS
TLS = """
    tls-garbage tls-records tls-hello-mutations tls-half-handshakes tls-slow-hello tls-versions tls-alpn tls-truncation
    tls-damage tls-small-records tls-never-read tls-connect-storm tls-renegotiation
    tls-client-certificates descriptor-exhaustion
""".split() + PACKETS
HTTP = """
    http-keep-alive http-split http-truncated http-smuggling http-heads http-head-bombs http-slow-heads http-deadlines
    http-body-lengths http-body-held http-body-over-max http-expect http-chunks http-content-type http-cors http-host
    http-methods http-upgrades http-other-protocols json-bad json-duplicates json-deep json-wide json-envelope
    json-numbers http-batch http-error-leak http-header-injection http-paths http-private-members http-never-read
    http-aborted http-half-close http-flood http-connect-storm http-random http-streams http-multipart
    http-lines http-rest descriptor-exhaustion
""".split()
WEBSOCKET = """
    ws-handshake-truncated ws-handshake-bad ws-handshake-slow ws-handshake-pipelined ws-bad-with-handshake ws-origin
    ws-bad-frames ws-utf8 ws-close-codes ws-size-claims ws-fragmented-over-max ws-fragment-flood ws-fragmented-valid
    ws-truncated-frames ws-ping-flood ws-unsolicited-pongs ws-text-packets ws-deflate-bomb ws-random-frames
    ws-connect-storm descriptor-exhaustion
""".split() + PACKETS
# Inside TLS there is no other protocol, and an end of one direction alone is an attack.
HTTPS = [name for name in HTTP if name not in ("http-other-protocols", "http-half-close")]
ATTACKS = {"tcp": STREAM, "unix": STREAM, "tls": TLS, "ws": WEBSOCKET, "http": HTTP, "https": HTTPS}

ADD = '{"service":"calculator@1.0.0","method":"add","args":[2,3],"want":5}'
MANY = '{"service":"calculator@1.0.0","method":"fibonacci","args":[1000000]}'
SLOW = '{"service":"calculator@1.0.0","method":"slow","args":[300]}'
HTTP_ADD = '{"service":"calculator@1.0.0","method":"add","input":[2,3]}'
HTTP_ECHO = '{"service":"echo@1.0.0","method":"echo"}'
HTTP_UPLOAD = '{"path":"/rpc/files@1.0.0/upload","args":["hostile"]}'
HTTP_MANY = '{"service":"calculator@1.0.0","method":"fibonacci","input":[1000000]}'
SECURE = {"tls", "https"}
HANDSHAKE = 5  # seconds the server gives it
DESCRIPTORS = 256  # few enough for descriptor-exhaustion to be one; connect-burst exhausts 64


def address(transport, folder):
    return f"unix://{folder}/server.sock" if transport == "unix" else f"{transport}://127.0.0.1:0"


def attacks(options):
    return list(dict.fromkeys(name for transport in options.on for name in ATTACKS[transport]))


def command(options, process, urls, folder):
    words = [sys.executable, "-B", KIT, "--pid", str(process.pid), "--call", ADD, "--stream", MANY, "--slow", SLOW,
             "--http-call", HTTP_ADD, "--http-echo", HTTP_ECHO, "--http-stream", HTTP_MANY, "--http-upload", HTTP_UPLOAD,
             "--scale", str(options.scale), "--only", options.only or f"^({'|'.join(attacks(options))})$"]
    for transport, url in zip(options.on, urls):
        words += [f"--{transport}", url if transport in ("ws", "http", "https") else url.split("://")[1].rstrip("/")]
    if SECURE & set(options.on):
        words += ["--tls-ca", f"{folder}/ca.pem", "--tls-cert", f"{folder}/client.pem", "--tls-key", f"{folder}/client.key",
                  "--tls-bad-cert", f"{folder}/stranger.pem:{folder}/stranger.key",
                  "--tls-bad-cert", f"{folder}/misused.pem:{folder}/misused.key", "--tls-deadline", str(HANDSHAKE * (3 if options.asan else 1.3))]
    if options.asan:
        words += ["--rss-mb", "256", "--peak-mb", "1024", "--stall-ms", "4000", "--ping-timeout", "4"]
    if options.strict:
        words += ["--strict"]
    return words


def openssl(*words):
    subprocess.run(["openssl", *words], check=True, stderr=subprocess.DEVNULL)


KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]


def make_ca(folder, name):
    openssl("req", "-x509", *KEY, "-days", "2", "-subj", f"/CN={name}", "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.pem")


def make_certificate(folder, name, ca, usage):
    with open(f"{folder}/extensions", "w", encoding="ascii") as file:
        file.write(f"subjectAltName=IP:127.0.0.1\nextendedKeyUsage={usage}\n")
    openssl("req", *KEY, "-subj", f"/CN={name}", "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.csr")
    openssl("x509", "-req", "-in", f"{folder}/{name}.csr", "-CA", f"{folder}/{ca}.pem", "-CAkey", f"{folder}/{ca}.key",
            "-CAcreateserial", "-days", "2", "-out", f"{folder}/{name}.pem", "-extfile", f"{folder}/extensions")


def certificates(options, folder):
    """Clients of tls:// must have one; `stranger` and `misused` are none that count."""
    make_ca(folder, "ca")
    make_ca(folder, "other")
    make_certificate(folder, "server", "ca", "serverAuth")
    make_certificate(folder, "client", "ca", "clientAuth")
    make_certificate(folder, "stranger", "other", "clientAuth")
    make_certificate(folder, "misused", "ca", "serverAuth")
    given = {"NETRON_TLS_CERT": f"{folder}/server.pem", "NETRON_TLS_KEY": f"{folder}/server.key"}
    if "tls" in options.on:
        given.update({"NETRON_TLS_CA": f"{folder}/ca.pem", "NETRON_TLS_CLIENT": "required"})
    return given


def environment(options, folder):
    """AddressSanitizer keeps what was freed, up to 256 MB: that is no memory the server keeps."""
    given = dict(os.environ)
    if SECURE & set(options.on):
        given.update(certificates(options, folder))
    if options.asan:
        given["ASAN_OPTIONS"] = ":".join(filter(None, [given.get("ASAN_OPTIONS"), "quarantine_size_mb=8"]))
    return given


def report(output):
    """TAP from the kit's lines; the attacks that ran."""
    number, ran = 0, set()
    for line in output:
        line = line.rstrip("\n")
        match = re.match(r"(PASS|FAIL|ok|OK)\s+(tcp|unix|tls|ws|https?)\s+(\S+)", line)
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
    parser.add_argument("--on", default="tcp,unix", type=lambda text: text.split(","), help="transports: " + " ".join(ATTACKS))
    parser.add_argument("--scale", type=float, default=0.2)
    parser.add_argument("--nofile", type=int, default=DESCRIPTORS, help="descriptors the server may have")
    parser.add_argument("--asan", action="store_true", help="the limits of a sanitizer build")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--only")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="netron-hostile-") as folder, \
            open(os.path.join(folder, "server.log"), "w+", encoding="utf-8", errors="replace") as log:
        process = subprocess.Popen(
            ["prlimit", f"--nofile={options.nofile}", options.server] +
            [word for transport in options.on for word in ("--listen", address(transport, folder))],
            stdout=subprocess.PIPE, stderr=log, text=True, env=environment(options, folder))
        urls = [process.stdout.readline().split()[1] for _ in options.on]
        kit = subprocess.Popen(command(options, process, urls, folder), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        number, ran = report(kit.stdout)
        kit.wait()
        process.send_signal(signal.SIGTERM)
        status = process.wait(30)
        number += 1
        print(f"{'ok' if status == 0 else 'not ok'} {number} - the server ends with 0 after SIGTERM ({status})")
        missing = set() if options.only else set(attacks(options)) - ran
        number += 1
        print(f"{'not ok' if missing else 'ok'} {number} - every attack of the list ran {' '.join(sorted(missing))}")
        if status != 0:
            log.seek(0)
            print("".join(f"# {line}" for line in log.readlines()[-60:]))
        print(f"1..{number}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
