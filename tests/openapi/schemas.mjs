// The schemas of an OpenAPI document as functions, by ajv.
import Ajv2020 from "ajv/dist/2020.js";
import formats from "ajv-formats";

const numbers = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double"];

function make() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, strictRequired: true, allErrors: true });
  formats(ajv);
  for (const name of numbers) ajv.addFormat(name, true); // bounds say it too
  ajv.addVocabulary(["components", "paths", "x-itemSchema", "x-firstSchema"]);
  return ajv;
}

const ajv = make();
let documents = 0;

/* Paths of everything that is a schema: what stands under these keys, and component schemas. */
function schemaPaths(document) {
  const paths = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  const visit = (value, path) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const below = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (["schema", "x-itemSchema", "x-firstSchema"].includes(key)) paths.push(below);
      else visit(item, below);
    }
  };
  visit(document.paths, "#/paths");
  return paths;
}

/**
 * validate(path, value) gives undefined, or what is wrong with the value; problems: schemas that are none.
 * The document is one schema with many parts, so that references in it are found.
 */
export function validators(document) {
  const id = `http://document${++documents}/`;
  ajv.addSchema({ $id: id, components: document.components, paths: document.paths }, undefined, false, false);
  const compile = (path) => ajv.compile({ $ref: `${id}${encodeURI(path)}` });
  const problems = [];
  for (const path of schemaPaths(document)) {
    try {
      compile(path);
    } catch (error) {
      problems.push(`${path}: ${error.message}`);
    }
  }
  const validate = (path, value) => {
    const check = compile(path);
    return check(value) ? undefined : `${JSON.stringify(value)}: ${ajv.errorsText(check.errors)}`;
  };
  return { validate, problems };
}
