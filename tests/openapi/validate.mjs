// Checks OpenAPI documents: validate.mjs FILE...
//
// A document must be what the schema of OpenAPI 3.1 allows, every schema in it what JSON Schema 2020-12 allows, every
// reference must lead somewhere, and its own examples and defaults must be values of their schemas. TAP on stdout.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { validators } from "./schemas.mjs";

const verbs = ["get", "put", "post", "delete", "patch"];
const validator = new Validator();
let count = 0;
let failures = 0;

function report(name, problems) {
  count++;
  console.log(`${problems.length ? "not ok" : "ok"} ${count} - ${name}`);
  for (const line of problems.slice(0, 20)) console.error(`${name}: ${line}`);
  failures += problems.length > 0;
}

/* Every object in a document, with a path to it. */
function* walk(value, path = "#") {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value];
  for (const [key, item] of Object.entries(value))
    yield* walk(item, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

function operations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.filter((verb) => verb in item).map((verb) => ({ path, verb, operation: item[verb] })));
}

/* What the schema of OpenAPI does not say. */
function structure(document) {
  const problems = [];
  const ids = new Set();
  const shapes = new Map();
  const tags = new Set(document.tags.map((tag) => tag.name));
  for (const { path, verb, operation } of operations(document)) {
    if (ids.has(operation.operationId)) problems.push(`${operation.operationId} comes twice`);
    ids.add(operation.operationId);
    const inPath = (operation.parameters ?? []).filter((p) => p.in === "path").map((p) => p.name);
    const wanted = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
    if (inPath.join() !== wanted.join()) problems.push(`${verb} ${path} has the parameters ${inPath}`);
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}");
    if ((shapes.get(shape) ?? path) !== path) problems.push(`${path} and ${shapes.get(shape)} are the same`);
    shapes.set(shape, path);
    for (const tag of operation.tags) if (!tags.has(tag)) problems.push(`no tag ${tag}`);
    if (!operation.responses.default) problems.push(`${verb} ${path} does not say how it fails`);
  }
  const names = Object.keys(document.components.schemas);
  if (names.join() !== [...names].sort().join()) problems.push("schemas are not sorted");
  for (const name of names)
    if (!/^[A-Za-z0-9._-]+$/.test(name)) problems.push(`a schema cannot be called ${name}`);
  return problems;
}

/* Everything that can be checked as a value: [what, schema's path, value]. */
function* samples(document) {
  for (const [path, object] of walk(document)) {
    if ("default" in object && !path.endsWith("/responses") && !path.endsWith("/properties"))
      yield [`default of ${path}`, path, object.default];
    for (const [name, example] of Object.entries(path.endsWith("/properties") ? {} : object.examples ?? {}))
      yield [`example ${name} of ${path}`, `${path}/schema`, example.value];
  }
}

function values(document, validate) {
  const problems = [];
  for (const [what, path, value] of samples(document)) {
    const errors = validate(path, value);
    if (errors) problems.push(`${what}: ${errors}`);
  }
  return problems;
}

async function problemsOf(document) {
  const result = await validator.validate(structuredClone(document));
  const { validate, problems } = validators(document);
  return {
    "is OpenAPI": result.valid ? [] : [JSON.stringify(result.errors)],
    structure: structure(document),
    schemas: problems,
    "examples and defaults": problems.length ? [] : values(document, validate),
  };
}

/* What must not go through, made of a document that does. */
const mistakes = {
  "is OpenAPI": (document) => delete Object.values(document.paths)[0].get.responses["200"].description,
  structure: (document) => (document.paths["/sums"].post.operationId = document.paths["/sums"].get.operationId),
  schemas: (document) => delete document.components.schemas["netron-error"],
  "examples and defaults": (document) => (document.components.schemas["acme.routes.Stat"].properties.size.default = true),
};

async function notices(document) {
  for (const [what, make] of Object.entries(mistakes)) {
    const broken = structuredClone(document);
    make(broken);
    const found = (await problemsOf(broken))[what];
    report(`a mistake is noticed: ${what}`, found.length ? [] : ["it is not"]);
  }
}

for (const file of process.argv.slice(2)) {
  const name = basename(file, ".openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8"));
  for (const [what, problems] of Object.entries(await problemsOf(document))) report(`${name}: ${what}`, problems);
  if (name === "routes") await notices(document);
}
console.log(`1..${count}`);
process.exit(failures ? 1 : 0);
