/* ts_text.c - names, strings and comments of TypeScript that nothing from an input can break out
 * of.
 */
#include "emit/ts.h"
#include "model/c_stem.h"

#include <string.h>

static bool is_among(const char *name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

#define AMONG(name, names) is_among(name, names, sizeof(names) / sizeof(names[0]))

/* No variable has such a name in a module. */
static const char *const reserved[] = { "arguments", "await", "break", "case", "catch", "class",
	"const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval",
	"export", "extends", "false", "finally", "for", "function", "if", "implements", "import",
	"in", "instanceof", "interface", "let", "new", "null", "package", "private", "protected",
	"public", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof",
	"undefined", "var", "void", "while", "with", "yield" };

/* No type has one of these. */
static const char *const types[] = { "any", "asserts", "bigint", "boolean", "infer", "intrinsic",
	"is", "keyof", "never", "number", "object", "readonly", "string", "symbol", "unique",
	"unknown", "globalThis" };

/* A client with a member `then` would be a promise; the others are what all objects have. */
static const char *const members[] = { "constructor", "then", "prototype", "__proto__",
	"hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
	"valueOf" };

static const char *unlike(struct ts *ts, const char *name, bool is_taken)
{
	return is_taken ? arena_format(ts->emit->arena, "%s_", name) : name;
}

const char *ts_name(struct ts *ts, const char *name)
{
	return unlike(ts, name, AMONG(name, reserved) || AMONG(name, types));
}

const char *ts_member(struct ts *ts, const char *name)
{
	return unlike(ts, name, AMONG(name, members));
}

const char *ts_key(struct ts *ts, const char *name)
{
	(void)ts;
	return strcmp(name, "__proto__") == 0 ? "[\"__proto__\"]" : name;
}

const char *ts_param(struct ts *ts, const char *name)
{
	return unlike(ts, name, AMONG(name, reserved) || strcmp(name, "options") == 0);
}

static char next_letter(const char **p)
{
	while (**p == '_' || **p == '.')
		*p += 1;
	return **p ? (char)(*(*p)++ | 0x20) : '\0';
}

/* Whether the C name was derived, and not given by @cName. */
static bool has_derived_name(struct ts *ts, const struct model_base *base)
{
	const char *derived =
		arena_format(ts->emit->arena, "%s%s", base->file->c_prefix, base->name);
	const char *given = base->c_name;
	char one, other;

	do {
		one = next_letter(&derived);
		other = next_letter(&given);
	} while (one && one == other);
	return one == other;
}

static bool shares_name(const struct model_service *service)
{
	const struct model_file *file = service->base.file;
	unsigned count = 0;

	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_declaration *it = &file->declarations.items[i];
		count += it->kind == MODEL_DECLARES_SERVICE &&
			 strcmp(it->as.service->base.name, service->base.name) == 0;
	}
	return count > 1;
}

/* Of several versions in one file all but one have a name from @cName. */
const char *ts_service_name(struct ts *ts, const struct model_service *service)
{
	bool has_own = shares_name(service) && !has_derived_name(ts, &service->base);
	char *name =
		arena_string(ts->emit->arena, has_own ? service->base.c_name : service->base.name);

	for (char *p = name; *p; p++)
		if (*p == '.')
			*p = '_';
	return ts_name(ts, name);
}

/* ---- names of the platform ---- */

static bool declares(struct ts *ts, const char *name)
{
	const struct model_file *file = ts->emit->file;

	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_declaration *it = &file->declarations.items[i];
		/* every declaration begins with its base */
		const struct model_base *base = (const struct model_base *)it->as.enumeration;
		if (strcmp(base->name, name) == 0)
			return true;
		if (it->kind == MODEL_DECLARES_SERVICE &&
			strcmp(ts_service_name(ts, it->as.service), name) == 0)
			return true;
	}
	return false;
}

const char *ts_global(struct ts *ts, const char *name)
{
	if (!declares(ts, name))
		return name;
	ts->uses_runtime = true;
	return arena_format(ts->emit->arena, "$.%s$", name);
}

/* ---- strings and comments ---- */

const char *ts_string(struct ts *ts, const char *bytes, size_t size)
{
	struct text text;

	text_init(&text, ts->emit->arena);
	text_add_char(&text, '"');
	text_add_json(&text, bytes, size);
	text_add_char(&text, '"');
	return text.data;
}

const char *ts_string_of(struct ts *ts, const char *string)
{
	return ts_string(ts, string, strlen(string));
}

/* Text of a comment from here to the end of its line; no end of a comment stays one. */
static const char *add_line(struct text *out, const char *line)
{
	for (; *line && *line != '\n'; line++) {
		text_add_char(out, *line);
		if (line[0] == '*' && line[1] == '/')
			text_add_char(out, '\\');
	}
	return *line ? line + 1 : line;
}

void ts_doc(struct ts *ts, unsigned indent, const struct model_base *base)
{
	struct emit *emit = ts->emit;
	struct text *out = &ts->body;
	const char *text = base->doc && *base->doc ? base->doc : NULL;

	if (base->deprecated)
		text = arena_format(emit->arena, "%s%s@deprecated %s", text ? text : "",
			text ? "\n" : "", base->deprecated);
	if (!text)
		return;
	text_add_repeated(out, '\t', indent);
	text_add(out, "/**");
	if (!strchr(text, '\n')) {
		text_add_char(out, ' ');
		add_line(out, text);
		text_add(out, " */\n");
		return;
	}
	while (*text) {
		text_add_char(out, '\n');
		text_add_repeated(out, '\t', indent);
		text_add(out, *text == '\n' ? " *" : " * ");
		text = add_line(out, text);
	}
	text_add_char(out, '\n');
	text_add_repeated(out, '\t', indent);
	text_add(out, " */\n");
}
