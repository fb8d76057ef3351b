"""Attacks on Netron over HTTP: heads, bodies, smuggling, browsers' ways, JSON, floods (RFC 9110, 9112, 8259)."""
import hashlib, json, os, re, threading, time
from decimal import Decimal
from kit import *

MARK = b"/hidden-request"

def refused(ctx, t, what, data, statuses=None, level="must", timeout=1.5):
    """One answer of 400 or more, or none; then the connection ends; a hidden second request is not answered."""
    rs, closed = t.go(data, timeout, want=0)
    say = ctx.must if level == "must" else ctx.should
    say(len(rs) <= 1, "%s: %d answers to one request" % (what, len(rs)))
    if rs:
        say(rs[0][0] >= 400, "%s: answered %d" % (what, rs[0][0]))
        if statuses and rs[0][0] >= 400: ctx.should(rs[0][0] in statuses, "%s: answered %d instead of %s" % (what, rs[0][0], "/".join(map(str, statuses))))
    say(closed, "%s: the connection stays open" % what)
    return rs[0][0] if rs else None

def answered(ctx, t, what, data, statuses, timeout=2.0, level="must"):
    rs, _ = t.go(data, timeout)
    (ctx.must if level == "must" else ctx.should)(bool(rs) and rs[0][0] in statuses, "%s: %s instead of %s" % (what, rs[0][0] if rs else "no answer", "/".join(map(str, statuses))))
    return rs[0] if rs else (None, b"", b"")

def envelope(t, **kw): return dict(dict(t.call or {"service": "none@1.0.0", "method": "none", "input": []}, id="h1"), **kw)
def good(t, **kw): return t.post(envelope(t), **kw)
def host(t): return ("Host: %s:%d\r\n" % (t.host, t.port)).encode()
def raw(t, line, fields=b"", body=b""): return line + b"\r\n" + host(t) + fields + b"\r\n" + body
def chunks(t, body, fields=b"", path=None):
    return raw(t, b"POST " + (path or t.invoke).encode() + b" HTTP/1.1", b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n" + fields, body)
def chunk_of(b): return b"%x\r\n" % len(b) + b + b"\r\n"
def body_of(t): return json.dumps(envelope(t)).encode()

# ---------------------------------------------------------------- heads
@attack("http-keep-alive", "http", keeps=True)
def _(ctx, t):
    """30 requests one after the other on a connection, and 30 in one segment: as many answers, in order"""
    s = t.sock()
    for i in range(30):
        rs, closed = t.go(t.post(envelope(t, id="k%d" % i), close=False), 2.0, s=s)
        if not rs or closed: raise Fail("request %d on one connection not answered" % i)
    rs, _ = t.go(b"".join(t.post(envelope(t, id="p%d" % i), close=False) for i in range(30)), 3.0, want=30, s=s)
    ids = re.findall(rb'"id"\s*:\s*"(p\d+)"', b"".join(b for _, _, b in rs))
    ctx.must(ids == [b"p%d" % i for i in range(30)], "pipelined requests: %d answers, or out of order" % len(rs)); s.close()

@attack("http-split", "http", keeps=True)
def _(ctx, t):
    """a request cut in two at each byte, and sent byte by byte, is answered"""
    r = good(t)
    for i in range(1, len(r), 1 if ctx.o.scale >= 1 else 5):
        s = t.sock(); send_some(s, r[:i], 0.5); time.sleep(0.002); rs, _ = t.go(r[i:], 2.0, s=s); s.close()
        if not rs or rs[0][0] != (200 if t.call else 404): raise Fail("cut at %d: %s" % (i, rs[0][0] if rs else "no answer"))
    s = t.sock()
    for i in range(len(r) - 1): send_some(s, r[i:i + 1], 0.5)
    rs, _ = t.go(r[-1:], 2.0, s=s); s.close(); ctx.must(bool(rs), "byte by byte: no answer")

@attack("http-truncated", "http")
def _(ctx, t):
    """every prefix of a POST, then FIN or RST (an aborted POST ends the original)"""
    r = good(t)
    for i in range(len(r)):
        s = t.sock(); send_some(s, r[:i], 0.5); rst(s) if i & 1 else s.close()

@attack("http-smuggling", "http")
def _(ctx, t):
    """shapes that two readers read differently: one refusal, the connection ends, what is hidden behind is not answered"""
    hid = b"GET " + MARK + b" HTTP/1.1\r\n" + host(t) + b"\r\n"; n = len(hid); z = b"0\r\n\r\n"; P = b"POST " + t.invoke.encode() + b" HTTP/1.1"
    J = b"Content-Type: application/json\r\n"
    shapes = {
        "CL and TE": J + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + z, "TE and CL": J + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + z,
        "two CL": J + b"Content-Length: 0\r\nContent-Length: %d\r\n\r\n" % n, "two equal CL": J + b"Content-Length: %d\r\nContent-Length: %d\r\n\r\n" % (n, n),
        "CL list": J + b"Content-Length: 0, %d\r\n\r\n" % n, "equal CL list": J + b"Content-Length: %d, %d\r\n\r\n" % (n, n), "CL +0": J + b"Content-Length: +0\r\n\r\n",
        "CL -1": J + b"Content-Length: -1\r\n\r\n", "CL 0x0": J + b"Content-Length: 0x10\r\n\r\n", "CL with space": J + b"Content-Length: 0 5\r\n\r\n", "CL empty": J + b"Content-Length:\r\n\r\n",
        "CL 2^64": J + b"Content-Length: 18446744073709551616\r\n\r\n", "CL space colon": J + b"Content-Length : 5\r\n\r\n", "CL folded": J + b"Content-Length: 5\r\n 0\r\n\r\n",
        "CL tab": J + b"\tContent-Length: 5\r\n\r\n", "TE space colon": J + b"Transfer-Encoding : chunked\r\n\r\n" + z, "TE xchunked": J + b"Transfer-Encoding: xchunked\r\n\r\n" + z,
        "TE chunked, identity": J + b"Transfer-Encoding: chunked, identity\r\n\r\n" + z, "TE gzip, chunked": J + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + z,
        "TE quoted": J + b"Transfer-Encoding: \"chunked\"\r\n\r\n" + z, "TE empty": J + b"Transfer-Encoding:\r\n\r\n" + z, "two TE": J + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + z,
        "TE then junk TE": J + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n" + z, "TE vertical tab": J + b"Transfer-Encoding:\x0bchunked\r\n\r\n" + z,
        "bare LF field": J + b"X: y\nContent-Length: %d\r\n\r\n" % n, "bare CR field": J + b"X: y\rContent-Length: %d\r\n\r\n" % n, "LF ends head": J + b"Content-Length: 0\n\n",
        "NUL in value": J + b"X: \0\r\nContent-Length: 0\r\n\r\n", "no name": J + b": x\r\nContent-Length: 0\r\n\r\n", "no colon": J + b"Content-Length\r\n\r\n", "space in name": J + b"Content Length: 5\r\n\r\n",
        "two Host": J + b"Host: other\r\nContent-Length: 0\r\n\r\n", "chunk size 0x": J + b"Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n", "chunk size space": J + b"Transfer-Encoding: chunked\r\n\r\n0 \r\n\r\n",
        "chunk LF": J + b"Transfer-Encoding: chunked\r\n\r\n0\n\n", "chunk ext LF": J + b"Transfer-Encoding: chunked\r\n\r\n0;a\n\r\n\r\n", "chunk -1": J + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
        "chunk 2^64": J + b"Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n\r\n", "chunk without end": J + b"Transfer-Encoding: chunked\r\n\r\n1\r\nx0\r\n\r\n",
        "bad trailer": J + b"Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length : 5\r\n\r\n"}
    for k, v in shapes.items(): refused(ctx, t, k, P + b"\r\n" + host(t) + v + hid)
    refused(ctx, t, "TE in HTTP/1.0", P[:-1] + b"0\r\n" + host(t) + J + b"Transfer-Encoding: chunked\r\n\r\n" + z + hid)
    # A body of a GET is a body, and not the next request.
    rs, _ = t.go(raw(t, b"GET " + t.health.encode() + b" HTTP/1.1", b"Content-Length: %d\r\n" % n, hid), 1.0, want=0)
    ctx.must(len(rs) <= 1, "the body of a GET was answered as a request")

@attack("http-heads", "http")
def _(ctx, t):
    """request lines and fields that RFC 9112 says are none; old and new versions; no Host, bad Host (which ends the original)"""
    h, H = t.health.encode(), host(t); g = b"GET " + h
    for k, d in {"bare LF": g + b" HTTP/1.1\n" + H + b"\n", "no version": g + b"\r\n\r\n", "two spaces": b"GET  " + h + b" HTTP/1.1\r\n" + H + b"\r\n", "space behind": g + b" HTTP/1.1 \r\n" + H + b"\r\n",
                 "tab": b"GET\t" + h + b" HTTP/1.1\r\n" + H + b"\r\n", "no method": b" " + h + b" HTTP/1.1\r\n" + H + b"\r\n", "HTTP/2.0": g + b" HTTP/2.0\r\n" + H + b"\r\n", "HTTP/0.9": g + b" HTTP/0.9\r\n" + H + b"\r\n",
                 "http/1.1": g + b" http/1.1\r\n" + H + b"\r\n", "PRI": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "no Host": g + b" HTTP/1.1\r\n\r\n", "two Host": g + b" HTTP/1.1\r\n" + H + H + b"\r\n", "Host a b": g + b" HTTP/1.1\r\nHost: a b\r\n\r\n",
                 "Host with path": g + b" HTTP/1.1\r\nHost: a/b\r\n\r\n", "Host @": g + b" HTTP/1.1\r\nHost: a@b\r\n\r\n", "Host [": g + b" HTTP/1.1\r\nHost: [::1\r\n\r\n", "Host port": g + b" HTTP/1.1\r\nHost: a:b\r\n\r\n",
                 "fold": raw(t, g + b" HTTP/1.1", b"A: b\r\n c\r\n"), "fold first": g + b" HTTP/1.1\r\n " + H + b"\r\n", "target without /": raw(t, b"GET health HTTP/1.1"), "target *": raw(t, b"GET * HTTP/1.1"),
                 "fragment": raw(t, g + b"#x HTTP/1.1"), "raw umlaut": raw(t, b"GET /\xc3\xa4 HTTP/1.1"), "NUL": raw(t, b"GET /\0 HTTP/1.1"), "backslash": raw(t, b"GET \\health HTTP/1.1"), "control in value": raw(t, g + b" HTTP/1.1", b"A: \x01\r\n"),
                 "DEL in value": raw(t, g + b" HTTP/1.1", b"A: \x7f\r\n"), "Expect tea": raw(t, g + b" HTTP/1.1", b"Expect: tea\r\n"), "CR alone": g + b" HTTP/1.1\r" + H + b"\r\n", "long method": raw(t, b"A" * 200 + b" / HTTP/1.1")}.items():
        refused(ctx, t, k, d)
    answered(ctx, t, "absolute form", raw(t, b"GET http://" + H[6:-2] + h + b" HTTP/1.1", b"Connection: close\r\n"), (200,), level="should")
    answered(ctx, t, "HTTP/1.0", g + b" HTTP/1.0\r\n\r\n", (200,), level="should")
    rs, closed = t.go(g + b" HTTP/1.0\r\n\r\n", 1.0, want=0); ctx.must(closed, "HTTP/1.0 without keep-alive stays open")

@attack("http-head-bombs", "http", peak_mb=48)
def _(ctx, t):
    """long targets, many fields, long fields, lines and heads that never end: 414 or 431, and little memory"""
    g = b"GET " + t.health.encode() + b" HTTP/1.1"
    refused(ctx, t, "target of 70 kB", raw(t, b"GET /" + b"a" * 70000 + b" HTTP/1.1"), (414,)); refused(ctx, t, "query of 70 kB", raw(t, b"GET /?" + b"a" * 70000 + b" HTTP/1.1"), (414,))
    refused(ctx, t, "5000 fields", raw(t, g, b"".join(b"X-%d: y\r\n" % i for i in range(5000))), (431,)); refused(ctx, t, "200 empty fields", raw(t, g, b"X:\r\n" * 200), (431,))
    refused(ctx, t, "value of 70 kB", raw(t, g, b"X: " + b"y" * 70000 + b"\r\n"), (431,)); refused(ctx, t, "name of 70 kB", raw(t, g, b"y" * 70000 + b": x\r\n"), (431,))
    for first, more in ((b"GET /", b"a" * 65536), (g + b"\r\n" + host(t), b"X: y\r\n" * 10000), (g + b"\r\nX: ", b"y" * 65536), (b"", b"\r\n" * 30000), (b"", b"A" * 65536)):
        ss = [t.sock() for _ in range(ctx.n(10))]; sent = 0
        for s in ss:
            send_some(s, first, 0.5)
            for _ in range(16):
                k, st = send_some(s, more, 0.5); sent += k
                if st != "ok": break
            ctx.must(wait_closed(s, 1.5), "a head without end (%r ...) is read for ever" % first[:5])
        for s in ss: s.close()

@attack("http-slow-heads", "http")
def _(ctx, t):
    """60 heads of one byte per 50 ms: others are served meanwhile"""
    r = good(t); ss = [t.sock() for _ in range(ctx.n(60))]
    for i in range(50):
        for s in ss: send_some(s, r[i:i + 1], 0.05)
        time.sleep(0.05)
    for s in ss: s.close()

def slow(ctx, t, what, begin, drip, limit):
    """-> seconds until the server ends a connection that sends one byte a time; None: it did not"""
    s = t.sock(); send_some(s, begin, 0.5); t0 = time.monotonic(); end = t0 + limit
    while time.monotonic() < end:
        if send_some(s, drip, 0.2)[1] == "closed" or wait_closed(s, 0.1): s.close(); return time.monotonic() - t0
    s.close(); ctx.must(False, "%s: still open after %.1f s" % (what, limit))

@attack("http-deadlines", "http")
def _(ctx, t):
    """a head, a body, a chunk, a connection that never go on are ended in time (--http-deadline says when)"""
    d = getattr(ctx.o, "http_deadline", None)
    if not d: ctx.note("no --http-deadline given"); return
    r = good(t); head = r[:r.index(b"\r\n\r\n") + 4]
    cases = [("a head", r[:20], b"a"), ("a head that rests", r[:20], b""), ("nothing", b"", b""), ("a body", head, b" "), ("a body that rests", head, b""), ("a chunk", chunks(t, b"ffff\r\n"), b" "),
             ("chunk sizes", chunks(t, b""), b"1\r\n \r\n"), ("a chunk's extension", chunks(t, b"1;"), b"a"), ("trailers", chunks(t, chunk_of(body_of(t)) + b"0\r\n"), b"A: b\r\n"), ("empty lines", b"", b"\r\n")]
    ths = [threading.Thread(target=slow, args=(ctx, t) + c + (d,)) for c in cases]
    for th in ths: th.start()
    for th in ths: th.join()

# ---------------------------------------------------------------- bodies
@attack("http-body-lengths", "http", peak_mb=48)
def _(ctx, t):
    """lengths over the limit are refused before the body comes; a body longer or shorter than it says; none"""
    P = b"POST " + t.invoke.encode() + b" HTTP/1.1"; J = b"Content-Type: application/json\r\n"
    for n in (1 << 28, 1 << 31, 1 << 32, 1 << 63, (1 << 64) - 1, 1 << 64, 10 ** 30): refused(ctx, t, "Content-Length %d" % n, raw(t, P, J + b"Content-Length: %d\r\n" % n, b"{}"), (413, 400))
    rs, closed = t.go(raw(t, P, J + b"Content-Length: 2\r\n", b"{}" + b"\0garbage\r\n\r\n"), 1.5, want=0)
    ctx.must(closed and len(rs) <= 2 and all(r[0] >= 400 for r in rs), "a body longer than its length: %s" % [r[0] for r in rs])
    answered(ctx, t, "POST without a length", raw(t, P, J + b"Connection: close\r\n"), (400, 411)); answered(ctx, t, "POST with an empty body", raw(t, P, J + b"Content-Length: 0\r\nConnection: close\r\n"), (400, 411))
    for _ in range(ctx.n(30)):
        s = t.sock(); send_some(s, raw(t, P, J + b"Content-Length: 1000\r\n", b"{"), 0.5); s.shutdown(1); wait_closed(s, 0.3); s.close()

@attack("http-body-held", "http", peak_mb=48)
def _(ctx, t):
    """40 bodies that say 8 MB and come with 64 bytes: memory by what came"""
    r = raw(t, b"POST " + t.invoke.encode() + b" HTTP/1.1", b"Content-Type: application/json\r\nContent-Length: 8388608\r\n", b"[" * 64); ss = []
    for _ in range(40): s = t.sock(); send_some(s, r, 0.5); ss.append(s)
    time.sleep(0.7)
    for s in ss: s.close()

@attack("http-body-over-max", "http", peak_mb=160)
def _(ctx, t):
    """64 MB in chunks, a chunk of 1 GB: refused where the limit is, and the connection ends (it ends the original)"""
    part = chunk_of(b" " * 65536); s = t.sock(); send_some(s, chunks(t, b""), 0.5); sent = 0
    while sent < 64 << 20:
        if send_some(s, part, 2.0)[1] != "ok": break
        sent += 65536
    t0 = time.monotonic(); rs, closed = t.go(b"", 3.0, want=0, s=s); s.close()
    ctx.must(not rs or rs[0][0] == 413, "64 MB of a chunked body: %s" % (rs[0][0] if rs else None)); ctx.must(closed, "still open %.1f s after 64 MB" % (time.monotonic() - t0)); ctx.note("%d kB taken" % (sent >> 10))
    refused(ctx, t, "a chunk of 1 GB", chunks(t, b"40000000\r\nx"), (413,), level="should")

@attack("http-expect", "http", keeps=True)
def _(ctx, t):
    """Expect: 100-continue is answered before the body, and a refusal instead of it"""
    b = body_of(t); P = b"POST " + t.invoke.encode() + b" HTTP/1.1"; J = b"Content-Type: application/json\r\nExpect: 100-continue\r\nConnection: close\r\n"; s = t.sock()
    send_some(s, raw(t, P, J + b"Content-Length: %d\r\n" % len(b)), 0.5); s.settimeout(1.5)
    try: first = s.recv(200)
    except socket.timeout: first = b""
    ctx.should(first.startswith(b"HTTP/1.1 100"), "no 100 (Continue): %r" % first[:40]); rs, _ = t.go(b, 2.0, s=s); s.close(); ctx.must(bool(rs), "no answer after the body")
    answered(ctx, t, "Expect with a length over the limit", raw(t, P, J + b"Content-Length: 999999999999\r\n"), (413, 417))

@attack("http-chunks", "http", peak_mb=64)
def _(ctx, t):
    """good chunked bodies are taken; bad ones refused; extensions and trailers have an end; 100,000 chunks of a byte"""
    b = body_of(t); ok = 200 if t.call else 404; C = b"Connection: close\r\n"
    for k, d in {"one chunk": chunk_of(b) + b"0\r\n\r\n", "by bytes": b"".join(chunk_of(b[i:i + 1]) for i in range(len(b))) + b"0\r\n\r\n", "capital hex, zeros": b"000%X\r\n" % len(b) + b + b"\r\n00\r\n\r\n",
                 "extension and trailer": b"%x;a=\"b c\"\r\n" % len(b) + b + b"\r\n0;x\r\nSum: 1\r\n\r\n"}.items(): answered(ctx, t, k, chunks(t, d, C), (ok,))
    for k, d in {"no hex": b"zz\r\n", "empty size": b"\r\n", "sign": b"+5\r\nhello\r\n", "0x": b"0x5\r\nhello\r\n", "space before": b" 5\r\nhello\r\n", "space behind": b"5 \r\nhello\r\n", "LF": b"5\nhello\r\n", "data LF": b"5\r\nhello\n0\r\n\r\n",
                 "data too long": b"5\r\nhellohello\r\n0\r\n\r\n", "CR x": b"5\rxhello", "size 2^63": b"8000000000000000\r\nx", "size 2^64": b"ffffffffffffffff\r\nx", "many digits": b"0" * 100 + b"5\r\nhello\r\n0\r\n\r\n",
                 "LF in extension": b"5;a\nb\r\nhello\r\n0\r\n\r\n", "trailer fold": b"0\r\nA: b\r\n c\r\n\r\n", "trailer name": b"0\r\nA b: c\r\n\r\n", "trailer LF": b"0\r\nA: b\n\r\n"}.items(): refused(ctx, t, "chunk: " + k, chunks(t, d))
    for k, begin, more in (("extension", b"1;", b"x" * 65536), ("trailer", b"0\r\nA: ", b"x" * 65536), ("trailers", b"0\r\n", b"A: b\r\n" * 10000), ("extensions", b"", b"1;xxxxxxxx\r\n \r\n" * 5000)):
        s = t.sock(); send_some(s, chunks(t, begin), 0.5); sent = 0
        while sent < 4 << 20:
            n, st = send_some(s, more, 1.0); sent += n
            if st != "ok": break
        ctx.must(wait_closed(s, 1.5), "%s of %d kB taken" % (k, sent >> 10)); s.close()
    t0 = time.monotonic(); rs, _ = t.go(chunks(t, b"1\r\n \r\n" * 100000 + chunk_of(b) + b"0\r\n\r\n", C), 5.0)
    ctx.must(bool(rs) and rs[0][0] in (ok, 413), "100,000 chunks of a byte: %s" % (rs[0][0] if rs else "no answer")); ctx.note("100,000 chunks in %.2f s" % (time.monotonic() - t0))

# ---------------------------------------------------------------- what browsers may be made to send
@attack("http-content-type", "http")
def _(ctx, t):
    """a page of anywhere may POST these without asking first: they must not be executed, but 415"""
    b = body_of(t)
    for ct in ("text/plain", "text/plain; application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", "text/json", "", "*/*", "application/json, text/plain"):
        st, _, body = answered(ctx, t, "Content-Type %r" % ct, t.req("POST", t.invoke, b, drop=("Content-Type",), headers=[("Content-Type", ct)]), (415, 400)); ctx.should(st == 415, "Content-Type %r: %s instead of 415" % (ct, st))
    answered(ctx, t, "no Content-Type", t.req("POST", t.invoke, b, drop=("Content-Type",)), (415, 400)); refused(ctx, t, "two Content-Types", t.req("POST", t.invoke, b, headers=[("Content-Type", "text/plain")]))
    answered(ctx, t, "Content-Type with charset", t.req("POST", t.invoke, b, drop=("Content-Type",), headers=[("Content-Type", "Application/JSON; charset=utf-8")]), (200 if t.call else 404,))

def field_of(head, name):
    m = re.findall(rb"\r\n" + name.encode() + rb":[ \t]*([^\r\n]*)", head, re.I); return m[0] if m else None

@attack("http-cors", "http")
def _(ctx, t):
    """pages of other origins are not told that they may; the preflight neither; never * with credentials"""
    for origin in ("http://evil.example", "null", "http://%s.evil.example" % t.host, "http://%s:%d.evil.example" % (t.host, t.port), "https://evil.example:443", "http://" + "a" * 3000, "\xff\xfe", "http://evil.example, http://%s:%d" % (t.host, t.port)):
        for d in (t.post(envelope(t), headers=[("Origin", origin)]), t.req("OPTIONS", t.invoke, headers=[("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type")])):
            rs, _ = t.go(d, 1.5)
            if not rs: ctx.must(False, "Origin %r: no answer" % origin[:40]); continue
            allow, cred = field_of(rs[0][1], "Access-Control-Allow-Origin"), field_of(rs[0][1], "Access-Control-Allow-Credentials")
            ctx.must(allow is None or allow == b"*" and cred is None, "Origin %r is allowed: %r, credentials %r" % (origin[:40], allow, cred)); ctx.should(allow is None, "any origin is allowed")
            if d.startswith(b"POST"): ctx.should(rs[0][0] == 403, "a call from Origin %r is made: %d" % (origin[:40], rs[0][0]))

@attack("http-host", "http")
def _(ctx, t):
    """DNS rebinding: a name that only a page's own server gave for this address (recommendation: known names only)"""
    for h in ("evil.example", "evil.example:%d" % t.port):
        rs, _ = t.go(t.post(envelope(t), drop=("Host",), headers=[("Host", h), ("Origin", "http://" + h)]), 1.5); ctx.should(not rs or rs[0][0] in (403, 421), "Host %s with its Origin is served: %s" % (h, rs[0][0] if rs else None))

@attack("http-methods", "http")
def _(ctx, t):
    """methods nobody asked for (TRACE and CONNECT end the original): 404, 405, 501; HEAD without body; nothing is echoed"""
    for m in ("TRACE", "TRACK", "DELETE", "PATCH", "PUT", "PROPFIND", "get", "Post", "FOO", "M-SEARCH", "DEBUG"):
        rs, _ = t.go(t.req(m, t.invoke, headers=[("X-Secret-Echo", "s3cr3t")]), 1.5)
        ctx.must(rs[0][0] in (400, 404, 405, 411, 415, 501) if rs else not m.isupper(), "%s: %s" % (m, rs[0][0] if rs else "no answer")); ctx.must(not rs or b"s3cr3t" not in rs[0][1] + rs[0][2], "%s echoes fields" % m)
        if rs and rs[0][0] == 405: ctx.should(field_of(rs[0][1], "Allow"), "%s: 405 without Allow" % m)
    for d in (raw(t, b"CONNECT evil.example:443 HTTP/1.1"), raw(t, b"CONNECT / HTTP/1.1"), raw(t, b"CONNECT [::1]:22 HTTP/1.1")):
        rs, _ = t.go(d, 1.0); ctx.must(not rs or rs[0][0] >= 400, "CONNECT: %s" % (rs[0][0] if rs else None))
    s = t.sock(); send_some(s, t.req("HEAD", t.health), 0.5); s.settimeout(1.5); got = b""
    try:
        while True:
            d = s.recv(65536)
            if not d: break
            got += d
    except OSError: pass
    s.close(); ctx.must(got.startswith(b"HTTP/1.1 ") and got.endswith(b"\r\n\r\n") and got.count(b"\r\n\r\n") == 1, "HEAD has a body: %r" % got[-60:])
    answered(ctx, t, "OPTIONS *", raw(t, b"OPTIONS * HTTP/1.1", b"Connection: close\r\n"), (200, 204), level="should")
    answered(ctx, t, "GET on invoke", t.req("GET", t.invoke), (404, 405))

@attack("http-upgrades", "http")
def _(ctx, t):
    """h2c and unknown upgrades are ignored, HTTP/2 is none, a WebSocket is one only where it was asked for"""
    for u in ("h2c", "websocket", "foo", "TLS/1.0"):
        rs, _ = t.go(t.req(close=False, headers=[("Connection", "Upgrade, HTTP2-Settings"), ("Upgrade", u), ("HTTP2-Settings", "AAMAAABkAAQAAP__")]), 1.0); ctx.must(not rs or rs[0][0] in (200, 400, 403, 404, 426), "Upgrade %s: %s" % (u, rs[0][0] if rs else None))
    s = t.sock(); send_some(s, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0\0\0\4\0\0\0\0\0" * 1000, 0.5); ctx.must(wait_closed(s, 1.5), "HTTP/2 with prior knowledge stays open"); s.close()

@attack("http-other-protocols", "http")
def _(ctx, t):
    """TLS, SSH, packets, frames, mail, binary junk on the HTTP port: closed, or a 400, and no memory"""
    for d in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(500), b"\x80\x2e\x01\x00\x02" + b"\0" * 41, b"SSH-2.0-x\r\n", frame(ping(1)), wsframe(2, ping(1)), b"EHLO x\r\nMAIL FROM:<a@b>\r\n", b"\0" * 5000, b"\xff" * 5000, b"{\"id\":1}\n", b"*1\r\n$4\r\nPING\r\n", b"\r\n" * 2000, b"\r\r\r\r\r\r"):
        s = t.sock(); send_some(s, d, 0.5); ctx.should(wait_closed(s, 1.2), "%r stays open" % d[:12]); s.close()

# ---------------------------------------------------------------- JSON
BAD_JSON = [b"", b"{", b"[", b'"', b"nul", b"{}{}", b"{} x", b"[1,]", b'{"a":1,}', b"{'a':1}", b"{a:1}", b"NaN", b"Infinity", b"-", b"01", b"1.", b".5", b"1e", b"+1", b"0x1", b'"\\x"', b'"\\u12"', b'"\t"', b'"\0"', b"\xef\xbb\xbf{}", b'"\xff"', b'"\xc0\xaf"', b'"\xed\xa0\x80"',
            b"// c\n1", b"/* c */ 1", b"\x00", b"\xff\xfe{\0}\0", b"[1 2]", b'{"a" 1}', b'{"a":}', b"}", b"]", b",", b":", b"undefined", b"True", b"1 1", b'"\\ud800"', b'"\\udc00\\ud800"', b"1e999", b"-1e999", b"[[]", b"\x0c1"]

@attack("json-bad", "http")
def _(ctx, t):
    """texts that RFC 8259 says are none, as the body and as the input: 400; never executed, never 500"""
    e = json.dumps(envelope(t, **dict(t.echo or {}, input="@@"))).encode(); s = t.sock()
    for b in BAD_JSON:
        for d in (b, e.replace(b'"@@"', b), e.replace(b'"@@"', b"[" + b + b"]")):
            if b in (b"1e999", b"-1e999") and d is b: continue
            rs, closed = t.go(t.post(d, close=False), 2.0, s=s)
            if b == b"" and d is not b and b"[]" in d: pass    # an empty list is JSON
            elif not rs: ctx.must(False, "%r: no answer" % d[:50]); s.close(); s = t.sock(); continue
            else: ctx.must(rs[0][0] == 400 or rs[0][0] == 411 and not d, "%r: %d" % (d[-60:], rs[0][0]))
            if closed: s.close(); s = t.sock()
    s.close()

@attack("json-duplicates", "http")
def _(ctx, t):
    """duplicate keys, in the envelope and in values, also written with escapes: two readers see two requests"""
    e = json.dumps(envelope(t))
    for d in (e[:-1] + ',"method":"other"}', e[:-1] + ',"service":"other@1.0.0"}', e[:-1] + ',"id":"h1"}', e[:-1] + ',"\\u006dethod":"other"}', e[:-1] + ',"input":null}'):
        answered(ctx, t, "duplicate in %s" % d[-40:], t.post(d.encode()), (400,))
    if t.echo: answered(ctx, t, "duplicate in a value", t.post(json.dumps(envelope(t, **dict(t.echo, input="@@"))).replace('"@@"', '[{"a":1,"a":2}]').encode()), (400,))

@attack("json-deep", "http", peak_mb=96)
def _(ctx, t):
    """nesting of 33 to 1,000,000, of lists and objects, closed and not: 400, and little memory"""
    for n in (33, 64, 1000, 100000, 1000000):
        for a, b in ((b"[", b"]"), (b'{"a":', b"}"), (b'[{"a":', b"}]")):
            if n * len(a) > 6 << 20: continue
            for d in (a * n + b"1" + b * n, a * n):
                rs, _ = t.go(t.post(json.dumps(envelope(t, input="@@")).encode().replace(b'"@@"', d)), 3.0); ctx.must(bool(rs) and rs[0][0] in (400, 413), "%d deep %r: %s" % (n, a, rs[0][0] if rs else "no answer"))

@attack("json-wide", "http", peak_mb=192)
def _(ctx, t):
    """a million elements, keys, escapes, digits: answered or refused, without a stall"""
    for k, d in {"elements": b"[" + b"1," * 999999 + b"1]", "lists": b"[" + b"[]," * 999999 + b"[]]", "keys": b"{" + b",".join(b'"k%d":1' % i for i in range(300000)) + b"}", "escapes": b'"' + b"\\u0041" * 1000000 + b'"', "digits": b"[" + b"9" * 1000000 + b"]",
                 "fraction": b"[0." + b"1" * 1000000 + b"]", "exponent": b"[1e" + b"9" * 1000000 + b"]", "zeros": b"[1e-" + b"0" * 1000000 + b"1]", "space": b"[" + b" " * 4000000 + b"]"}.items():
        t0 = time.monotonic(); rs, _ = t.go(t.post(json.dumps(envelope(t, input="@@")).encode().replace(b'"@@"', d)), 5.0); ctx.must(bool(rs) and rs[0][0] < 500, "%s: %s" % (k, rs[0][0] if rs else "no answer")); ctx.must(time.monotonic() - t0 < 3, "%s: %.1f s" % (k, time.monotonic() - t0))

@attack("json-envelope", "http")
def _(ctx, t):
    """each member of the envelope missing and of each wrong kind: 400 or 404, never 200 and never 500"""
    e = envelope(t); wrong = [None, True, 1, -1.5, [], {}, "", "\0", "\r\nSet-Cookie: a=b", "a" * 100000, {"a": {"b": []}}, [None], "__proto__", "constructor", "\ud800", "../../etc/passwd", "%s%n"]
    for k in ("service", "method", "id"):
        answered(ctx, t, "without %s" % k, t.post({x: y for x, y in e.items() if x != k}), (400, 404))
        for w in wrong:
            if k == "id" and isinstance(w, str): continue
            rs, _ = t.go(t.post(dict(e, **{k: w})), 2.0); ctx.must(bool(rs) and rs[0][0] in (400, 404, 413), "%s %r: %s" % (k, str(w)[:30], rs[0][0] if rs else "no answer"))
    for k in ("context", "hints"):
        for w in wrong + [{"timeout": -1}, {"timeout": 1e300}, {"timeout": "x"}, {"timeout": None}, {"metadata": {"a": "\r\n"}}, {"traceId": "x" * 5000}, {"traceId": 5}, {"metadata": {str(i): i for i in range(5000)}}]:
            rs, _ = t.go(t.post(dict(e, **{k: w})), 2.0); ctx.must(bool(rs) and rs[0][0] < 500, "%s %r: %s" % (k, str(w)[:30], rs[0][0] if rs else "no answer"))
    for w in ("\r\nSet-Cookie: a=b", "a" * 10000, "\x00", "\u2028", "\"}"):
        rs, _ = t.go(t.post(dict(e, id=w)), 2.0); ctx.must(bool(rs) and rs[0][0] < 500 and b"Set-Cookie" not in rs[0][1], "id %r: %s" % (w[:20], rs[0][0] if rs else "no answer"))

@attack("json-numbers", "http")
def _(ctx, t):
    """numbers at the edges come back exactly, or are refused; never silently another"""
    if not t.echo: ctx.note("no --http-echo given"); return
    for n in ("0", "-0", "1", "9007199254740991", "9007199254740993", "-9007199254740993", "18446744073709551615", "18446744073709551616", "9223372036854775808", "0.1", "1e-400", "5e-324", "1.7976931348623157e308", "1e400", "123456789012345678901234567890", "1E2", "100000000000000000000000"):
        rs, _ = t.go(t.post(json.dumps(envelope(t, **dict(t.echo, input="@@"))).replace('"@@"', "[%s]" % n).encode()), 2.0)
        if not rs: ctx.must(False, "%s: no answer" % n); continue
        if rs[0][0] != 200: ctx.must(rs[0][0] in (400, 422), "%s: %d" % (n, rs[0][0])); continue
        m = re.search(rb'"data"\s*:\s*"?([-+0-9.eE]+)"?', rs[0][2]); got = m[1].decode() if m else "?"
        try: same = Decimal(got) == Decimal(n) if re.fullmatch(r"-?\d+", n) else float(got) == float(n)
        except (ValueError, ArithmeticError): same = False
        ctx.must(same, "%s came back as %s" % (n, got))

@attack("http-batch", "http", peak_mb=160)
def _(ctx, t):
    """batches of 50,000, of 101, nested, of null (which ends the original), of nothing"""
    one = dict(envelope(t)); J = lambda o: t.post(o, path=t.batch)
    t0 = time.monotonic(); answered(ctx, t, "50,000 entries", J({"id": "b", "requests": [dict(one, id=str(i)) for i in range(50000)]}), (400, 413), 3.0); ctx.must(time.monotonic() - t0 < 2.5, "50,000 entries: %.1f s" % (time.monotonic() - t0))
    answered(ctx, t, "101 entries", J({"id": "b", "requests": [dict(one, id=str(i)) for i in range(101)]}), (400, 413), level="should")
    for k, r in {"null": [None], "numbers": [1, 2], "strings": ["x"], "lists": [[]], "objects": [{}], "nested": [{"id": "n", "service": "netron", "method": "batch", "input": [{"requests": [one]}]}], "a good one between": [None, one, 5], "none": [], "no list": {}, "text": "x", "nothing": None}.items():
        rs, _ = t.go(J({"id": "b", "requests": r}), 2.0); ctx.must(bool(rs) and rs[0][0] < 500, "%s: %s" % (k, rs[0][0] if rs else "no answer"))
    for b in (None, [], 1, "x", {}, {"requests": None}, {"id": "b"}): answered(ctx, t, "batch %r" % (b,), J(b), (400,))
    for o in ({"parallel": "x"}, {"maxConcurrency": -1}, {"maxConcurrency": 1e300}, {"stopOnError": []}, [], 5):
        rs, _ = t.go(J({"id": "b", "requests": [one], "options": o}), 2.0); ctx.must(bool(rs) and rs[0][0] < 500, "options %r: %s" % (o, rs[0][0] if rs else "no answer"))

# ---------------------------------------------------------------- what goes out
LEAK = re.compile(rb"(/[a-z0-9_.-]+){3,}\.[ch]\b|\.[ch]:\d+|0x[0-9a-f]{8,}|\bat /|node_modules|Traceback|Sanitizer|/usr/|/home/|/tmp/|assert", re.I)

@attack("http-error-leak", "http")
def _(ctx, t):
    """texts of errors name no file, line, address of memory"""
    for d in [t.post(b) for b in (b"{", b"[]", b"null")] + [t.post(envelope(t, service="no@1.0.0")), t.post(envelope(t, method="no")), t.post(envelope(t, input=[{"a": 1}])), t.post(envelope(t, input=["x", "y", "z"])), t.req("GET", "/no"), t.req("GET", "/%s"), t.req("GET", "/%n%n"),
              raw(t, b"GET"), t.req("GET", "/../../etc/passwd"), t.req("POST", t.auth, b"{}"), t.req("GET", "/metrics", headers=[("Accept", "*/*")])]:
        for st, head, body in t.go(d, 1.5)[0]:
            if st >= 400: ctx.must(not LEAK.search(body), "%d says %r" % (st, LEAK.search(body) and LEAK.search(body)[0])); ctx.should(not re.search(rb"\r\nServer:[^\r\n]*\d", head, re.I), "the Server field names a version")

@attack("http-header-injection", "http")
def _(ctx, t):
    """what is echoed into fields (request ids, origins, paths) makes no line of its own"""
    for v in ("a\x0bb", "\xff\xfe", "a" * 8000, "<script>", "%0d%0aSet-Cookie: x=y", "\\r\\nSet-Cookie: x=y", "a,b;c", "\u00e4"):
        for name in ("X-Request-ID", "traceparent", "X-Correlation-ID", "Origin", "Last-Event-ID", "X-Netron-Timeout", "If-None-Match", "Accept", "Accept-Encoding"):
            try: d = t.post(envelope(t), headers=[(name, v)])
            except UnicodeEncodeError: continue
            rs, _ = t.go(d, 1.5); ctx.must(bool(rs) and rs[0][0] < 500 and not re.search(rb"\r\n(set-cookie|x-injected):", rs[0][1], re.I), "%s %r: %s" % (name, v[:20], rs[0][0] if rs else "no answer"))
            for line in (rs[0][1].split(b"\r\n")[1:] if rs else []): ctx.must(re.fullmatch(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*", line), "%s %r makes the line %r" % (name, v[:20], line[:60]))
    for p in ("/%0d%0aX-Injected:%20y", "/a%0aX-Injected:y", t.base + "/rpc/%0d%0aX-Injected:y/z"):
        rs, _ = t.go(t.req("GET", p), 1.5); ctx.must(bool(rs) and rs[0][0] in (400, 404) and b"\r\nx-injected" not in rs[0][1].lower(), "GET %s: %s" % (p, rs[0][0] if rs else "no answer"))

@attack("http-paths", "http")
def _(ctx, t):
    """paths that lead out, or are no text: 400 or 404, and no file"""
    for p in ("/../../../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/etc/passwd", "/%00", "/%", "/%g0", "/%ff%fe", "/%c0%ae%c0%ae/", "/.git/config", "/.env", "/rpc", "/rpc/", "/rpc//", "/rpc/a", "/rpc/a/", "/rpc/a/b/c", "/rpc/%00/x", "/rpc/__proto__/constructor",
              "/rpc/" + "a" * 2000 + "/b", "/rpc/a@999999999999.0.0/b", "/rpc/a@^/b", "/?" + "a=b&" * 500, "/health/..", "/;x", "/*", t.invoke + "/", t.invoke + "%00", "/netron", "/netron/", "/netron/none"):
        for m in ("GET", "POST"):
            rs, _ = t.go(t.req(m, t.base + p, b"[]" if m == "POST" else b""), 1.5)
            ctx.must(bool(rs) and 400 <= rs[0][0] < 500, "%s %s: %s" % (m, p[:40], rs[0][0] if rs else "no answer")); ctx.must(not rs or b"root:" not in rs[0][2], "%s is served" % p)

@attack("http-private-members", "http")
def _(ctx, t):
    """methods of the language behind the server, private ones, the core's own: 404, not called"""
    svc = (t.call or {"service": "none@1.0.0"})["service"]
    for m in ("constructor", "__proto__", "toString", "hasOwnProperty", "_private", "__init__", "prototype", "valueOf", "free", "dispose", ""):
        answered(ctx, t, "method %r" % m, t.post({"id": "1", "service": svc, "method": m, "input": []}), (400, 403, 404))
    for s in ("netron", "core", "$system", "__proto__", "constructor", svc.split("@")[0] + "@*", svc.split("@")[0] + "@9.9.9", "*", "@", "@1.0.0", svc + "@1.0.0"):
        rs, _ = t.go(t.post({"id": "1", "service": s, "method": "unexpose_service", "input": [svc]}), 1.5); ctx.must(bool(rs) and rs[0][0] in (400, 403, 404), "service %r: %s" % (s, rs[0][0] if rs else "no answer"))

# ---------------------------------------------------------------- many, and those that do not read
@attack("http-never-read", "http", peak_mb=64)
def _(ctx, t):
    """20 connections that ask and ask, and never read an answer"""
    blob = t.req(close=False) * 200; ss = [t.sock() for _ in range(ctx.n(20))]; sent = 0
    for s in ss: s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    for _ in range(40):
        for s in ss: sent += send_some(s, blob, 0.02)[0]
    ctx.note("%d kB taken" % (sent >> 10)); time.sleep(0.3)
    for s in ss: s.close()

@attack("http-aborted", "http")
def _(ctx, t):
    """300 calls whose caller is gone before the answer, or in the middle of the body: RST and FIN"""
    r = good(t)
    for i in range(ctx.n(300)):
        s = t.sock(); send_some(s, r if i % 3 else r[:-5], 0.5); rst(s) if i & 1 else s.close()

@attack("http-half-close", "http", keeps=True)
def _(ctx, t):
    """the end of what the client sends is not the end of what it reads"""
    if t.name == "https": ctx.note("inside TLS that is a truncation"); return
    s = t.sock(); send_some(s, good(t, close=False), 0.5); s.shutdown(1); rs, closed = t.go(b"", 2.0, s=s); s.close(); ctx.should(bool(rs), "no answer after a half close")

@attack("http-flood", "http", peak_mb=64, keeps=True)
def _(ctx, t):
    """20,000 requests in a pipeline, read as they are answered"""
    s = t.sock(); n = ctx.n(20000); out = memoryview(t.req(close=False) * n); off = got = 0; tail = b""; end = time.monotonic() + 20; s.setblocking(False)
    while got < n and time.monotonic() < end:
        busy = False
        try: d = s.recv(262144)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError): d = None
        except OSError: break
        if d == b"": break
        if d: both = tail + d; got += both.count(b"HTTP/1.1 200"); tail = both[-11:]; busy = True
        try:
            if off < len(out): off += s.send(out[off:off + 65536]); busy = True
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError): pass
        except OSError: break
        if not busy: select.select([s], [s] if off < len(out) else [], [], 0.2)
    s.close(); ctx.must(got == n, "%d of %d requests answered" % (got, n))

@attack("http-connect-storm", "http")
def _(ctx, t):
    """400 connections, each with a request or none, closed by FIN or RST; 200 that stay idle"""
    for i in range(ctx.n(400)):
        s = t.sock()
        if i % 3: send_some(s, t.req(close=False), 0.2)
        rst(s) if i & 1 else s.close()
    ss = [t.sock() for _ in range(ctx.n(200))]; time.sleep(0.3)
    for s in ss: s.close()

@attack("http-random", "http")
def _(ctx, t):
    """600 requests with some bytes changed, and 100 of random bytes"""
    r = good(t); g = ctx.rng
    for _ in range(ctx.n(600)):
        b = bytearray(r)
        for _ in range(g.randrange(1, 6)):
            i = g.randrange(len(b)); x = g.random()
            if x < .5: b[i] = g.randrange(256)
            elif x < .75: del b[i]
            else: b[i:i] = g.choice((b"\r\n", b"\n", b" ", b"\0", b":", b"\xff", b"chunked", b"Content-Length: 5\r\n"))
        s = t.sock(); send_some(s, bytes(b), 0.3); s.settimeout(0.05)
        try: s.recv(65536)
        except OSError: pass
        rst(s) if g.random() < .5 else s.close()
    for _ in range(ctx.n(100)): s = t.sock(); send_some(s, g.randbytes(g.randrange(1, 2000)), 0.3); s.close()

@attack("http-streams", "http", peak_mb=64)
def _(ctx, t):
    """a stream of events that nobody reads, and 60 that are left in the middle"""
    st = getattr(ctx.o, "http_stream", None)
    if not st: ctx.note("no --http-stream given"); return
    d = t.post(dict(st, id="s1"), close=False, headers=[("Accept", "text/event-stream")]); rs = []
    for _ in range(ctx.n(60)):
        s = t.sock(); send_some(s, d, 0.5); s.settimeout(1.0)
        try: got = s.recv(1000)
        except OSError: got = b""
        ctx.must(got.startswith(b"HTTP/1.1 200"), "no stream: %r" % got[:30]); rst(s)
    ss = [t.sock() for _ in range(ctx.n(20))]
    for s in ss: s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096); send_some(s, d, 0.5)
    time.sleep(1.0)
    for s in ss: s.close()

def upload(t, u, ctype, body, path=None, fields=(), te=False):
    if te: return t.req("POST", path or u["path"], b"", close=True, headers=[("Content-Type", ctype), ("Transfer-Encoding", "chunked")] + list(fields), drop=("Content-Type", "Content-Length")) + body
    return t.req("POST", path or u["path"], body, headers=[("Content-Type", ctype)] + list(fields), drop=("Content-Type",))
def part(name, body, fields=b""): return b'--BB\r\nContent-Disposition: form-data; name="%s"\r\n' % name + fields + b"\r\n" + body + b"\r\n"
def in_chunks(b, n):
    """Chunks of n bytes, of a long body its first thousands alone."""
    k = min(len(b), 4000 // n * n)
    return b"".join(chunk_of(b[i:min(i + n, k)]) for i in range(0, k, n)) + (chunk_of(b[k:]) if b[k:] else b"") + b"0\r\n\r\n"
def sum_of(answer):
    try: return json.loads(answer[2])["sha256"]
    except (ValueError, KeyError, TypeError): return None

@attack("http-multipart", "http", peak_mb=64)
def _(ctx, t):
    """forms whose parts hold what looks like boundaries, have no end, no name, no boundary, too much of everything"""
    u = getattr(ctx.o, "http_upload", None)
    if not u: ctx.note("no --http-upload given"); return
    F = "multipart/form-data; boundary=BB"; a = part(b"args", json.dumps(u["args"]).encode()); e = b"--BB--\r\n"
    for d in (b"", b"x", b"\r\n--B", b"\r\n--BBx"[:-2], b"\r\n-", b"\r\n\r\n--", b"\r\r\n--B\r\n--", b"--BB"[:3] * 500, b"\r\n--BA" * 3000, b"\0" * 70000, bytes(range(256)) * 300):
        want = hashlib.sha256(d).hexdigest()
        whole = a + part(b"item", d) + e
        for r in (upload(t, u, F, whole), upload(t, u, F, in_chunks(whole, 7), te=True)):
            rs, _ = t.go(r, 3.0); ctx.must(bool(rs) and rs[0][0] == 200 and sum_of(rs[0]) == want, "%r ... of %d bytes: %s" % (d[:8], len(d), (rs[0][0], rs[0][2][:80]) if rs else "no answer"))
    for ct in ("multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "B" * 71, 'multipart/form-data; boundary="B', "multipart/form-data; boundary=B B", "multipart/form-data; boundary=\xff", "multipart/mixed; boundary=BB", "multipart/form-data; boundary=BB; boundary=CC"):
        rs, _ = t.go(upload(t, u, ct, a + part(b"item", b"x") + e), 1.5); ctx.must(bool(rs) and (400 <= rs[0][0] < 500 or "CC" in ct and rs[0][0] == 200), "%s: %s" % (ct[:50], rs[0][0] if rs else "no answer"))
    for k, b in {"no end": a + part(b"item", b"x"), "no args": part(b"item", b"x") + e, "args last": part(b"item", b"x") + a + e, "args twice": a + a + part(b"item", b"x") + e, "no name": a + b"--BB\r\n\r\nx\r\n" + e, "bare LF": (a + part(b"item", b"x") + e).replace(b"\r\n", b"\n"), "nothing": b"", "only the end": e,
                 "bad args": part(b"args", b"{") + e, "args are 5": part(b"args", b"5") + e, "deep args": part(b"args", b"[" * 5000) + e, "long head": a + part(b"item", b"x", b"X: " + b"y" * 100000 + b"\r\n") + e, "many fields": a + part(b"item", b"x", b"X: y\r\n" * 20000) + e, "NUL in name": a + part(b"it\0em", b"x") + e,
                 "another part": a + part(b"evil", b"x") + e, "garbage behind the mark": a.replace(b"--BB\r\n", b"--BBgarbage\r\n") + e, "head without end": a + b"--BB\r\n" + b"x" * 200000}.items():
        rs, _ = t.go(upload(t, u, F, b), 2.0); ctx.must(bool(rs) and (400 <= rs[0][0] < 500 or k in ("no name", "another part", "NUL in name") and rs[0][0] == 200), "%s: %s" % (k, (rs[0][0], rs[0][2][:60]) if rs else "no answer"))
    rs, _ = t.go(upload(t, u, F, a + part(b"item", b"x") * 20000 + e), 5.0); ctx.must(bool(rs), "20,000 parts: no answer")
    for i in range(ctx.n(60)):
        b = a + part(b"item", b"x" * 5000) + e; s = t.sock(); send_some(s, upload(t, u, F, b)[:-1 - ctx.rng.randrange(5200)], 0.5); rst(s) if i & 1 else s.close()
    s = t.sock(); sent = 0; send_some(s, upload(t, u, F, chunk_of(a), te=True), 0.5)
    while sent < 32 << 20:
        k, st = send_some(s, chunk_of(b"preamble" * 8192), 1.0); sent += k
        if st != "ok": break
    ctx.must(wait_closed(s, 2.5) or sent < 32 << 20, "%d MB between parts taken" % (sent >> 20)); s.close()

@attack("http-lines", "http", peak_mb=64)
def _(ctx, t):
    """uploads of lines: without an end, empty, too long, no JSON, cut off, by the thousand"""
    u = getattr(ctx.o, "http_upload", None)
    if not u: ctx.note("no --http-upload given"); return
    N = "application/x-ndjson"; a = json.dumps(u["args"]).encode() + b"\n"; x = b'"eA=="\n'
    for k, b, n in (("two lines", a + x + x, 2), ("CR LF", (a + x).replace(b"\n", b"\r\n"), 1), ("no LF at the end", (a + x)[:-1], 1), ("nothing but args", a, 0), ("5000 items", a + x * 5000, 5000)):
        want = hashlib.sha256(b"x" * n).hexdigest(); rs, _ = t.go(upload(t, u, N, b), 3.0); ctx.must(bool(rs) and rs[0][0] == 200 and sum_of(rs[0]) == want, "%s: %s" % (k, (rs[0][0], rs[0][2][:60]) if rs else "no answer"))
        rs, _ = t.go(upload(t, u, N, in_chunks(b, 3), te=True), 3.0); ctx.must(bool(rs) and rs[0][0] == 200 and sum_of(rs[0]) == want, "%s in chunks: %s" % (k, (rs[0][0], rs[0][2][:60]) if rs else "no answer"))
    for k, b in {"nothing": b"", "args are no JSON": b"{\n" + x, "args are 5": b"5\n" + x, "item is no JSON": a + b"{\n", "item is a number": a + b"5\n", "not base64": a + b'"e!=="\n', "null": a + b"null\n", "two on a line": a + b'"eA==" "eA=="\n', "deep": a + b"[" * 100000 + b"\n", "not UTF-8": a + b'"\xff"\n', "BOM": b"\xef\xbb\xbf" + a + x}.items():
        rs, _ = t.go(upload(t, u, N, b), 2.0); ctx.must(bool(rs) and 400 <= rs[0][0] < 500, "%s: %s" % (k, (rs[0][0], rs[0][2][:60]) if rs else "no answer"))
    rs, _ = t.go(upload(t, u, N, a + b"\n" * 500000 + x), 3.0); ctx.must(bool(rs), "500,000 empty lines: no answer")
    s = t.sock(); sent = 0; send_some(s, upload(t, u, N, chunk_of(a + b'"'), te=True), 0.5)
    while sent < 64 << 20:
        k, st = send_some(s, chunk_of(b"A" * 65536), 1.0); sent += k
        if st != "ok": break
    rs, closed = t.go(b"", 3.0, want=0, s=s); ctx.must(closed and (not rs or rs[0][0] == 413), "a line of %d MB: %s" % (sent >> 20, rs[0][0] if rs else None)); s.close()
    for i in range(ctx.n(60)):
        b = a + x * 1000; s = t.sock(); send_some(s, upload(t, u, N, b)[:-1 - ctx.rng.randrange(7000)], 0.5); rst(s) if i & 1 else s.close()

@attack("http-rest", "http")
def _(ctx, t):
    """/rpc and its queries: versions, encodings, types, names of parameters that are none"""
    c = t.call
    if not c: ctx.note("no --http-call given"); return
    p = "%s/rpc/%s/%s" % (t.base, c["service"], c["method"]); answered(ctx, t, "a good one", t.post(c["input"], path=p), (200,)); answered(ctx, t, "encoded", t.post(c["input"], path=p.replace("@", "%40")), (200,))
    for b in (b"", b"null", b"5", b'"x"', b"[", b"[]", b"[1]", b'["a","b"]', b"[null,null]", b'{"a":1}', b'{"a":1,"a":2,"b":3}', b'{"b":{"a":1},"a":2}', b'{"__proto__":1,"b":2}', b"[" * 100, b'{"a":' * 100):
        answered(ctx, t, "body %r" % b[:20], t.post(b, path=p), (400, 404, 411, 422))
    for q in ("?", "?a=1", "?a=1&b=2", "?%00", "?a=%zz", "?" + "&" * 3000, "?a[]=1", "?callback=alert"):
        for m in ("GET", "POST"):
            rs, _ = t.go(t.req(m, p + q, b"[2,3]" if m == "POST" else b""), 1.5); ctx.must(bool(rs) and rs[0][0] < 500, "%s %s: %s" % (m, q[:20], rs[0][0] if rs else "no answer"))
    for v in ("text/html", "image/png", "application/xml;q=0", "*/*;q=0", ";", "a" * 3000, "text/event-stream;q=abc", "application/json;q=1.00000001", ",,,"):
        rs, _ = t.go(t.post(c["input"], path=p, headers=[("Accept", v)]), 1.5); ctx.must(bool(rs) and rs[0][0] in (200, 400, 406), "Accept %s: %s" % (v[:30], rs[0][0] if rs else "no answer"))
    for v in ("gzip;q=2", "gzip, " * 500, "*;q=0", "identity;q=0", "br", "gzip;q=", "\x80"):
        rs, _ = t.go(t.req("GET", t.base + "/openapi.json", headers=[("Accept-Encoding", v)]), 1.5); ctx.must(bool(rs) and rs[0][0] in (200, 404, 406), "Accept-Encoding %s: %s" % (v[:30], rs[0][0] if rs else "no answer"))
    for v in ("-1", "0", "abc", "1e9", "99999999999999999999", "", " 5", "5 5", "0x5", "1.5"):
        rs, _ = t.go(t.post(c["input"], path=p, headers=[("X-Netron-Timeout", v)]), 1.5); ctx.must(bool(rs) and rs[0][0] in (200, 400, 408, 504), "X-Netron-Timeout %r: %s" % (v, rs[0][0] if rs else "no answer"))
    for v in ("00-" + "0" * 32 + "-" + "0" * 16 + "-00", "ff-" + "a" * 32 + "-" + "b" * 16 + "-01", "00-" + "g" * 32 + "-" + "b" * 16 + "-01", "x", "00-" + "A" * 32 + "-" + "b" * 16 + "-01", "-" * 55):
        rs, _ = t.go(t.post(c["input"], path=p, headers=[("traceparent", v)]), 1.5); ctx.must(bool(rs) and rs[0][0] in (200, 400), "traceparent %s: %s" % (v[:20], rs[0][0] if rs else "no answer"))

@attack("http-protected", "http")
def _(ctx, t):
    """a protected method is not reached by any of the ways there are"""
    p = ctx.o.protected
    if not p: ctx.note("no --protected given"); return
    e = {"id": "1", "service": p["service"], "method": p["method"], "input": p.get("args", [])}
    answered(ctx, t, "invoke", t.post(e), (401, 403, 404)); rs, _ = t.go(t.post({"id": "b", "requests": [e]}, path=t.batch), 2.0); ctx.must(bool(rs) and b'"success":true' not in rs[0][2].replace(b" ", b""), "reached by a batch")
    answered(ctx, t, "rpc", t.post(e["input"], path="%s/rpc/%s/%s" % (t.base, p["service"], p["method"])), (401, 403, 404))
    for a in ("Bearer", "Bearer ", "bearer x", "Basic Og==", "Bearer " + "a" * 5000, "Bearer \xff"): answered(ctx, t, "Authorization %r" % a[:20], t.post(e, headers=[("Authorization", a)]), (400, 401, 403, 404))
