// Holds JSON to the schemas of a document: values.mjs DOCUMENT < LINES, each the name of a schema, a tab and a value.
import { readFileSync } from "node:fs";
import { validators } from "./schemas.mjs";

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { validate } = validators(document);
const counts = new Map();
const problems = new Map();

function note(name, what) {
  problems.set(name, [...(problems.get(name) ?? []), what]);
}

for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [name, text] = line.split("\t");
  const errors = validate(`#/components/schemas/${name}`, JSON.parse(text));
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (errors) note(name, errors);
}

/* What the library would refuse, or never writes. */
const wrong = {
  "sample.Scalars": [{}, [], null],
  "sample.Optional": [{ a: "x" }, { b: "Inf" }, { e: "yesterday" }, { g: "purple" }, { h: "x".repeat(65) }, { i: {} }],
  "sample.Nested": [{}],
  "sample.Bounded": [
    { percent: 101, short: "", few: [], bits: "" },
    { percent: 1, short: "123456789", few: [], bits: "" },
    { percent: 1, short: "", few: Array(41).fill(""), bits: "" },
    { percent: 1.5, short: "", few: [], bits: "" },
  ],
  "sample.Shape": [{}, { circle: 1, name: "" }, { square: 1 }, "circle"],
  "sample.Color": ["purple", 1.5, null],
  "sample.Level": ["middle", 300],
  "sample.Access": ["read", ["read", "read"], ["run"]],
};
for (const [name, values] of Object.entries(wrong))
  for (const value of values)
    if (!validate(`#/components/schemas/${name}`, value)) note(name, `allows ${JSON.stringify(value)}`);

const names = [...new Set([...counts.keys(), ...Object.keys(wrong)])].sort();
console.log(`1..${names.length}`);
names.forEach((name, i) => {
  const found = problems.get(name) ?? [];
  console.log(`${found.length ? "not ok" : "ok"} ${i + 1} - ${name}: ${counts.get(name) ?? 0} values`);
  for (const line of found.slice(0, 5)) console.error(`${name}: ${line.slice(0, 1000)}`);
});
process.exit(problems.size ? 1 : 0);
