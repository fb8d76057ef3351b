#!/usr/bin/env python3
"""TLS in front of refserver.py, well-behaved or, with --bug NAME, badly. It exists only to prove that the kit catches a bad one: see selftest.sh.
Bugs: old-versions null-cipher plain-answer no-deadline alpn-any renegotiates dies-at-garbage dies-at-truncation leak-fd"""
import argparse, os, select, signal, socket, ssl, threading, warnings

A = argparse.ArgumentParser(); A.add_argument("--port", type=int, required=True); A.add_argument("--to", type=int, required=True); A.add_argument("--cert", required=True); A.add_argument("--key", required=True); A.add_argument("--bug", default=""); A.add_argument("--deadline", type=float, default=2)
A = A.parse_args(); KEPT = []

def context():
    warnings.simplefilter("ignore"); c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); c.load_cert_chain(A.cert, A.key); c.options |= ssl.OP_NO_RENEGOTIATION; c.minimum_version = ssl.TLSVersion.TLSv1_2
    if A.bug == "old-versions": c.minimum_version = ssl.TLSVersion.TLSv1; c.set_ciphers("ALL:@SECLEVEL=0")
    if A.bug == "null-cipher": c.set_ciphers("ALL:NULL:@SECLEVEL=0")
    if A.bug == "renegotiates": c.options &= ~ssl.OP_NO_RENEGOTIATION; c.options |= 0x100    # SSL_OP_ALLOW_CLIENT_RENEGOTIATION
    c.set_alpn_protocols(["h2"] if A.bug == "alpn-any" else ["netron/1"]); return c
C = context()

def serve(s):
    up = t = None
    try:
        s.settimeout(A.deadline if A.bug != "no-deadline" else 60); first = s.recv(1, socket.MSG_PEEK)
        if A.bug == "leak-fd": KEPT.append(os.dup(s.fileno()))
        if first != b"\x16":
            if A.bug == "dies-at-garbage": os._exit(1)
            if A.bug == "plain-answer": s.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            return
        t = C.wrap_socket(s, server_side=True, do_handshake_on_connect=False, suppress_ragged_eofs=False); t.settimeout(A.deadline if A.bug != "no-deadline" else 60); t.do_handshake()
        up = socket.create_connection(("127.0.0.1", A.to)); t.settimeout(60); up.settimeout(60)
        while True:    # one thread alone: reading and writing one SSL at once is not safe
            ready = [t] if t.pending() else select.select([t, up], [], [], 60)[0]
            if not ready: break
            if t in ready:
                d = t.recv(65536)
                if not d: break
                up.sendall(d)
            if up in ready:
                d = up.recv(65536)
                if not d: break
                t.sendall(d)
    except ssl.SSLEOFError:
        if A.bug == "dies-at-truncation": os._exit(1)
    except (OSError, ValueError): pass
    finally:
        for x in (up, t, s):
            try:
                if x: x.shutdown(2)
            except OSError: pass
            if x: x.close()

def main():
    signal.signal(signal.SIGPIPE, signal.SIG_IGN); threading.stack_size(1 << 18); l = socket.create_server(("127.0.0.1", A.port), backlog=500)
    while True:
        s, _ = l.accept()
        threading.Thread(target=serve, args=(s,), daemon=True).start()

if __name__ == "__main__": main()
