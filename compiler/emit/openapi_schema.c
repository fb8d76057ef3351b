/* openapi_schema.c - types as schemas (JSON Schema 2020-12): what the library gives of them in
 * JSON, and the least of what it takes. */
#include "emit/c_type.h"
#include "emit/openapi.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool openapi_is_object(const struct model_type *map)
{
	const struct model_type *key = model_underlying(map->key);

	return key->kind == MODEL_STRING || key->kind == MODEL_UUID ||
	       (key->kind == MODEL_ENUM && key->enumeration->is_named);
}

/* ---- docs ---- */

void openapi_description(struct emit *emit, struct json_out *out, const struct model_base *base)
{
	const char *doc = base->doc ? base->doc : "";

	if (base->deprecated && *base->deprecated)
		doc = arena_format(emit->arena, "%s%sDeprecated: %s", doc, *doc ? "\n\n" : "",
			base->deprecated);
	if (*doc)
		json_pair(out, "description", doc);
}

/* ---- bounds ---- */

static void add_lengths(
	struct json_out *out, const char *least, const char *most, uint64_t low, uint64_t high)
{
	if (low)
		json_pair_unsigned(out, least, low);
	json_pair_unsigned(out, most, high);
}

/* Lengths of strings are counted in code points here, in bytes by string<=64: the bound is then the
 * widest that says nothing wrong. Those of bytes are lengths of base64. */
static void add_length(struct json_out *out, const struct model_type *type)
{
	const struct model_bounds *bounds = &type->bounds;
	const struct model_type *of = model_underlying(type);
	uint64_t low = bounds->min_length, high = bounds->max_length;

	if (of->kind == MODEL_STRING)
		add_lengths(out, "minLength", "maxLength",
			bounds->is_code_points ? low : (low + 3) / 4, high);
	else if (of->kind == MODEL_BYTES)
		add_lengths(out, "minLength", "maxLength", (low * 4 + 2) / 3, (high + 2) / 3 * 4);
	else if (of->kind == MODEL_MAP_OF && openapi_is_object(of))
		add_lengths(out, "minProperties", "maxProperties", low, high);
	else
		add_lengths(out, "minItems", "maxItems", low, high);
}

static void add_range(struct json_out *out, const struct model_bounds *bounds)
{
	struct arena *arena = out->text->arena;

	if (bounds->has_number) {
		if (!isinf(bounds->min_number)) {
			json_key(out, "minimum");
			json_raw(out, c_double(arena, bounds->min_number, 0));
		}
		if (!isinf(bounds->max_number)) {
			json_key(out, "maximum");
			json_raw(out, c_double(arena, bounds->max_number, 0));
		}
		return;
	}
	json_key(out, "minimum");
	if (bounds->is_unsigned)
		json_unsigned(out, (uint64_t)bounds->min_integer);
	else
		json_signed(out, bounds->min_integer);
	json_key(out, "maximum");
	if (bounds->is_unsigned)
		json_unsigned(out, (uint64_t)bounds->max_integer);
	else
		json_signed(out, bounds->max_integer);
}

static void add_bounds(struct json_out *out, const struct model_type *type)
{
	static const char *const formats[] = {
		[MODEL_EMAIL] = "email", [MODEL_URI] = "uri", [MODEL_HOSTNAME] = "hostname"
	};

	if (type->bounds.has_length)
		add_length(out, type);
	if (type->bounds.has_integer || type->bounds.has_number)
		add_range(out, &type->bounds);
	if (type->bounds.format)
		json_pair(out, "format", formats[type->bounds.format]);
}

static bool has_bounds(const struct model_type *type)
{
	return type->bounds.has_length || type->bounds.format;
}

/* ---- types ---- */

static void add_types(struct json_out *out, const char *one, const char *other)
{
	json_key(out, "type");
	json_begin(out, '[');
	json_string(out, one);
	json_string(out, other);
	json_end(out, ']');
}

static void add_small_integer(struct json_out *out, const struct model_type *type)
{
	static const struct {
		const char *format;
		int64_t least, most;
	} kinds[] = {
		[MODEL_I8] = { "int8", INT8_MIN, INT8_MAX },
		[MODEL_I16] = { "int16", INT16_MIN, INT16_MAX },
		[MODEL_I32] = { "int32", INT32_MIN, INT32_MAX },
		[MODEL_U8] = { "uint8", 0, UINT8_MAX },
		[MODEL_U16] = { "uint16", 0, UINT16_MAX },
		[MODEL_U32] = { "uint32", 0, UINT32_MAX },
	};

	json_pair(out, "type", "integer");
	json_pair(out, "format", kinds[type->kind].format);
	if (type->bounds.has_integer)
		return;
	json_key(out, "minimum");
	json_signed(out, kinds[type->kind].least);
	json_key(out, "maximum");
	json_signed(out, kinds[type->kind].most);
}

/* Digits in a string where a number would not be exact. */
static void add_large_integer(struct json_out *out, const struct model_type *type)
{
	bool is_unsigned = type->kind == MODEL_U64;

	add_types(out, "integer", "string");
	json_pair(out, "format", is_unsigned ? "uint64" : "int64");
	json_pair(out, "pattern", is_unsigned ? "^[0-9]+$" : "^-?[0-9]+$");
	if (is_unsigned && !type->bounds.has_integer)
		json_pair_unsigned(out, "minimum", 0);
}

/* What is no number is in no range. */
static void add_float(struct json_out *out, const struct model_type *type)
{
	if (type->bounds.has_number) {
		json_pair(out, "type", "number");
	} else {
		add_types(out, "number", "string");
		json_pair(out, "pattern", "^(NaN|-?Infinity)$");
	}
	json_pair(out, "format", type->kind == MODEL_F32 ? "float" : "double");
}

static void add_array(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	json_pair(out, "type", "array");
	json_key(out, "items");
	openapi_schema(api, out, type->item, NULL, NULL);
	if (type->kind == MODEL_SET_OF)
		json_pair_bool(out, "uniqueItems", true);
	if (type->kind == MODEL_ARRAY_OF)
		add_lengths(out, "minItems", "maxItems", type->fixed_count, type->fixed_count);
}

static void add_map(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	if (openapi_is_object(type)) {
		json_pair(out, "type", "object");
		json_key(out, "additionalProperties");
		openapi_schema(api, out, type->item, NULL, NULL);
		if (type->key->kind == MODEL_STRING && !has_bounds(type->key))
			return; /* names are strings anyway */
		json_key(out, "propertyNames");
		openapi_schema(api, out, type->key, NULL, NULL);
		return;
	}
	json_pair(out, "type", "array");
	json_key(out, "items");
	json_begin(out, '{');
	json_pair(out, "type", "array");
	json_key(out, "prefixItems");
	json_begin(out, '[');
	openapi_schema(api, out, type->key, NULL, NULL);
	openapi_schema(api, out, type->item, NULL, NULL);
	json_end(out, ']');
	add_lengths(out, "minItems", "maxItems", 2, 2);
	json_end(out, '}');
}

static void add_optional(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	json_key(out, "anyOf");
	json_begin(out, '[');
	openapi_schema(api, out, type->item, NULL, NULL);
	json_begin(out, '{');
	json_pair(out, "type", "null");
	json_end(out, '}');
	json_end(out, ']');
}

static void add_reference(struct openapi *api, struct json_out *out, const struct model_type *type);

/* The keywords that say what it is, inside of a schema. */
static void add_type(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_BOOL:
		json_pair(out, "type", "boolean");
		break;
	case MODEL_I64:
	case MODEL_U64:
		add_large_integer(out, type);
		break;
	case MODEL_F32:
	case MODEL_F64:
		add_float(out, type);
		break;
	case MODEL_STRING:
		json_pair(out, "type", "string");
		break;
	case MODEL_BYTES:
		json_pair(out, "type", "string");
		json_pair(out, "contentEncoding", "base64");
		break;
	case MODEL_TIMESTAMP:
		json_pair(out, "type", "string");
		json_pair(out, "format", "date-time");
		break;
	case MODEL_DURATION:
		json_pair(out, "title", "milliseconds");
		json_pair(out, "type", "number");
		break;
	case MODEL_UUID:
		json_pair(out, "type", "string");
		json_pair(out, "format", "uuid");
		break;
	case MODEL_ANY:
		break;
	case MODEL_LIST_OF:
	case MODEL_SET_OF:
	case MODEL_ARRAY_OF:
		add_array(api, out, type);
		break;
	case MODEL_MAP_OF:
		add_map(api, out, type);
		break;
	case MODEL_OPTIONAL:
		add_optional(api, out, type);
		break;
	case MODEL_ENUM:
	case MODEL_STRUCT:
	case MODEL_UNION:
	case MODEL_ALIAS:
		add_reference(api, out, type);
		break;
	case MODEL_SERVICE:
	case MODEL_STREAM:
		emit_refuse(api->emit, type->span, "a service or a stream in a schema");
		break;
	default:
		add_small_integer(out, type);
		break;
	}
}

void openapi_schema(struct openapi *api, struct json_out *out, const struct model_type *type,
	const struct model_base *base, const struct model_value *value)
{
	json_begin(out, '{');
	if (base)
		openapi_description(api->emit, out, base);
	add_type(api, out, type);
	add_bounds(out, type);
	if (value) {
		json_key(out, "default");
		openapi_value(api->emit, out, type, value);
	}
	if (base && base->deprecated)
		json_pair_bool(out, "deprecated", true);
	json_end(out, '}');
}

void openapi_param_schema(
	struct openapi *api, struct json_out *out, const struct model_param *param)
{
	struct model_type list = {
		.kind = MODEL_LIST_OF, .span = param->type->span, .item = param->type
	};
	const struct model_type *type = param->type;

	if (param->is_rest || param->is_stream)
		type = &list;
	else if (type->kind == MODEL_OPTIONAL)
		type = type->item;
	openapi_schema(api, out, type, &param->base, param->default_value);
}

bool openapi_may_be_absent(const struct model_type *type, const struct model_value *value)
{
	const struct model_type *of = model_underlying(type);

	return value || of->kind == MODEL_OPTIONAL || of->kind == MODEL_ANY;
}

/* ---- declared types ---- */

static const struct model_base *declared(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_ENUM:
		return &type->enumeration->base;
	case MODEL_STRUCT:
		return &type->structure->base;
	case MODEL_UNION:
		return &type->union_->base;
	default:
		return &type->alias->base;
	}
}

static const char *full_name(struct emit *emit, const struct model_base *base)
{
	const char *space = base->file->namespace_;

	return arena_format(emit->arena, "%s%s%s", space, *space ? "." : "", base->name);
}

/* key: what tells it from all others; name: what it is called unless another one is. */
static struct openapi_component *component(
	struct openapi *api, const char *key, const char *name, struct openapi_component made)
{
	struct arena *arena = api->emit->arena;
	struct openapi_component *found = names_get(&api->by_type, key);

	if (found)
		return found;
	found = ARENA_NEW(arena, struct openapi_component);
	*found = made;
	found->name = name;
	/* two files of one namespace may have declared it, each with a name in C */
	if (names_add(&api->by_name, arena, name, found)) {
		found->name = arena_format(arena, "%s-%s", name, key);
		names_add(&api->by_name, arena, found->name, found);
	}
	names_add(&api->by_type, arena, key, found);
	return found;
}

static void add_ref(struct json_out *out, const struct openapi_component *to)
{
	json_pair(out, "$ref", arena_format(out->text->arena, "#/components/schemas/%s", to->name));
}

static void add_reference(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	const struct model_base *base = declared(type);
	struct model_type *kept = ARENA_NEW(api->emit->arena, struct model_type);

	*kept = *type;
	add_ref(out, component(api, base->c_name, full_name(api->emit, base),
			     (struct openapi_component){ .type = kept }));
}

void openapi_reference(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	json_begin(out, '{');
	add_reference(api, out, type);
	json_end(out, '}');
}

/* No name of the language has a hyphen. */
void openapi_reference_answer(
	struct openapi *api, struct json_out *out, const struct model_struct *error)
{
	struct emit *emit = api->emit;
	const char *name = "netron-error";

	if (error)
		name = arena_format(emit->arena, "%s-answer", full_name(emit, &error->base));
	json_begin(out, '{');
	add_ref(out,
		component(api,
			error ? arena_format(emit->arena, "%s-answer", error->base.c_name) : name,
			name, (struct openapi_component){ .error = error }));
	json_end(out, '}');
}
