"""Every route and every status of the gateway.

    routes.py HTTP-SERVER
"""
import gzip
import json
import sys

from world import PATIENCE, SHOP, Server, Suite, expect

INVOKE = "/netron/invoke"


def invoke(server, method, given, service="Shop@1.0.0", **more):
    return server.ask("POST", INVOKE, json.dumps(
        {"id": "r-1", "service": service, "method": method, "input": given, **more}))


def envelope(server):
    answer = invoke(server, "getItem", [7])
    expect(answer.status, 200)
    expect(answer.field("content-type"), "application/json")
    expect(answer.field("x-content-type-options"), "nosniff")
    found = answer.json
    expect(sorted(found), ["data", "hints", "id", "success"])
    expect((found["id"], found["success"]), ("r-1", True))
    expect(found["data"]["price"], 12.5)
    expect(found["hints"]["cache"], {"maxAge": 60000, "tags": []})
    expect(isinstance(found["hints"]["metrics"]["serverTime"], int), True)
    expect(invoke(server, "getItem", [7], service="Shop").json["data"]["id"], 7)
    expect(invoke(server, "getItem", [7], service="Shop@^1.0").json["data"]["id"], 7)
    expect(invoke(server, "removeItem", 7).json["data"], None, "a single argument, and nothing as a result")


def envelope_errors(server):
    answer = invoke(server, "getItem", [101])
    expect(answer.status, 404)
    expect(answer.json["error"]["code"], "404")
    expect(answer.json["error"]["details"], {"id": 101})
    expect((answer.json["id"], answer.json["success"]), ("r-1", False))
    expect(invoke(server, "nope", []).message, "Method nope not found in service Shop@1.0.0")
    expect(invoke(server, "x", [], service="Nope@1.0.0").message, "Service Nope@1.0.0 not found")
    expect(invoke(server, "getItem", ["x"]).message, "id: expected a number (line 1, column 71)")
    for body in ('{"id":"1"}', "[]", "7", '{"id":1,"service":"a","method":"b","input":[]}',
                 '{"id":"1","service":"a","method":"b"}'):
        answer = server.ask("POST", INVOKE, body)
        expect((answer.status, answer.message), (400, "Invalid request format"), body)
        expect(answer.json["id"], answer.field("x-request-id"))
    for body in ("", "{", '{"id":"1","id":"2"}', '{"a":1e999x}', "nul", '{"id":"1"} x', "\x00"):
        answer = server.ask("POST", INVOKE, body)
        expect(answer.status, 400, body)
    answer = server.ask("POST", INVOKE, "{", headers=["X-Request-ID: mine"])
    expect((answer.json["id"], answer.field("x-request-id")), ("mine", "mine"))


def statuses(server):
    for verb, path, body, headers, status in (
            ("GET", "/nope", None, [], 404),
            ("GET", INVOKE, None, [], 405),
            ("POST", "/health", "{}", [], 405),
            ("POST", INVOKE, "{}", ["Content-Type: text/plain"], 415),
            ("POST", INVOKE, "{}", ["Content-Type: application/x-www-form-urlencoded"], 415),
            ("POST", INVOKE, None, [], 411),
            ("POST", SHOP + "getItem", "[1]", ["Accept: text/html"], 406),
            ("POST", SHOP + "getItem", "[1]", ["Accept: text/event-stream"], 406),
            ("POST", SHOP + "getItem", "[1]", ["Accept: application/json;q=0"], 406),
            ("POST", SHOP + "getItem", "[1]", ["Accept: text/html, */*;q=0.1"], 200),
            ("GET", SHOP + "getItem", None, [], 405),
            ("DELETE", SHOP + "level", None, [], 405),
            ("PUT", SHOP + "name", '"x"', [], 405),
            ("PUT", SHOP + "level", None, [], 411),
            ("GET", SHOP + "changed", None, [], 406),
            ("HEAD", SHOP + "changed", None, ["Accept: text/event-stream"], 405),
            ("POST", "/rpc/Shop", "{}", [], 404),
            ("POST", "/rpc/Shop/a/b", "{}", [], 404),
            ("POST", "/rpc/Shop/%zz", "{}", [], 404),
            ("POST", "/rpc/Shop@%5E9/getItem", "[1]", [], 404),
            ("GET", "/items/x", None, [], 400),
            ("GET", "/items/", None, [], 404),
            ("GET", "/items/1/2", None, [], 404),
            ("PATCH", "/items/1", "{}", [], 405),
            ("POST", "/items", "{", [], 400),
            ("POST", "/items", "a=1", ["Content-Type: application/x-www-form-urlencoded"], 415),
            ("BREW", "/health", None, [], 405),
            ("TRACE", "/nope", None, [], 404),
            ("POST", SHOP + "getItem", "[1]", ["X-Netron-Timeout: soon"], 400),
            ("GET", "/health", None, ["X-Netron-Timeout: 0"], 400),
            ("POST", SHOP + "text", "[1]", ["Authorization: " + "a" * 9000], 413)):
        answer = server.ask(verb, path, body, headers)
        expect(answer.status, status, f"{verb} {path} {headers}")
        if verb != "HEAD" and status >= 400:
            expect(answer.json["error"]["code"], str(status))


def allow(server):
    for path, allowed in ((INVOKE, "POST, OPTIONS"), ("/health", "GET, HEAD, OPTIONS"),
                          ("/items/1", "GET, HEAD, DELETE, OPTIONS"), (SHOP + "level", "GET, HEAD, PUT, OPTIONS"),
                          (SHOP + "name", "GET, HEAD, OPTIONS"), (SHOP + "getItem", "POST, OPTIONS"),
                          (SHOP + "changed", "GET, OPTIONS")):
        answer = server.ask("PATCH", path, "{}")
        expect((answer.status, answer.field("allow")), (405, allowed), path)


def rpc(server):
    expect(server.call("getItem", 7)["id"], 7)
    ask = lambda *args, **kw: server.ask("POST", *args, **kw)  # noqa: E731
    expect(ask(SHOP + "getItem", '{"id":7,"short":true}').json, {"id": 7, "name": "lamp"})
    expect(ask("/rpc/Shop/getItem", "[7]").json["id"], 7)
    expect(ask("/rpc/Shop@%5E1.0/getItem", "[7]").json["id"], 7)
    expect(ask(SHOP + "removeItem", "[7]").body, b"null")
    expect(ask(SHOP + "cancelled").status, 200, "no body, no length")
    expect(ask(SHOP + "cancelled", "").status, 200, "an empty body")
    error = ask(SHOP + "getItem", "[101]")
    expect(error.status, 404)
    expect(error.json, {"error": {"name": "NoSuchItem", "code": "404", "message": error.message,
                                  "details": {"id": 101}}})
    expect(ask(SHOP + "getItem", '{"id":7,"id":8}').status, 400)
    expect(ask(SHOP + "addItem", '{"item":{"id":3,"name":"x"}}').json, 3)


def properties(server):
    expect(server.ask("GET", SHOP + "level").json, 3)
    expect(server.ask("PUT", SHOP + "level", "5").body, b"null")
    expect(server.ask("GET", SHOP + "level").json, 5)
    expect(server.ask("PUT", SHOP + "level", "[5]").status, 200, "positional, as arguments are")
    expect(server.ask("PUT", SHOP + "level", '"x"').status, 400)
    expect(server.ask("PUT", SHOP + "level", "3").status, 200)
    expect(server.ask("GET", SHOP + "name").json, "shop")
    head = server.ask("HEAD", SHOP + "name")
    expect((head.status, head.field("content-length")), (200, "6"))


def routes(server):
    expect(server.ask("GET", "/items/7").json["name"], "a lamp that stands on the floor")
    expect(server.ask("GET", "/items/7?short=true").json["name"], "lamp")
    expect(server.ask("GET", "/items/%37?other=1&short=true").json["name"], "lamp")
    expect(server.ask("DELETE", "/items/7").body, b"null")
    expect(server.ask("DELETE", "/items/107").status, 404)
    expect(server.ask("POST", "/items", '{"item":{"id":9,"name":"x"}}').json, 9)
    found = server.ask("GET", "/search?q=a+b%26c&tags=x&tags=y%20%22z%22&prices=1.5&prices=2&limit=3").json
    expect(found, 'a b&c limit 3 [x] [y "z"] 1.5 2')
    expect(server.ask("GET", "/search?q=").json, "")
    expect(server.ask("GET", "/search").status, 400, "a parameter that is needed")
    expect(server.ask("GET", "/search?q=a&prices=1,2").status, 400, "a list is not split")
    expect(server.ask("GET", "/search?q=a&limit=x").status, 400)
    expect(server.ask("GET", "/search?q=%zz").status, 400)
    head = server.ask("HEAD", "/items/7")
    expect((head.status, head.field("content-type")), (200, "application/json"))
    data = bytes(range(256)) * 1000
    expect(server.ask("PUT", "/blobs/a/b%2Fc", data, ["Content-Type: application/octet-stream"]).json,
           "a/b/c: 256000")
    expect(server.ask("PUT", "/blobs/a", data, ["Content-Type: text/html"]).json, "a: 256000")
    expect(server.ask("PUT", "/blobs/a", b"x", ["Content-Type: text/html"], length=False).status, 411)


def caching(server):
    answer = server.ask("GET", "/items/7")
    tag = answer.field("etag")
    expect(answer.field("cache-control"), "public, max-age=60")
    for value in (tag, f'"x", {tag}', "*", tag[2:]):
        again = server.ask("GET", "/items/7", headers=[f"If-None-Match: {value}"])
        expect((again.status, again.field("etag"), again.body), (304, tag, b""), value)
    expect(server.ask("GET", "/items/8", headers=[f"If-None-Match: {tag}"]).status, 200)
    expect(invoke(server, "getItem", [7]).field("etag"), tag)
    plain = server.ask("POST", SHOP + "cancelled")
    expect((plain.field("etag"), plain.field("cache-control")), (None, "no-store, no-cache, must-revalidate"))
    # FNV-1a over the UTF-16 units of the JSON, as the original has it.
    value = 2166136261
    for unit in memoryview(answer.body.decode().encode("utf-16-le")).cast("H"):
        value = (value ^ unit) * 16777619 & 0xffffffff
    expect(tag, f'W/"{value:x}"')


def context(server):
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    answer = server.ask("POST", SHOP + "asked", "[]", [
        "Authorization: Bearer x", "Last-Event-ID: 17", "X-Request-ID: r-9", f"traceparent: {trace}",
        "X-Netron-Timeout: 5000"])
    found = answer.json
    expect(0 < found.pop("remainingMs") <= 5000, True)
    expect(found, {"authorization": "Bearer x", "lastEventId": "17", "requestId": "r-9", "traceparent": trace})
    expect(answer.field("x-request-id"), "r-9")
    expect(server.ask("POST", SHOP + "asked", "[]", ["traceparent: zero"]).json, {}, "no trace")
    expect(server.ask("POST", SHOP + "asked", "[]", ['X-Request-ID: "a"']).field("x-request-id"), None)
    said = {"traceId": "0af7651916cd43dd8448eb211c80319c", "spanId": "b7ad6b7169203331", "userId": 7,
            "metadata": {"authorization": "other", "last-event-id": "\u00e4\n", "tenant": "x", "n": 1}}
    found = invoke(server, "asked", [], context=said).json["data"]
    expect(found, {"authorization": "other", "lastEventId": "\u00e4\n", "traceparent": trace})
    expect(invoke(server, "asked", [], context={"traceId": "x", "metadata": [1]}).json["data"], {})
    entry = {"id": "1", "service": "Shop", "method": "asked", "input": []}
    body = json.dumps({"requests": [entry, {**entry, "context": {}}], "context": said})
    found = [r["data"] for r in server.ask("POST", "/netron/batch", body, ["Authorization: mine"]).json["responses"]]
    expect(found, [{"authorization": "mine", "lastEventId": "\u00e4\n", "traceparent": trace},
                   {"authorization": "mine"}])
    late = server.ask("POST", SHOP + "hang", "[]", ["X-Netron-Timeout: 30"])
    expect(late.status, 408)
    late = invoke(server, "hang", [], hints={"timeout": 30, "priority": "high"})
    expect(late.status, 408)


def meta(server):
    expect(server.ask("GET", "/health").json, {"status": "online"})
    expect(server.ask("HEAD", "/health").field("content-length"), "19")
    server.call("setHealth", False)
    sick = server.ask("GET", "/health")
    expect((sick.status, sick.json), (503, {"status": "offline"}))
    server.call("setHealth", True)
    for path in ("/discover", "/netron/discovery"):
        found = server.ask("GET", path).json
        shop = [s for s in found["services"] if s["name"] == "Shop"][0]
        expect(shop["version"], "1.0.0")
        expect(("getItem" in shop["methods"], shop["properties"], shop["events"]),
               (True, ["level", "name"], ["changed"]))
    document = server.ask("GET", "/openapi.json")
    expect((document.status, document.field("cache-control")), (200, "public, max-age=300"))
    expect(document.json["openapi"][:3], "3.1")
    expect("get" in document.json["paths"]["/items/{id}"], True)
    expect("post" in document.json["paths"]["/rpc/Shop@1.0.0/getItem"], True)
    answer = server.ask("POST", "/netron/authenticate", '{"id":"a","credentials":{"token":"x"}}')
    expect((answer.status, answer.message), (503, "Authentication not configured"))
    answer = server.ask("POST", "/netron/authenticate", '{"id":"a"}')
    expect((answer.status, answer.message), (400, "Missing credentials parameter"))


def metrics(server):
    before = server.ask("GET", "/metrics").json
    expect(sorted(before), ["middleware", "rateLimit", "requests", "server", "services"])
    server.call("getItem", 1)
    server.ask("GET", "/nope")
    after = server.ask("GET", "/metrics").json
    expect(after["requests"]["total"] - before["requests"]["total"], 3)
    expect(after["requests"]["errors"] - before["requests"]["errors"], 1)
    expect("Shop@1.0.0" in after["services"], True)
    text = server.ask("GET", "/metrics", headers=["Accept: text/plain"])
    expect(text.field("content-type"), "text/plain; version=0.0.4; charset=utf-8")
    names = [line.split()[0] for line in text.body.decode().splitlines() if not line.startswith("#")]
    expect("netron_http_requests_total" in names and len(names) == len(set(names)), True)


def batch(server):
    def ask(requests, **options):
        return server.ask("POST", "/netron/batch", json.dumps(
            {"id": "b-1", "requests": requests, **({"options": options} if options else {})}))

    def entry(name, method, given, service="Shop@1.0.0"):
        return {"id": name, "service": service, "method": method, "input": given}

    good, bad = entry("1", "getItem", [7]), entry("2", "getItem", [107])
    found = ask([good, bad, entry("3", "x", [], "Nope"), {"id": "4", "requests": [good]}, 7,
                 entry("6", "count", [3]), entry("7", "getItem", ["x"])]).json
    expect((found["id"], found["hints"]["successCount"], found["hints"]["failureCount"]), ("b-1", 2, 5))
    expect([r.get("id") for r in found["responses"]], ["1", "2", "3", "4", None, "6", "7"])
    expect([r["success"] for r in found["responses"]], [True, False, False, False, False, True, False])
    expect(found["responses"][1]["error"]["details"], {"id": 107})
    expect(found["responses"][2]["error"]["message"], "Method not found: Nope.x")
    expect(found["responses"][3]["error"]["message"], "Invalid request format")
    expect(found["responses"][5]["data"], [0, 1, 2])
    found = ask([good, bad, good], parallel=False, stopOnError=True).json
    expect([r["success"] for r in found["responses"]], [True, False])
    found = ask([good, bad, good], parallel=False).json
    expect([r["success"] for r in found["responses"]], [True, False, True])
    expect(ask([]).json["responses"], [])
    expect(ask([good] * 100).json["hints"]["successCount"], 100)
    expect(ask([good] * 101).status, 413)
    for body in ('{"id":"b"}', "[]", '{"requests":7}'):
        answer = server.ask("POST", "/netron/batch", body)
        expect((answer.status, answer.message), (400, "Invalid batch request format"))
    expect(server.ask("POST", "/netron/batch", '{"requests":[}').status, 400)


def compression(server):
    for path, body in ((SHOP + "text", "[100000]"), (INVOKE, json.dumps(
            {"id": "1", "service": "Shop", "method": "text", "input": [100000]}))):
        plain = server.ask("POST", path, body)
        packed = server.ask("POST", path, body, ["Accept-Encoding: br, gzip"])
        expect(packed.field("content-encoding"), "gzip")
        expect("Accept-Encoding" in packed.field("vary"), True)
        expect(len(packed.body) < 5000, True)
        if path != INVOKE:
            expect(gzip.decompress(packed.body), plain.body)
    for given, headers in (("[1000]", ["Accept-Encoding: gzip"]), ("[100000]", ["Accept-Encoding: gzip;q=0"]),
                           ("[100000]", ["Accept-Encoding: br"]), ("[100000]", [])):
        expect(server.ask("POST", SHOP + "text", given, headers).field("content-encoding"), None, headers)


def no_cors(server):
    plain = server.ask("GET", "/health", headers=["Origin: https://app.example"])
    expect((plain.status, plain.field("access-control-allow-origin")), (200, None))
    expect(server.ask("OPTIONS", INVOKE, headers=["Origin: https://app.example",
                                                  "Access-Control-Request-Method: POST"]).status, 204)
    expect(server.ask("POST", SHOP + "cancelled", "[]", ["Origin: https://app.example"]).status, 403)
    expect(server.ask("POST", SHOP + "cancelled", "[]", ["Origin: null"]).status, 403)
    expect(server.ask("POST", SHOP + "cancelled", "[]", ["Origin: http://localhost"]).status, 200, "its own")


def cors(server):
    origin = "https://app.example"
    answer = server.ask("POST", SHOP + "cancelled", "[]", [f"Origin: {origin}"])
    expect((answer.status, answer.field("access-control-allow-origin"), answer.field("vary")),
           (200, origin, "Origin"))
    expect(answer.field("access-control-allow-credentials"), "true")
    pre = server.ask("OPTIONS", INVOKE, headers=[f"Origin: {origin}", "Access-Control-Request-Method: POST"])
    expect((pre.status, pre.field("access-control-max-age"), pre.body), (204, "86400", b""))
    expect("Content-Type" in pre.field("access-control-allow-headers"), True)
    other = server.ask("GET", "/health", headers=["Origin: https://evil.example"])
    expect((other.field("access-control-allow-origin"), other.field("vary")), (None, "Origin"))
    expect(server.ask("POST", SHOP + "cancelled", "[]", ["Origin: https://evil.example"]).status, 403)
    error = server.ask("POST", SHOP + "getItem", "[107]", [f"Origin: {origin}"])
    expect((error.status, error.field("access-control-allow-origin")), (404, origin))


def switched_off(server):
    for path in ("/metrics", "/openapi.json", "/discover"):
        expect(server.ask("GET", "/api" + path).status, 404, path)
    expect(server.ask("GET", "/api/health").status, 200)
    expect(server.ask("GET", "/api/items/7").status, 200)
    expect(server.ask("GET", "/health").status, 404)
    expect(server.ask("GET", "/apiary/health").status, 404)
    expect(server.ask("GET", "/api").status, 404)


def secrets(server):
    """Nothing that is said back becomes a header, and no text tells of files or addresses."""
    for headers in (["X-Request-ID: a\tb"], ["Origin: http://localhost\x01"], ["X-Request-ID: " + "x" * 200]):
        answer = server.ask("GET", "/nope", headers=headers)
        expect("\r" in "".join(v for _, v in answer.fields), False)
    answer = server.ask("POST", "/rpc/Shop%0d%0aX-Evil:%201/a", "[]")
    expect((answer.status, answer.field("x-evil")), (404, None))
    for body in ("{", '{"id":0}'):
        text = server.ask("POST", SHOP + "getItem", body).body.decode()
        expect(any(word in text for word in ("/work", ".c:", "0x", "runtime/")), False, text)


def main():
    suite = Suite()
    assert PATIENCE
    with Server(sys.argv[1], "gzip_min_bytes=2000") as server:
        for function in (envelope, envelope_errors, statuses, allow, rpc, properties, routes, caching, context, meta,
                         metrics, batch, compression, no_cors, secrets):
            suite.case(function.__name__.replace("_", " "), function, server)
    with Server(sys.argv[1], "origin=https://app.example", "origin=http://localhost:1", "flags=8") as server:
        suite.case("cors", cors, server)
    with Server(sys.argv[1], "path_prefix=/api", "flags=7") as server:
        suite.case("switched off, and a prefix", switched_off, server)
    suite.done()


if __name__ == "__main__":
    main()
