// Random values of a schema, as far as netronc writes schemas: inventor(document, seed) gives invent(schema).

/* mulberry32 */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function inventor(document, seed) {
  const random = generator(seed);
  const up_to = (most) => Math.floor(random() * (most + 1));
  const one_of = (list) => list[up_to(list.length - 1)];
  const digits = (count) => Array.from({ length: count }, () => up_to(9)).join("");
  const hex = (count) => Array.from({ length: count }, () => up_to(15).toString(16)).join("");

  function string(schema) {
    if (schema.enum) return one_of(schema.enum);
    if (schema.format === "uuid") return [8, 4, 4, 4, 12].map(hex).join("-");
    if (schema.format === "date-time")
      return `19${70 + up_to(29)}-0${1 + up_to(8)}-1${up_to(9)}T0${up_to(9)}:1${up_to(9)}:2${up_to(9)}${one_of(["Z", ".5Z", "+02:00"])}`;
    if (schema.format === "int64") return `${one_of(["", "-"])}${1 + up_to(8)}${digits(up_to(17))}`;
    if (schema.format === "uint64") return `1${digits(up_to(18))}`;
    if (schema.pattern?.includes("NaN")) return one_of(["NaN", "Infinity", "-Infinity"]);
    const size = Math.min(schema.maxLength ?? 20, up_to(20));
    if (schema.contentEncoding) return Buffer.from(digits(Math.floor(size / 4) * 3)).toString("base64");
    return Array.from({ length: size }, () => one_of([..."aZ 0\"\\/\n<>"])).join("");
  }

  function number(schema) {
    const [least, most] = [schema.minimum ?? -1e6, schema.maximum ?? 1e6];
    const value = least + random() * (Math.min(most, least + 2 ** 32) - least);
    return schema.format?.includes("int") || schema.type === "integer" ? Math.round(value) : value;
  }

  function array(schema, depth) {
    if (schema.prefixItems) return schema.prefixItems.map((item) => invent(item, depth));
    const least = schema.minItems ?? 0;
    const count = Math.min(schema.maxItems ?? least + 3, least + up_to(depth > 6 ? 0 : 3));
    const items = Array.from({ length: count }, () => invent(schema.items, depth));
    /* A key of a map comes once, which its schema cannot say. */
    const key = schema.items.prefixItems ? (item) => JSON.stringify(item[0]) : schema.uniqueItems ? JSON.stringify : null;
    return key ? [...new Map(items.map((item) => [key(item), item])).values()] : items;
  }

  function object(schema, depth) {
    const value = {};
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (schema.required?.includes(name) || random() < 0.6) value[name] = invent(property, depth);
    for (let i = up_to(3); schema.additionalProperties && i > 0; i--) {
      const key = schema.propertyNames ? invent(schema.propertyNames, depth) : `key ${i}`;
      if (typeof key === "string") value[key] = invent(schema.additionalProperties, depth);
    }
    return value;
  }

  function invent(schema, depth = 0) {
    if (schema.$ref) {
      const { $ref, ...beside } = schema;
      const target = document.components.schemas[$ref.split("/").pop()];
      return invent({ ...target, ...beside }, depth + 1);
    }
    if (schema.anyOf ?? schema.oneOf) return invent(one_of(schema.anyOf ?? schema.oneOf), depth);
    if ("const" in schema) return schema.const;
    const type = Array.isArray(schema.type) ? one_of(schema.type) : schema.type;
    if (type === "object") return object(schema, depth + 1);
    if (type === "array") return array(schema, depth + 1);
    if (type === "string") return string(schema);
    if (type === "boolean") return random() < 0.5;
    if (type === "null") return null;
    if (type) return number({ ...schema, type });
    return one_of([1, "any", null, [true], { of: "them" }]);
  }
  return invent;
}
