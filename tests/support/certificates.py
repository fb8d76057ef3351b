"""Certificates for tests, made with the openssl command: CAs in a folder, and what they issue."""
import os
import subprocess

CONFIG = """
[ca]
default_ca = own
[own]
database = {folder}/index
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
default_days = 1
default_crl_days = 1
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = optional
[req]
distinguished_name = name
[name]
"""


def run(*words, text=None):
    done = subprocess.run([str(w) for w in words], input=text, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, words))}: {done.stderr}")
    return done.stdout


class Certificate:
    """Files: cert (with what stands above it, where there is something), key."""

    def __init__(self, cert, key):
        self.cert, self.key = cert, key

    def options(self):
        return ["--tls-cert", self.cert, "--tls-key", self.key]


class Authority(Certificate):
    def __init__(self, parent, name, issuer=None, **more):
        self.folder = os.path.join(parent, name)
        os.mkdir(self.folder)
        for file, text in (("index", ""), ("serial", "1000\n"), ("config", CONFIG.format(folder=self.folder))):
            with open(os.path.join(self.folder, file), "w", encoding="ascii") as out:
                out.write(text)
        self.name = name
        self.issuer = issuer
        key, cert = os.path.join(self.folder, "ca.key"), os.path.join(self.folder, "ca.pem")
        super().__init__(cert, key)
        signer = issuer or self
        signer._issue(self, name, "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n", **more)

    def _issue(self, out, name, extensions, start=None, end=None, digest="sha256", key="ec"):
        """Signs a new key for `out`. start, end: YYYYMMDDHHMMSSZ."""
        make = {"ec": ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"]}.get(key, [key])
        request = out.key + ".csr"
        run("openssl", "req", "-new", "-newkey", *make, "-nodes", "-keyout", out.key, "-out", request,
            "-subj", f"/CN={name}", "-config", os.path.join(self.folder, "config"))
        with open(request + ".ext", "w", encoding="ascii") as file:
            file.write("subjectKeyIdentifier=hash\n" + extensions)
        words = ["openssl", "ca", "-batch", "-notext", "-in", request, "-out", out.cert,
                 "-config", os.path.join(self.folder, "config"), "-md", digest, "-extfile", request + ".ext"]
        words += ["-selfsign", "-keyfile", out.key] if out is self else ["-cert", self.cert, "-keyfile", self.key]
        if start:
            words += ["-startdate", start]
        if end:
            words += ["-enddate", end]
        run(*words)

    def issue(self, name, names="IP:127.0.0.1,DNS:localhost", usage="serverAuth", chain=False, **more):
        base = os.path.join(self.folder, name)
        out = Certificate(base + ".pem", base + ".key")
        extensions = "basicConstraints=CA:FALSE\n"
        if names:
            extensions += f"subjectAltName={names}\n"
        if usage:
            extensions += f"extendedKeyUsage={usage}\n"
        self._issue(out, name, extensions, **more)
        if chain:
            append(out.cert, self.cert)
        return out

    def self_signed(self, name, names="IP:127.0.0.1"):
        base = os.path.join(self.folder, name)
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1",
            "-subj", f"/CN={name}", "-addext", f"subjectAltName={names}", "-keyout", base + ".key", "-out", base + ".pem")
        return Certificate(base + ".pem", base + ".key")

    def revoke(self, certificate):
        run("openssl", "ca", "-config", os.path.join(self.folder, "config"), "-cert", self.cert, "-keyfile", self.key,
            "-revoke", certificate.cert)

    def list_of_revoked(self):
        """A file with the CA and its list."""
        out = os.path.join(self.folder, "ca-and-crl.pem")
        run("openssl", "ca", "-config", os.path.join(self.folder, "config"), "-cert", self.cert, "-keyfile", self.key,
            "-gencrl", "-out", out)
        append(out, self.cert)
        return out


def append(path, other):
    with open(other, encoding="ascii") as file:
        text = file.read()
    with open(path, "a", encoding="ascii") as file:
        file.write(text)


def environment(folder):
    """Variables under which Netron listens and connects with TLS at this machine."""
    ca = Authority(folder, "ca")
    server = ca.issue("server", usage=None)
    return {"NETRON_TLS_CERT": server.cert, "NETRON_TLS_KEY": server.key, "NETRON_TLS_CA": ca.cert}
