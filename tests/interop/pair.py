#!/usr/bin/env python3
"""interop-client against interop-server on TCP, IPv6, a Unix socket, TLS and WebSocket; one TAP line per check.

    pair.py INTEROP_SERVER INTEROP_CLIENT
"""
import os
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import certificates  # noqa: E402


def main():
    server_path, client_path = sys.argv[1:3]
    number = 0
    with tempfile.TemporaryDirectory(prefix="netron-pair-") as folder:
        wanted = ["tcp://127.0.0.1:0", "tcp://[::1]:0", "unix://" + os.path.join(folder, "server.sock"),
                  "tls://127.0.0.1:0", "ws://127.0.0.1:0", "wss://127.0.0.1:0"]
        os.environ.update(certificates.environment(folder))
        if not os.path.exists("/proc/net/if_inet6"):
            print("# no IPv6 here: not tried")
            del wanted[1]
        words = [word for url in wanted for word in ("--listen", url)]
        server = subprocess.Popen([server_path, *words], stdout=subprocess.PIPE, text=True)
        urls = [server.stdout.readline().split()[1] for _ in wanted]
        for url in urls:
            done = subprocess.run([client_path, "--timeout-ms", "4000", url], capture_output=True, text=True, timeout=60)
            lines = done.stdout.splitlines()
            for line in lines[:-1]:
                number += 1
                passed = line.startswith("ok ")
                print(f"{'ok' if passed else 'not ok'} {number} - {url.split(':')[0]}: {line[7:].replace('#', '')}")
            for line in done.stderr.splitlines():
                print(f"#   {line}")
            number += 1
            summary = f"{len(lines) - 1} passed, 0 failed"
            ok = done.returncode == 0 and len(lines) > 30 and lines[-1] == summary
            print(f"{'ok' if ok else 'not ok'} {number} - {url.split(':')[0]}: ends with 0 and {summary}")
        server.send_signal(signal.SIGTERM)
        status = server.wait(10)
        number += 1
        print(f"{'ok' if status == 0 else 'not ok'} {number} - the server ends with 0 after SIGTERM ({status})")
    print(f"1..{number}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
