"""Attacks on packets over TLS: handshakes that are none, that stop, that are old; records; ends without a close (RFC 8446, 5246).
Also the target: hostile.py --tls HOST:PORT [--tls-ca PEM --tls-cert PEM --tls-key PEM --tls-name NAME]."""
import os, shutil, ssl, struct, subprocess, threading, time, warnings
from kit import *

class TLSTarget:
    kind = name = "tls"
    def __init__(self, addr, ca=None, cert=None, key=None, name=None): self.addr, self.ca, self.cert, self.key, self.server_name = addr, ca, cert, key, name or addr[0]
    def context(self, cert=True):
        c = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT); c.check_hostname = False; c.verify_mode = ssl.CERT_REQUIRED if self.ca else ssl.CERT_NONE
        if self.ca: c.load_verify_locations(self.ca); c.check_hostname = True
        if cert and self.cert: c.load_cert_chain(self.cert, self.key)
        return c
    def plain(self, timeout=3.0):
        s = socket.create_connection(self.addr, timeout); s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1); return s
    def sock(self, timeout=3.0, context=None): return (context or self.context()).wrap_socket(self.plain(timeout), server_hostname=self.server_name)
    def open(self, greet=True):
        c = PacketConn(self.sock()); return c.greet() if greet else c

class HTTPSTarget(HTTPTarget):
    """The attacks on HTTP, inside TLS."""
    name = "https"
    def __init__(self, url, *trust): super().__init__(url.replace("https://", "http://")); self.tls = TLSTarget((self.host, self.port), *trust)
    def sock(self, timeout=3.0): return self.tls.sock(timeout)

def record(kind, data, version=0x0303, length=None): return struct.pack(">BHH", kind, version, len(data) if length is None else length) + data

def client_hello(t, context=None):
    """The first flight of a real client."""
    out = ssl.MemoryBIO(); o = (context or t.context()).wrap_bio(ssl.MemoryBIO(), out, server_hostname=t.server_name)
    try: o.do_handshake()
    except ssl.SSLWantReadError: pass
    return out.read()

def ended(ctx, t, what, data, timeout=1.5, level="must"):
    """The server ends the connection, and answers with nothing but records of TLS."""
    s = t.plain(); send_some(s, data, 1.0); got = b""; end = time.monotonic() + timeout; closed = False
    while time.monotonic() < end:
        try:
            s.settimeout(max(0.01, end - time.monotonic())); d = s.recv(65536)
            if not d: closed = True; break
            got += d
        except socket.timeout: break
        except OSError: closed = True; break
    s.close(); (ctx.must if level == "must" else ctx.should)(closed, "%s: the connection stays open" % what)
    ctx.must(got[:1] in (b"", b"\x15", b"\x16"), "%s: answered in plain text: %r" % (what, got[:40])); return got

@attack("tls-garbage", "tls")
def _(ctx, t):
    """plain packets, HTTP, WebSocket, SSH, SSLv2 and random bytes on the TLS port: closed, nothing said in plain text"""
    r = ctx.rng
    for k, d in {"packets": frame(hello()) + frame(ping(1)), "HTTP": b"GET / HTTP/1.1\r\nHost: h\r\n\r\n", "POST": b"POST /netron/invoke HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}", "SSH": b"SSH-2.0-x\r\n" + b"\0" * 100, "frame": wsframe(2, ping(1)),
                 "SSLv2 hello": b"\x80\x2e\x01\x00\x02\x00\x15\x00\x00\x00\x10" + b"\x01\x00\x80" * 7 + b"c" * 16, "mail": b"EHLO x\r\nSTARTTLS\r\n", "zeros": b"\0" * 5000, "ones": b"\xff" * 5000, "JSON": b"{" * 1000}.items(): ended(ctx, t, k, d)
    for i in range(ctx.n(40)): s = t.plain(); send_some(s, r.randbytes(r.randrange(1, 600)), 0.3); rst(s) if i & 1 else s.close()
    for i in range(ctx.n(40)): s = t.plain(); send_some(s, b"\x16" + r.randbytes(r.randrange(1, 600)), 0.3); rst(s) if i & 1 else s.close()

@attack("tls-records", "tls", peak_mb=48)
def _(ctx, t):
    """records that are too long, empty, of no kind, before their time; heartbeats; floods of alerts and empty records"""
    h = client_hello(t)
    for k, d in {"data first": record(23, b"x" * 100), "alert first": record(21, b"\2\x28"), "cipher change first": record(20, b"\1"), "kind 99": record(99, b"x" * 50), "kind 0": record(0, b"x"), "heartbeat": record(24, b"\1\xff\xff"), "heartbeat behind a hello": h + record(24, b"\1\xff\xff"),
                 "too long": record(22, b"x" * 20000), "says 65535": record(22, b"\1\0\xff\xff" + b"x" * 20000, length=65535), "version 0": record(22, h[5:], 0), "hello says 16 MB": record(22, b"\1\xff\xff\xff" + b"x" * 16000), "hello of no bytes": record(22, b"\1\0\0\0"),
                 "server hello": record(22, b"\2" + h[6:]), "finished": record(22, b"\x14\0\0\x0c" + b"x" * 12), "key update": record(22, b"\x18\0\0\1\0"), "two hellos": h + h}.items(): ended(ctx, t, k, d)
    for k, d in {"empty records": record(22, b"") * 20000, "warnings": record(21, b"\1\x5a") * 20000, "cipher changes": h + record(20, b"\1") * 20000, "hello of 16 MB in parts": record(22, b"\1\xff\xff\xff" + b"x" * 8000) + record(22, b"x" * 16000) * 1000}.items():
        s = t.plain(); send_some(s, d, 3.0); ctx.must(wait_closed(s, 1.5), "%s: the connection stays open" % k); s.close()

@attack("tls-hello-mutations", "tls")
def _(ctx, t):
    """a client hello with each byte changed, cut at each byte, and 200 with several changes"""
    h, r = client_hello(t), ctx.rng
    for i in range(0, len(h), 1 if ctx.o.scale >= 1 else 4):
        b = bytearray(h); b[i] ^= r.choice((1, 0x80, 0xff)); s = t.plain(); send_some(s, bytes(b), 0.3); rst(s) if i & 1 else s.close()
        s = t.plain(); send_some(s, h[:i], 0.3); rst(s) if i & 2 else s.close()
    for _ in range(ctx.n(200)):
        b = bytearray(h)
        for _ in range(r.randrange(1, 8)): b[r.randrange(5, len(b))] = r.randrange(256)
        s = t.plain(); send_some(s, bytes(b), 0.3); s.settimeout(0.03)
        try: s.recv(4096)
        except OSError: pass
        s.close()

@attack("tls-half-handshakes", "tls", peak_mb=64)
def _(ctx, t):
    """60 handshakes that stop at the first byte, in the hello and behind it; ended in time (--tls-deadline says when)"""
    h = client_hello(t); ss = []
    for i in range(ctx.n(60)): s = t.plain(); send_some(s, (h[:1], h[:len(h) // 2], h)[i % 3], 0.3); ss.append(s)
    time.sleep(0.7)
    if ctx.o.tls_deadline:
        end = time.monotonic() + ctx.o.tls_deadline
        for s in ss: ctx.must(wait_closed(s, max(0.05, end - time.monotonic())), "a handshake that stopped is still open after %.1f s" % ctx.o.tls_deadline)
    for s in ss: s.close()

@attack("tls-slow-hello", "tls")
def _(ctx, t):
    """40 hellos of a byte per 50 ms: others are served meanwhile"""
    h = client_hello(t); ss = [t.plain() for _ in range(ctx.n(40))]
    for i in range(50):
        for s in ss: send_some(s, h[i:i + 1], 0.05)
        time.sleep(0.05)
    for s in ss: s.close()

@attack("tls-versions", "tls")
def _(ctx, t):
    """TLS 1.1 and older are refused, 1.2 and 1.3 are not; no cipher without encryption"""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for v, ok in ((ssl.TLSVersion.TLSv1, False), (ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True), (ssl.TLSVersion.TLSv1_3, True)):
            c = t.context()
            try:
                c.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
                if not ok: c.set_ciphers("ALL:@SECLEVEL=0")
                c.maximum_version = v; c.minimum_version = v
            except (ValueError, ssl.SSLError): ctx.note("no %s here" % v.name); continue
            try: s = t.sock(context=c); got = s.version(); s.close()
            except (OSError, ValueError): got = None
            ctx.must((got is not None) == ok, "%s: %s" % (v.name, got or "refused"))
        c = t.context(); c.maximum_version = ssl.TLSVersion.TLSv1_2
        for ciphers in ("NULL:@SECLEVEL=0", "aNULL:@SECLEVEL=0", "EXPORT:LOW:RC4:3DES:@SECLEVEL=0"):
            try: c.set_ciphers(ciphers)
            except ssl.SSLError: ctx.note("no %s here" % ciphers.split(":")[0]); continue
            try: s = t.sock(context=c); got = s.cipher(); s.close()
            except (OSError, ValueError): got = None
            ctx.must(got is None, "takes the cipher %s" % (got,))
    old = bytearray(client_hello(t)); old[9:11] = b"\3\0"; i = old.find(b"\x00\x2b\x00", 76)    # behind what is random
    if i > 0: old[i:i + 2] = b"\xee\xee"    # without supported_versions: SSL 3
    ended(ctx, t, "SSL 3.0", bytes(old))

@attack("tls-alpn", "tls")
def _(ctx, t):
    """a protocol that is not served is not agreed on; the right one, and none, are"""
    for protocols, ok in ((["netron/1"], True), ([], True), (["h2", "netron/1"], True)):
        c = t.context()
        if protocols: c.set_alpn_protocols(protocols)
        try: conn = PacketConn(t.sock(context=c)).greet(); alive = conn.ping(1.5) is not None; conn.close()
        except OSError: alive = False
        ctx.must(alive == ok, "ALPN %s: %s" % (protocols, "served" if alive else "refused"))
    for protocols in (["h2"], ["x" * 255], ["netron/9"], ["smb", "imap"]):
        c = t.context(); c.set_alpn_protocols(protocols)
        try: s = t.sock(context=c); got = s.selected_alpn_protocol(); s.close()
        except OSError: got = None
        ctx.must(got is None, "ALPN %s: %s agreed on" % (protocols, got))

@attack("tls-truncation", "tls")
def _(ctx, t):
    """the end of the connection without a close, in a packet, in a record, by FIN and RST: survived, nothing is executed"""
    f = frame(ping(5))
    for i in range(ctx.n(60)):
        c = t.open(); c.raw(f[:i % len(f)]); fd = socket.socket(fileno=os.dup(c.s.fileno()))
        if i % 3 == 0: fd.send(record(23, b"x" * 50, length=200))
        rst(fd) if i & 1 else fd.shutdown(2); fd.close(); c.close()

@attack("tls-damage", "tls")
def _(ctx, t):
    """records damaged after the handshake, old ones repeated: the connection ends, no packet of them is answered"""
    for data in (b"\0" * 100, record(23, b"\0" * 100), record(23, b""), record(21, b"\2\0"), record(22, b"\0\0\0\0"), record(20, b"\1") * 50, record(24, b"\1\xff\xff"), record(23, b"x" * 20000), b"GET / HTTP/1.1\r\n\r\n"):
        c = t.open(); ok = c.ping(1.5); fd = socket.socket(fileno=os.dup(c.s.fileno()))
        ctx.must(ok is not None, "no answer before the damage"); send_some(fd, data, 0.5); ctx.must(wait_closed(fd, 1.5), "%r: the connection stays open" % data[:12]); fd.close(); c.close()

@attack("tls-small-records", "tls", keeps=True)
def _(ctx, t):
    """packets of a byte per record, and many in one record, are answered"""
    c = t.open(); f = frame(ping(31))
    for i in range(len(f)): c.raw(f[i:i + 1])
    ctx.must(c.reply(31, 1.5, PING) is not None, "a packet in records of one byte is not answered")
    c.raw(b"".join(frame(ping(100 + i)) for i in range(200))); ctx.must(all(c.reply(100 + i, 1.5, PING) for i in range(200)), "200 packets in one write are not all answered"); c.close()

@attack("tls-never-read", "tls", peak_mb=64)
def _(ctx, t):
    """10 connections that ping and never read"""
    cs = [t.open() for _ in range(10)]; blob = frame(ping(1, "x" * 1000)) * 50; sent = 0
    for c in cs: c.s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    for _ in range(ctx.n(200)):
        for c in cs: sent += send_some(c.s, blob, 0.005)[0]
    ctx.note("%d kB taken" % (sent >> 10)); time.sleep(0.3)
    for c in cs: c.close()

@attack("tls-connect-storm", "tls", stall_ms=2000)
def _(ctx, t):
    """150 connections with a full handshake, closed by FIN or RST; 150 that hang up within it"""
    h = client_hello(t)
    for i in range(ctx.n(150)):
        c = t.open(); rst(c.s) if i & 1 else c.close()
        s = t.plain(); send_some(s, h, 0.3); rst(s) if i & 1 else s.close()

def s_client(t, options, keys, seconds=4.0):
    """openssl s_client with keys typed into it. -> its output"""
    a = ["openssl", "s_client", "-connect", "%s:%d" % t.addr] + options
    if t.cert: a += ["-cert", t.cert, "-key", t.key]
    p = subprocess.Popen(a, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    def type_keys():
        try:
            for k in keys: time.sleep(0.15); p.stdin.write(k); p.stdin.flush()
        except OSError: pass
    th = threading.Thread(target=type_keys); th.start()
    timer = threading.Timer(seconds, p.kill); timer.start(); out = p.stdout.read(); p.wait(); timer.cancel(); th.join()
    return out

@attack("tls-renegotiation", "tls")
def _(ctx, t):
    """a client that asks for a new handshake in TLS 1.2, and for new keys in 1.3 over and over"""
    if not shutil.which("openssl"): ctx.note("no openssl here"); return
    out = s_client(t, ["-tls1_2"], [b"", b"", b"R\n"], 3.0); _, _, after = out.partition(b"RENEGOTIATING")
    ctx.must(b"depth=" not in after and b"New, TLS" not in after, "renegotiates: %r" % after[-100:]); ctx.should(after or b"RENEG" in out, "openssl did not ask")
    out = s_client(t, ["-tls1_3"], [b"K\n"] * 20, 6.0); ctx.note("%d key updates" % out.count(b"KEYUPDATE"))

@attack("tls-client-certificates", "tls")
def _(ctx, t):
    """without a certificate, and with those of --tls-bad-cert, where one is required: no packet is answered"""
    if not ctx.o.tls_bad_cert: ctx.note("no --tls-bad-cert given"); return
    for pair in [None] + ctx.o.tls_bad_cert:
        c = t.context(cert=False)
        if pair: c.load_cert_chain(*pair.split(":", 1))
        try: conn = PacketConn(t.sock(context=c)).greet(); got = conn.ping(1.0); conn.close()
        except OSError: got = None
        ctx.must(got is None, "%s is served" % (pair or "no certificate"))
