#!/usr/bin/env python3
"""Wrong set-ups of TLS: each is refused, and the error says which check failed. Right ones work, also with openssl
and GnuTLS at the other end.

    matrix.py INTEROP_SERVER INTEROP_CLIENT
"""
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
import peers  # noqa: E402
from certificates import Authority, append, run  # noqa: E402
from tap import Tap  # noqa: E402

SERVER, CLIENT = sys.argv[1:3]
PAST = ("20200101000000Z", "20210101000000Z")
FUTURE = ("20900101000000Z", "20910101000000Z")
WEAK = ("-cipher", "ALL:@SECLEVEL=0")


class Matrix:
    def __init__(self, folder):
        self.folder = folder
        self.tap = Tap()
        self.ca = Authority(folder, "ca")
        self.other = Authority(folder, "other-ca")
        self.good = self.ca.issue("good")
        self.user = self.ca.issue("user", names="email:user@example.org", usage="clientAuth")
        self.trust = ("--tls-ca", self.ca.cert)

    def file(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="ascii") as out:
            out.write(text)
        return path

    def refused(self, name, url, text, *flags):
        """Our client does not connect, and says why."""
        status, said = peers.client(CLIENT, url, *(flags or self.trust))
        problems = [] if status == 1 else [f"exit status {status}"]
        if text not in said or "connecting to tls://" not in said and "the connection to tls://" not in said:
            problems.append(f"the client said {said.strip()!r}, not {text!r}")
        self.tap.case(name, problems)

    # ---- certificates of a server ----

    def server_shows(self, name, certificate, text, *flags, url=None):
        with peers.Server(SERVER, *certificate.options()) as server:
            if not server.url:
                self.tap.case(name, server.log)
                return
            self.refused(name, url(server) if url else server.url, text, *flags)

    def servers(self):
        ca = self.ca
        show = self.server_shows
        show("expired", ca.issue("expired", start=PAST[0], end=PAST[1]),
             "the server's certificate (CN=expired) has expired: it is valid until 2021-01-01T00:00:00Z")
        show("not yet valid", ca.issue("early", start=FUTURE[0], end=FUTURE[1]),
             "the server's certificate (CN=early) is not yet valid: it is valid from 2090-01-01T00:00:00Z")
        show("wrong name", ca.issue("elsewhere", names="DNS:example.org"),
             "is for another name: for DNS:example.org, not for localhost",
             url=lambda s: f"tls://localhost:{s.port}")
        show("wrong address", ca.issue("elsewhere2", names="IP:192.0.2.1"),
             "is for another name: for IP:192.0.2.1, not for 127.0.0.1")
        show("a name in the subject alone", ca.issue("localhost", names=None),
             "is for another name: for none (it has no alternative name), not for localhost",
             url=lambda s: f"tls://localhost:{s.port}")
        show("a wildcard within a label", ca.issue("wild", names="DNS:loc*.example.org"),
             "is for another name: for DNS:loc*.example.org",
             url=lambda s: f"tls://localhost:{s.port}")
        show("another CA", self.other.issue("stranger"),
             f"is of an unknown CA: CN=other-ca, not trusted by {ca.cert}")
        show("self-signed", ca.self_signed("alone"),
             f"the server's certificate (CN=alone) is self-signed, and not trusted by {ca.cert}")
        show("the system's CAs do not know it", self.good, "not trusted by the system", "--tls-min", "1.2")
        show("for clients only", ca.issue("client-only", usage="clientAuth"),
             "may not be used by a server (extended key usage)")
        middle = Authority(self.folder, "middle", issuer=ca)
        show("what is between it and the CA is missing", middle.issue("below"), "is of an unknown CA: CN=middle")
        old = Authority(self.folder, "old-middle", issuer=ca, start=PAST[0], end=PAST[1])
        show("an expired CA in between", old.issue("below-old", chain=True),
             "a CA above the server's certificate (CN=old-middle) has expired")
        self.no_ca_signed()
        self.revoked()
        self.weak()

    def no_ca_signed(self):
        """Signed by what is itself no CA."""
        leaf, key = self.good, os.path.join(self.folder, "below-leaf.key")
        run("openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
            "/CN=below-leaf", "-keyout", key, "-out", key + ".csr")
        extensions = self.file("below-leaf.ext", "subjectAltName=IP:127.0.0.1\n")
        cert = os.path.join(self.folder, "below-leaf.pem")
        run("openssl", "x509", "-req", "-in", key + ".csr", "-CA", leaf.cert, "-CAkey", leaf.key, "-CAcreateserial",
            "-days", "1", "-extfile", extensions, "-out", cert)
        append(cert, leaf.cert)
        with peers.Server(SERVER, "--tls-cert", cert, "--tls-key", key) as server:
            self.refused("signed by what is no CA", server.url, "may not sign others: it is no CA")

    def revoked(self):
        gone = self.ca.issue("gone")
        self.ca.revoke(gone)
        lists = self.ca.list_of_revoked()
        self.server_shows("revoked", gone, "the server's certificate (CN=gone) was revoked", "--tls-ca", lists)
        with peers.Server(SERVER, *self.good.options()) as server:
            status, said = peers.client(CLIENT, server.url, "--tls-ca", lists)
            self.tap.case("not revoked, where revocation is looked at", [] if status == 0 else [said])
        self.server_shows("of a CA without a list", self.other.issue("unlisted"), "is of an unknown CA",
                          "--tls-ca", lists)

    def weak(self):
        weak = self.ca.issue("weak", key="rsa:1024")
        said = peers.refuses_to_start(SERVER, *weak.options())
        self.tap.case("a weak key of one's own", [] if said and "has a key that is too weak" in said else [str(said)])
        with peers.OpenSSL("-cert", weak.cert, "-key", weak.key, *WEAK) as server:
            self.refused("a weak key", server.url, "has a key that is too weak")
        weak = self.ca.issue("digest", digest="sha1")
        with peers.OpenSSL("-cert", weak.cert, "-key", weak.key, *WEAK) as server:
            self.refused("a weak digest", server.url, "is signed with a digest that is too weak")

    # ---- certificates of a client ----

    def client_shows(self, name, certificate, text, here, wanted="required"):
        """text: of the server; here: of our client."""
        flags = (*self.good.options(), *self.trust, "--tls-client", wanted)
        with peers.Server(SERVER, *flags) as server:
            own = certificate.options() if certificate else []
            status, said = peers.client(CLIENT, server.url, *self.trust, *own)
            problems = server.said(text)
        problems += [] if status == 1 else [f"exit status {status}"]
        problems += [] if here in said else [f"the client said {said.strip()!r}, not {here!r}"]
        self.tap.case(name, problems)

    def clients(self):
        ca, show = self.ca, self.client_shows
        show("no client certificate", None, "the client has shown no certificate",
             "the server requires a certificate, and none was shown")
        for wanted in ("required", "optional"):
            show(f"a client certificate of another CA, {wanted}",
                 self.other.issue(f"stranger-{wanted}", usage="clientAuth"),
                 f"is of an unknown CA: CN=other-ca, not trusted by {ca.cert}",
                 "the server does not know the CA of our certificate", wanted)
        show("an expired client certificate",
             ca.issue("late-user", usage="clientAuth", start=PAST[0], end=PAST[1]),
             "the client's certificate (CN=late-user) has expired: it is valid until 2021-01-01T00:00:00Z",
             "the server says that our certificate has expired")
        show("a client certificate for servers", ca.issue("no-user", usage="serverAuth"),
             "may not be used by a client (extended key usage)", "refuses our certificate: it is not for this use")
        show("a self-signed client certificate", ca.self_signed("lone-user"),
             "the client's certificate (CN=lone-user) is self-signed", "does not know the CA of our certificate")

    # ---- versions, protocols, ciphers ----

    def protocols(self):
        for version in ("-tls1_1", "-tls1"):
            with peers.OpenSSL("-cert", self.good.cert, "-key", self.good.key, version, *WEAK) as server:
                self.refused(f"a server of {version[1:]}", server.url, "speaks no version of TLS that is allowed here")
        with peers.OpenSSL("-cert", self.good.cert, "-key", self.good.key, "-tls1_2") as server:
            self.refused("a server of 1.2, where 1.3 is asked for", server.url,
                         "speaks no version of TLS that is allowed here", *self.trust, "--tls-min", "1.3")
        with peers.OpenSSL("-cert", self.good.cert, "-key", self.good.key, "-alpn", "other") as server:
            self.refused("a server of another protocol", server.url,
                         "the server does not speak the protocol that was asked for (ALPN)")
        self.client_is_refused("a client of 1.1", ("-tls1_1", *WEAK), "speaks no version of TLS that is allowed here")
        self.client_is_refused("a client of 1.2, where 1.3 is asked for", ("-tls1_2",),
                               "speaks no version of TLS that is allowed here", "--tls-min", "1.3")
        self.client_is_refused("a client of another protocol", ("-alpn", "h2,other"),
                               "the client speaks no protocol that is served here (ALPN)")
        self.client_is_refused("a client of weak ciphers", ("-tls1_2", "-cipher", "AES128-SHA:AES256-GCM-SHA384"),
                               "the client offers no cipher that is allowed here")

    def client_is_refused(self, name, flags, text, *more):
        with peers.Server(SERVER, *self.good.options(), *more) as server:
            seen = peers.openssl_client(server.port, *flags)
            problems = server.said(text)
        self.tap.case(name, problems + (["it got in"] if '"type":"id"' in seen else []))

    def renegotiation(self):
        with peers.Server(SERVER, *self.good.options()) as server:
            seen = peers.openssl_client(server.port, "-tls1_2", text="R\n", keep=False)
        self.tap.case("no renegotiation", [] if "no renegotiation" in seen else [seen[-300:]])

    # ---- what is no TLS ----

    def plain(self):
        packet = b"\x00\x00\x00\x10" + b"\x00" * 16
        for name, data in (("packets", packet), ("HTTP", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                           ("SSH", b"SSH-2.0-x\r\n"), ("SSL 2", b"\x80\x2e\x01\x00\x02" + b"\x00" * 41),
                           ("an alert", b"\x15\x03\x01\x00\x02\x02\x28")):
            with peers.Server(SERVER, *self.good.options()) as server:
                back = peers.exchange(server.port, data)
                problems = server.said("what the client sent is not TLS")
            self.tap.case(f"{name} at the port of TLS", problems + ([f"it answered {back!r}"] if back else []))
        with peers.Server(SERVER, *self.good.options()) as server:
            peers.exchange(server.port, b"\x16\x03\x01\x00\x20" + bytes(range(32)))
            self.tap.case("a garbled handshake", server.said("TLS: the client and this side could not agree:"))
            status, said = peers.client(CLIENT, server.url, *self.trust)
            self.tap.case("after all that the server serves", [] if status == 0 else [said])
        with peers.Server(SERVER, url="tcp://127.0.0.1:0") as server:
            self.refused("TLS to a port of plain packets", f"tls://127.0.0.1:{server.port}",
                         "connecting to tls://")
        with peers.plain_server(lambda c: c.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as url:
            self.refused("TLS to an HTTP server", url, "what the server sent is not TLS")
        with peers.plain_server(lambda c: c.recv(1 << 20)) as url:
            self.refused("a server that closes", url, "TLS: the other side closed during the handshake")
        with peers.plain_server(lambda c: c.recv(1 << 20) and c.recv(1 << 20)) as url:
            status, said = peers.client(CLIENT, url, *self.trust, timeout_ms=300)
            self.tap.case("a server that does not answer", [] if status == 1 and "in time" in said else [said])

    # ---- on the way ----

    def on_the_way(self):
        armed = threading.Event()

        def flip(data, _):
            return data[:-1] + bytes([data[-1] ^ 1]) if armed.is_set() and data else data

        def cut(data, _):
            return None if armed.is_set() else data

        for name, change, text in (("changed on the way", flip, "TLS: what the server sent was changed on the way"),
                                   ("cut off on the way", cut, "TLS: it was cut off")):
            armed.clear()
            with peers.Server(SERVER, *self.good.options()) as server:
                with peers.plain_server(peers.proxied(server.port, change)) as url:
                    with subprocess.Popen([CLIENT, "--live", *self.trust, url], stdout=subprocess.PIPE,
                                          text=True) as live:
                        connected = live.stdout.readline()
                        armed.set()
                        end = live.stdout.readline()
                        live.kill()
            problems = [] if connected.startswith("connected to tls://") else [connected]
            self.tap.case(name, problems + ([] if text in end else [f"the client said {end!r}, not {text!r}"]))

    # ---- files ----

    def does_not_start(self, name, text, *flags):
        said = peers.refuses_to_start(SERVER, *flags)
        self.tap.case(name, [] if said and text in said else [f"the server said {said!r}, not {text!r}"])

    def files(self):
        good, other = self.good, self.other.issue("another")
        bad = self.does_not_start
        bad("no certificate", "a server needs a certificate")
        bad("a missing certificate", "the certificate /nowhere/c.pem cannot be read: No such file or directory",
            "--tls-cert", "/nowhere/c.pem")
        bad("a missing key", "the key /nowhere/k.pem cannot be read: No such file or directory",
            "--tls-cert", good.cert, "--tls-key", "/nowhere/k.pem")
        bad("a missing CA", "the CA /nowhere/ca.pem cannot be read: No such file or directory",
            *good.options(), "--tls-ca", "/nowhere/ca.pem", "--tls-client", "required")
        bad("a key of another certificate", f"the key in {other.key} does not belong to the certificate in {good.cert}",
            "--tls-cert", good.cert, "--tls-key", other.key)
        bad("no key beside the certificate", f"there is no private key in PEM format in {good.cert}",
            "--tls-cert", good.cert)
        empty = self.file("empty.pem", "")
        bad("an empty certificate", f"there is no certificate in PEM format in {empty}", "--tls-cert", empty)
        damaged = self.file("damaged.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
        bad("a damaged certificate", f"there is no certificate in PEM format in {damaged}", "--tls-cert", damaged)
        bad("a damaged CA", f"the CA in {damaged} is damaged", *good.options(), "--tls-ca", damaged,
            "--tls-client", "required")
        bad("no CA in the file", f"there is no CA certificate in PEM format in {empty}", *good.options(),
            "--tls-ca", empty, "--tls-client", "required")
        bad("clients are asked, and nobody is trusted", "whose to trust is not said", *good.options(),
            "--tls-client", "required")
        bad("a folder as certificate", "cannot be read: Is a directory", "--tls-cert", self.folder)
        self.passwords()

    def passwords(self):
        locked = os.path.join(self.folder, "locked.key")
        run("openssl", "pkey", "-in", self.good.key, "-aes256", "-passout", "pass:sesame", "-out", locked)
        flags = ("--tls-cert", self.good.cert, "--tls-key", locked)
        self.does_not_start("an encrypted key", f"the key in {locked} is encrypted, and no key_password is given",
                            *flags)
        os.environ["NETRON_TLS_KEY_PASSWORD"] = "wrong"
        self.does_not_start("the wrong password", f"the key_password given does not open the key in {locked}", *flags)
        os.environ["NETRON_TLS_KEY_PASSWORD"] = "sesame"
        with peers.Server(SERVER, *flags) as server:
            self.tap.case("the right password", [] if server.url else server.log)
        del os.environ["NETRON_TLS_KEY_PASSWORD"]

    # ---- what works ----

    def works(self):
        with peers.Server(SERVER, *self.good.options(), *self.trust, "--tls-client", "required") as server:
            status, said = peers.client(CLIENT, server.url, *self.trust, *self.user.options())
            self.tap.case("a client with a certificate", [] if status == 0 else [said])
            for version in ("-tls1_2", "-tls1_3"):
                seen = peers.openssl_client(server.port, version, "-alpn", "netron/1", "-CAfile", self.ca.cert,
                                            "-cert", self.user.cert, "-key", self.user.key)
                wanted = ("Verify return code: 0 (ok)", "ALPN protocol: netron/1", '"type":"id"')
                self.tap.case(f"openssl s_client {version}", [w for w in wanted if w not in seen])
        with peers.Server(SERVER, *self.good.options()) as server:
            seen = peers.openssl_client(server.port)
            self.tap.case("a client without ALPN", [] if '"type":"id"' in seen else [seen[-300:]])
            self.gnutls(server)
            self.python_between(server)
            problems = []
            status, said = peers.client(CLIENT, server.url, "--tls-insecure")
            self.tap.case("a client that trusts everybody", [] if status == 0 else [said])
        self.tap.case("the server ends with 0", problems or ([] if server.status == 0 else [str(server.status)]))

    def gnutls(self, server):
        """Another implementation altogether."""
        if not shutil.which("gnutls-cli"):
            self.tap.skip("gnutls-cli", "it is not installed")
            return
        for version in ("1.2", "1.3"):
            process = subprocess.Popen(
                ["gnutls-cli", "--x509cafile", self.ca.cert, "--alpn", "netron/1", "--priority",
                 f"NORMAL:-VERS-ALL:+VERS-TLS{version}", "-p", str(server.port), "127.0.0.1"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            seen = b""
            while b'"type":"id"' not in seen:
                data = os.read(process.stdout.fileno(), 65536)
                seen += data
                if not data:
                    break
            process.kill()
            process.communicate()
            wanted = (b"The certificate is trusted", b'"type":"id"')
            self.tap.case(f"gnutls-cli with TLS {version}", [w.decode() for w in wanted if w not in seen])

    def python_between(self, server):
        """Python's ssl ends the client's TLS and begins the server's."""
        inside = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        inside.load_cert_chain(self.good.cert, self.good.key)
        outside = ssl.create_default_context(cafile=self.ca.cert)

        def handle(connection):
            here = inside.wrap_socket(connection, server_side=True)
            there = outside.wrap_socket(socket.create_connection(("127.0.0.1", server.port)),
                                        server_hostname="127.0.0.1")
            back = threading.Thread(target=peers.quietly, args=(peers.pump, here, there), daemon=True)
            back.start()
            peers.quietly(peers.pump, there, here)

        with peers.plain_server(handle) as url:
            status, said = peers.client(CLIENT, url, *self.trust)
        self.tap.case("Python's ssl in between", [] if status == 0 else [said])

    def all(self):
        self.works()
        self.servers()
        self.clients()
        self.protocols()
        self.renegotiation()
        self.plain()
        self.on_the_way()
        self.files()
        self.tap.done()


def main():
    for name in list(os.environ):
        if re.match(r"NETRON_TLS_|SSL_CERT_", name):
            del os.environ[name]
    with tempfile.TemporaryDirectory(prefix="netron-tls-") as folder:
        Matrix(folder).all()


if __name__ == "__main__":
    main()
