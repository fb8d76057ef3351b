// Asks a server for its document, then for everything in it, and compares: served.mjs URL
import { Validator } from "@seriousme/openapi-schema-validator";
import { inventor } from "./invent.mjs";
import { validators } from "./schemas.mjs";

const url = process.argv[2];
const id = "00112233-4455-6677-8899-aabbccddeeff";
const nested = {
  strings: [], numbers: ["18446744073709551615", 1], three: [1, 2, 3], ids: [id], shapes: [{ circle: "NaN" }], holes: [null, 1],
  byText: { a: "red" }, byName: {}, byId: { [id]: "x" }, byMood: { glad: 1 }, byNumber: [[7, { name: "seven" }]], byColor: [["blue", true]],
  inner: { a: { b: "9007199254740993" } },
};
const json = "application/json";
const lines = "application/x-ndjson";
const events = "text/event-stream";

/* [verb, path of the document, what is asked, body, Accept, status, the answer if it is always the same] */
const rpc = "/rpc/Sample@1.0.0/";
const requests = [
  ...Array.from({ length: 20 }, () => ["scalars", "optional", "nested", "bounded", "changed"]).flat()
    .map((name) => ["post", rpc + name, rpc + name, {}, json, 200]),
  ["post", `${rpc}sum`, `${rpc}sum`, { a: 1 }, json, 200, 1.5],
  ["post", `${rpc}sum`, `${rpc}sum`, { a: "2", b: 1 }, json, 200, 3],
  ["post", `${rpc}sum`, `${rpc}sum`, { a: -1 }, json, 409],
  ["post", `${rpc}sum`, `${rpc}sum`, { a: -1000 }, json, 404],
  ["post", `${rpc}sum`, `${rpc}sum`, {}, json, 400],
  ["post", `${rpc}sum`, `${rpc}sum`, { a: "x" }, json, 400],
  ["get", "/sums/{a}", "/sums/7?b=-0.25", undefined, json, 200, 6.75],
  ["get", "/sums/{a}", "/sums/9007199254740992", undefined, json, 200, 9007199254740992],
  ["get", "/sums/{a}", "/sums/seven", undefined, json, 400],
  ["put", "/sample/{id}/{color}", `/sample/${id}/green`, { more: nested }, json, 200, { circle: 6 }],
  ["put", "/sample/{id}/{color}", `/sample/${id}/5`, { more: nested }, json, 200, { circle: 6 }],
  ["get", "/lists", "/lists", undefined, json, 200, "none"],
  ["get", "/lists", "/lists?xs=1&xs=-2&levels=high&levels=low&mood=glad&word=a%20b+c", undefined, json, 200,
    "a b c 1 -2 level 255 level 0 mood 3"],
  ["get", "/lists", "/lists?xs=one", undefined, json, 400],
  ["get", "/kept/{path}", "/kept/a/b%20c/d", undefined, json, 200, { name: "a/b c/d" }],
  ["get", "/kept/{path}", "/kept/", undefined, json, 200, { name: "" }],
  ["get", "/kept", "/kept", undefined, json, 200, "all"],
  ["get", "/watched", "/watched?count=2", undefined, json, 200],
  ["get", "/watched", "/watched", undefined, lines, 200],
  ["get", "/watched", "/watched", undefined, events, 200],
  ["post", `${rpc}watch`, `${rpc}watch`, { count: 4 }, lines, 200],
  ["post", `${rpc}total`, `${rpc}total`, { numbers: [1, "2"], start: 0.5 }, json, 200, 3.5],
  ["post", "/notes/{number}", "/notes/-7", { line: "x" }, json, 200, null],
  ["post", "/notes/{number}", "/notes/-7", undefined, json, 200, null],
  ["post", "/notes/{number}", "/notes/x", {}, json, 400],
  ["post", `${rpc}note`, `${rpc}note`, { number: 1 }, json, 200, null],
  ["post", `${rpc}nothing`, `${rpc}nothing`, undefined, json, 200, null],
  ["get", `${rpc}level`, `${rpc}level`, undefined, json, 200, "green"],
  ["put", `${rpc}level`, `${rpc}level`, "blue", json, 200, null],
  ["get", `${rpc}level`, `${rpc}level`, undefined, json, 200, "blue"],
  ["get", `${rpc}size`, `${rpc}size`, undefined, json, 200, "18446744073709551615"],
  ["get", `${rpc}mood`, `${rpc}mood`, undefined, json, 200, null],
];

let count = 0;
let failures = 0;

function report(name, problems) {
  count++;
  console.log(`${problems.length ? "not ok" : "ok"} ${count} - ${name}`);
  for (const line of problems.slice(0, 5)) console.error(`${name}: ${line.slice(0, 1000)}`);
  failures += problems.length > 0;
}

const pointer = (...keys) => `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;

/* The items of a stream. */
function items(type, text) {
  if (type === lines) return text.trimEnd().split("\n").map((line) => JSON.parse(line));
  const blocks = text.split("\n\n").filter((block) => /^id:/m.test(block));
  return blocks.map((block) => JSON.parse(/^data: (.*)$/m.exec(block)[1]));
}

function check(document, validate, request, response, text) {
  const [verb, path, , , accept, status, wanted] = request;
  const operation = document.paths[path]?.[verb];
  if (!operation) return ["is not in the document"];
  if (response.status !== status) return [`answers ${response.status}: ${text}`];
  const type = response.headers.get("content-type").split(";")[0];
  if (type !== (status === 200 ? accept : json)) return [`answers with ${type}`];
  const name = String(status) in operation.responses ? String(status) : "default";
  if (!operation.responses[name].content[type]) return [`${type} is not in the document`];
  const at = ["paths", path, verb, "responses", name, "content", type];
  if (type !== json) {
    const problems = items(type, text).map((item) => validate(pointer(...at, "x-itemSchema"), item));
    return problems.length ? problems.filter(Boolean) : ["no items"];
  }
  const value = JSON.parse(text);
  const problem = validate(pointer(...at, "schema"), value);
  if (problem) return [problem];
  return wanted !== undefined && JSON.stringify(value) !== JSON.stringify(wanted) ? [`answers ${text}`] : [];
}

const document = await (await fetch(`${url}/openapi.json`)).json();
const result = await new Validator().validate(structuredClone(document));
report("the document is OpenAPI", result.valid ? [] : [JSON.stringify(result.errors)]);
const { validate, problems } = validators(document);
report("its schemas are schemas", problems);
for (const request of requests) {
  const [verb, , path, body, accept] = request;
  const response = await fetch(url + path, {
    method: verb.toUpperCase(),
    headers: { accept, ...(body === undefined ? {} : { "content-type": json }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  report(`${verb} ${path} as ${accept}`, check(document, validate, request, response, await response.text()));
}
/* What the document allows is taken, and comes back as the same as far as JSON can say. */
async function echo(seed) {
  const at = ["paths", `${rpc}echo`, "post"];
  const invent = inventor(document, seed);
  const all = invent({ $ref: "#/components/schemas/sample.Everything" });
  const wrong = validate("#/components/schemas/sample.Everything", all);
  if (wrong) return `invented what is wrong: ${wrong}`;
  const response = await fetch(`${url}${rpc}echo`, {
    method: "POST", headers: { "content-type": json }, body: JSON.stringify({ all }),
  });
  const text = await response.text();
  if (response.status !== 200) return `${response.status} ${text} to ${JSON.stringify(all)}`;
  return validate(pointer(...at, "responses", "200", "content", json, "schema"), JSON.parse(text));
}
const echoes = [];
for (let seed = 1; seed <= 200; seed++) {
  const problem = await echo(seed);
  if (problem) echoes.push(`seed ${seed}: ${problem}`);
}
report("whatever the schemas allow is taken", echoes);

/* The same call, with the stream in every form that the document has. */
const path = `${rpc}total`;
const form = new FormData();
form.append("args", new Blob(['{"start": 1}'], { type: json }));
for (const item of ["2", '"3"']) form.append("item", new Blob([item], { type: json }));
for (const [type, body] of [[lines, '{"start": 1}\n2\n"3"\n'], ["multipart/form-data", form]]) {
  const content = document.paths[path].post.requestBody.content[type];
  const response = await fetch(url + path, {
    method: "POST", headers: type === lines ? { "content-type": type } : {}, body,
  });
  const at = ["paths", path, "post", "requestBody", "content", type];
  const problem = type === lines ? validate(pointer(...at, "x-firstSchema"), { start: 1 }) ?? validate(pointer(...at, "x-itemSchema"), "3")
    : validate(pointer(...at, "schema"), { args: { start: 1 }, item: [2, "3"] });
  const text = await response.text();
  report(`a stream as ${type}`, content && text === "6" ? [problem].filter(Boolean) : [text]);
}

/* Whoever listens hears what the document says. */
async function heard(name) {
  const at = `${rpc}${name}`;
  const stop = new AbortController();
  const response = await fetch(url + at, { headers: { accept: events }, signal: stop.signal });
  const decoder = new TextDecoder();
  let text = "";
  await fetch(`${url}${rpc}level`, { method: "PUT", headers: { "content-type": json }, body: '"red"' });
  for await (const bytes of response.body) {
    text += decoder.decode(bytes, { stream: true });
    if (/^data: .*\n\n/m.test(text)) break;
  }
  stop.abort();
  const value = JSON.parse(/^data: (.*)$/m.exec(text)[1]);
  return validate(pointer("paths", at, "get", "responses", "200", "content", events, "x-itemSchema"), value);
}
for (const name of ["moved", "mood"]) report(`the event ${name}`, [await heard(name)].filter(Boolean));
const first = await fetch(`${url}/kept/x`);
const again = await fetch(`${url}/kept/x`, { headers: { "if-none-match": first.headers.get("etag") } });
report("what is kept has a time and a tag", [
  ...(first.headers.get("cache-control")?.includes("max-age=60") ? [] : [`${first.headers.get("cache-control")}`]),
  ...(again.status === 304 ? [] : [`${again.status}`]),
]);
const old = await fetch(`${url}/rpc/Old@1.0.0/ping`, { method: "POST" });
report("a service of ABI 1 is served, and not in the document", [
  ...(old.status === 200 && (await old.text()) === "7" ? [] : [`answers ${old.status}`]),
  ...(JSON.stringify(document).includes("Old@") ? ["it is"] : []),
]);
report("tags say what services are for", document.tags.length === 1 && document.tags[0].description === "Values of every type." ? []
  : [JSON.stringify(document.tags)]);
const asked = new Set(requests.map(([verb, path]) => `${verb} ${path}`));
const missing = Object.entries(document.paths).flatMap(([path, item]) => Object.keys(item).map((verb) => `${verb} ${path}`))
  .filter((name) => !asked.has(name) && !/moved|sumOf|put$|lists$|kept$|all$|echo$/.test(name));
report("all of the document was asked for", missing);
console.log(`1..${count}`);
process.exit(failures ? 1 : 0);
