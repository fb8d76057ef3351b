#!/usr/bin/env python3
"""A small well-behaved server of Netron over HTTP (health, invoke, batch; one service calc@1.0.0 with add and echo) and, with --bug NAME, badly
behaved ones. It exists only to prove that the kit passes a good server and catches a bad one: see selftest.sh.
Bugs: te-and-cl two-cl cl-plus bare-lf fold space-colon no-host http2 chunk-lax chunk-endless prealloc no-body-limit no-head-limit lose-pipelined
      wrong-order no-deadline text-plain cors-any cors-reflect-preflight trace-echo head-body batch-no-limit batch-null-dies json-lax json-duplicates
      deep-dies number-rounds leak-text inject-header serve-files private never-read-grows abort-dies"""
import argparse, json, os, re, resource, signal, socket, struct, sys, threading, time

HEAD, TARGET, FIELDS, BODY, BATCH, DEPTH = 16384, 4096, 64, 10 << 20, 100, 32
TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+$")
O = argparse.ArgumentParser(); O.add_argument("--port", type=int, required=True); O.add_argument("--bug", default=""); O.add_argument("--deadline", type=float, default=3)
O = O.parse_args(); BUG = O.bug

class Bad(Exception): pass

class Conn:
    def __init__(self, s): self.s, self.buf, self.kept = s, b"", []
    def fill(self, end):
        left = end - time.monotonic()
        if left <= 0 and BUG != "no-deadline": raise Bad(408)
        self.s.settimeout(max(left, 0.01) if BUG != "no-deadline" else 60)
        try: d = self.s.recv(65536)
        except socket.timeout: raise Bad(408)
        if not d: raise EOFError
        self.buf += d
    def line(self, limit, status, end):
        while True:
            i = self.buf.find(b"\n")
            if i >= 0:
                if i > limit: raise Bad(status)
                l, self.buf = self.buf[:i], self.buf[i + 1:]
                if not l.endswith(b"\r"):
                    if BUG != "bare-lf": raise Bad(400)
                    return l
                return l[:-1]
            if len(self.buf) > limit and BUG != "no-head-limit": raise Bad(status)
            if self.buf and self.buf[0] not in b"\r" and not TOKEN.match(self.buf[:1]) and status == 414: raise Bad(400)
            if re.search(rb"\r[^\n]", self.buf): raise Bad(400)
            self.fill(end)
    def head(self):
        end = time.monotonic() + O.deadline; l = self.line(TARGET + 32, 414, end)
        if not l: l = self.line(TARGET + 32, 414, end)
        m = re.fullmatch(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([!-~]+) HTTP/(\d)\.(\d)", l)
        if not m: raise Bad(400)
        if m[3] != b"1" and BUG != "http2": raise Bad(505)
        if re.search(rb"[\"<>\\^`{|}#]", m[2]): raise Bad(400)
        if len(m[2]) > TARGET: raise Bad(414)
        self.method, self.target, minor = m[1].decode(), m[2].decode(), m[4] != b"0"
        if self.method == "CONNECT" or len(m[1]) > 16: raise Bad(501)
        f, used = [], len(l)
        while True:
            l = self.line(HEAD - used if BUG != "no-head-limit" else 1 << 40, 431, end); used += len(l) + 2
            if not l: break
            if l[:1] in b" \t":
                if BUG != "fold" or not f: raise Bad(400)
                f[-1] = (f[-1][0], f[-1][1] + b" " + l.strip()); continue
            n, c, v = l.partition(b":")
            if BUG == "space-colon": n = n.rstrip()
            if not c or not TOKEN.match(n) or re.search(rb"[\0-\x08\x0a-\x1f\x7f]", v): raise Bad(400)
            f.append((n.lower().decode(), v.strip(b" \t")))
            if len(f) > FIELDS and BUG != "no-head-limit": raise Bad(431)
        self.f = f; self.keep = minor and not any(n == "connection" and b"close" in v.lower() for n, v in f)
        hosts = self.all("host"); u = re.fullmatch(r"https?://([^/?@]+)(/.*)?", self.target)
        if BUG != "no-host" and (len(hosts) > 1 or minor and not hosts or any(not re.fullmatch(rb"(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._~!$&'()*+,;=%-]*)(:\d{0,5})?", h) for h in hosts)): raise Bad(400)
        if u: self.target = u[2] or "/"
        elif self.target[0] != "/" and not (self.target == "*" and self.method == "OPTIONS"): raise Bad(400)
        self.minor = minor
    def all(self, n): return [v for k, v in self.f if k == n]
    def get(self, n): return (self.all(n) or [None])[0]
    def body(self):
        te, cl = self.all("transfer-encoding"), self.all("content-length"); end = time.monotonic() + O.deadline
        if len(self.all("content-type")) > 1: raise Bad(400)
        if te:
            if cl and BUG != "te-and-cl" or not self.minor or len(te) > 1: raise Bad(400)
            if te[0].lower() != b"chunked": raise Bad(501)
        if cl:
            if len(cl) > 1 and BUG != "two-cl": raise Bad(400)
            v = cl[0].lstrip(b"+") if BUG == "cl-plus" else cl[0]
            if not v.isdigit(): raise Bad(400)
            if int(v) > BODY and BUG != "no-body-limit": raise Bad(413)
        if self.get("expect"):
            if self.get("expect").lower() != b"100-continue": raise Bad(417)
            if te or cl: self.s.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if te: return self.chunks(end)
        n = int(v) if cl else 0
        if BUG == "prealloc": self.kept.append(b"x" * min(n, 64 << 20))
        while len(self.buf) < n: self.fill(end)
        b, self.buf = self.buf[:n], self.buf[n:]; return b
    def chunks(self, end):
        out, extra = [], HEAD; total = 0
        while True:
            l = self.line(HEAD, 400, end); size, semi, ext = l.partition(b";"); extra -= len(ext) if BUG != "chunk-endless" else 0
            if BUG == "chunk-lax": size = size.strip().lower().removeprefix(b"0x")
            if not re.fullmatch(rb"[0-9a-fA-F]{1,15}", size) or extra < 0: raise Bad(400)
            n = int(size, 16); total += n
            if total > BODY and BUG != "no-body-limit": raise Bad(413)
            if n == 0: break
            while len(self.buf) < n + 2: self.fill(end)
            if self.buf[n:n + 2] != b"\r\n": raise Bad(400)
            out.append(self.buf[:n]); self.buf = self.buf[n + 2:]
        while True:
            l = self.line(HEAD, 431, end); extra -= len(l) if BUG != "chunk-endless" else 0
            if not l: return b"".join(out)
            if not TOKEN.match(l.partition(b":")[0]) or b":" not in l: raise Bad(400)
            if extra < 0: raise Bad(431)
    def answer(self, status, obj=None, fields=()):
        b = b"" if obj is None else json.dumps(obj).encode(); h = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\n" % status + b"".join(k + b": " + v + b"\r\n" for k, v in fields)
        if status != 204: h += b"Content-Length: %d\r\n" % len(b)
        if not self.keep: h += b"Connection: close\r\n"
        out = h + b"\r\n" + (b if self.method != "HEAD" or BUG == "head-body" else b"")
        if BUG == "never-read-grows":
            self.kept.append(out * 500); self.s.setblocking(False)
            try: self.s.send(out)
            except BlockingIOError: pass
            self.s.setblocking(True); return
        if BUG == "wrong-order" and len(self.kept) == 0 and self.buf: self.kept.append(out); return
        if BUG == "wrong-order" and self.kept: out += self.kept.pop()
        self.s.settimeout(O.deadline); self.s.sendall(out)
    def serve(self):
        self.keep = True; self.method = ""
        try:
            while self.keep:
                self.head(); b = self.body()
                if BUG == "lose-pipelined": self.buf = b""
                self.handle(b)
        except Bad as e:
            self.keep = False; self.answer(e.args[0], {"error": {"code": str(e.args[0]), "message": "refused"}}); self.s.shutdown(1); self.s.settimeout(0.5); n = 0
            while n < 1 << 18:
                d = self.s.recv(65536)
                if not d: break
                n += len(d)
        except EOFError:
            if BUG == "abort-dies" and self.method == "POST": os._exit(1)
    def handle(self, b):
        path = self.target.split("?")[0]; o = self.get("origin"); fields = [(b"X-Request-ID", (self.get("x-request-id") or b"r")[:100])]
        if BUG == "inject-header" and "%0d%0a" in path.lower(): fields.append((b"X-Path", path.lower().replace("%0d%0a", "\r\n").encode()))
        if o and BUG == "cors-any": fields += [(b"Access-Control-Allow-Origin", o), (b"Access-Control-Allow-Credentials", b"true")]
        if self.method == "OPTIONS": return self.answer(204, None, [(b"Access-Control-Allow-Origin", o)] if o and BUG == "cors-reflect-preflight" else [])
        if self.method == "TRACE" and BUG == "trace-echo": return self.answer(200, {k: v.decode("latin-1") for k, v in self.f})
        if path in ("/health", "/health/") and self.method in ("GET", "HEAD"): return self.answer(200, {"status": "online"})
        if BUG == "serve-files" and os.path.isfile("/" + path.lstrip("/")): return self.answer(200, open("/" + path.lstrip("/")).read())
        if path not in ("/netron/invoke", "/netron/batch"): return self.answer(404, {"error": {"code": "404", "message": "Not found" if BUG != "leak-text" else "no such route at /usr/lib/server/route.c:31"}}, fields)
        if self.method != "POST": return self.answer(405, {}, [(b"Allow", b"POST, OPTIONS")])
        if o and not re.fullmatch(rb"http://" + re.escape(self.get("host") or b""), o) and BUG not in ("cors-any",): return self.answer(403, {})
        if o and b"evil" in o and BUG != "cors-any": return self.answer(403, {})
        if not self.all("content-length") and not self.all("transfer-encoding"): return self.answer(411, {})
        if (self.get("content-type") or b"").partition(b";")[0].strip().lower() != b"application/json" and BUG != "text-plain": return self.answer(415, {})
        try: e = self.parse(b)
        except (ValueError, RecursionError): return self.answer(400, {"error": {"code": "400", "message": "Invalid JSON"}})
        self.answer(*(self.batch if path.endswith("batch") else self.invoke)(e), fields)
    def parse(self, b):
        t = b.decode("utf-8")
        if "\ud800" <= max(t, default="") <= "\udfff": raise ValueError
        if not self.lax_depth(t): raise ValueError
        def pairs(p):
            if len({k for k, _ in p}) < len(p) and BUG != "json-duplicates": raise ValueError
            return dict(p)
        def number(x):
            if x in ("NaN", "Infinity", "-Infinity"):
                if BUG == "json-lax": return 0
                raise ValueError
            return x
        def real(x):
            v = float(x)
            if v in (float("inf"), float("-inf")): raise ValueError
            return v
        def whole(x):
            if len(x) > 40: raise ValueError
            return float(x) if BUG == "number-rounds" else int(x)
        v = json.loads(t, object_pairs_hook=pairs, parse_constant=number, parse_float=real, parse_int=whole)
        json.dumps(v, ensure_ascii=False).encode("utf-8")    # lone surrogates
        return v
    @staticmethod
    def lax_depth(t):
        d = most = 0; inside = False; i = 0
        for m in re.finditer(r'\\.|["\[\]{}]', t, re.S):
            c = m[0]
            if c == '"': inside = not inside
            elif not inside and c in "[{":
                d += 1
                if d > DEPTH + 8:
                    if BUG == "deep-dies": os._exit(1)
                    return False
            elif not inside and c in "]}": d -= 1
        return True
    def invoke(self, e):
        bad = 400, {"success": False, "error": {"code": "400", "message": "Invalid request format"}}
        if not isinstance(e, dict) or not all(isinstance(e.get(k), str) for k in ("id", "service", "method")) or "input" not in e: return bad
        i = e["input"] if isinstance(e["input"], list) else [e["input"]]
        ok = lambda v: (200, {"id": e["id"], "success": True, "data": v})
        if e["service"] not in ("calc@1.0.0", "calc") or e["method"] not in ("add", "echo", "constructor" if BUG == "private" else "add"): return 404, {"id": e["id"], "success": False, "error": {"code": "404", "message": "not found"}}
        if e["method"] == "constructor": return ok("function")
        if e["method"] == "echo": return ok(i[0]) if len(i) == 1 else bad
        if len(i) != 2 or not all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in i): return bad
        return ok(i[0] + i[1])
    def batch(self, e):
        bad = 400, {"success": False, "error": {"code": "400", "message": "Invalid batch"}}
        if not isinstance(e, dict) or not isinstance(e.get("requests"), list): return bad
        if BUG == "batch-null-dies" and None in e["requests"]: os._exit(1)
        if len(e["requests"]) > BATCH and BUG != "batch-no-limit": return 413, {}
        return 200, {"id": e.get("id") if isinstance(e.get("id"), str) else "b", "responses": [self.invoke(x)[1] for x in e["requests"]]}

def run(s):
    try: Conn(s).serve()
    except (OSError, EOFError): pass
    finally: s.close()

def main():
    signal.signal(signal.SIGPIPE, signal.SIG_IGN); sys.setrecursionlimit(3000); threading.stack_size(1 << 18)
    l = socket.create_server(("127.0.0.1", O.port), backlog=500, reuse_port=False); sys.setswitchinterval(0.001)
    while True:
        s, _ = l.accept(); s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1); threading.Thread(target=run, args=(s,), daemon=True).start()

if __name__ == "__main__": main()
