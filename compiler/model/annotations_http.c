/* annotations_http.c - @http and @cache: what is written in them. Whether the method fits is for
 * check_http.c to say, when all its annotations are known. */
#include "model/resolver.h"

#include <string.h>

enum {
	MAX_PATH = 500,
	MAX_SEGMENTS = 32,
	MAX_CACHE_S = 49 * 24 * 3600 /* as milliseconds in 32 bits */
};

/* ---- @http ---- */

static bool read_verb(
	struct resolver *resolver, const struct ast_value *value, enum model_verb *out)
{
	static const char *const words[] = { [MODEL_GET] = "GET",
		[MODEL_POST] = "POST",
		[MODEL_PUT] = "PUT",
		[MODEL_PATCH] = "PATCH",
		[MODEL_DELETE] = "DELETE" };
	struct diag_guess guess;
	struct diag *diag;

	diag_guess_init(&guess, value->text);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		*out = (enum model_verb)i;
		if (strcmp(value->text, words[i]) == 0)
			return true;
		diag_guess_offer(&guess, words[i]);
		if (strcasecmp(value->text, words[i]) == 0)
			guess.best = words[i];
	}
	diag = diag_error(resolver->diags, DIAG_HTTP_VERB, value->span,
		"a route cannot have the verb '%s'", value->text);
	if (guess.best)
		diag_fix(diag, value->span, guess.best, "did you mean '%s'?", guess.best);
	else
		diag_help(diag, "GET, POST, PUT, PATCH and DELETE are possible");
	return false;
}

/* The place of a part of a string; all of it when escapes stand in it. */
static struct source_span span_in(const struct ast_value *string, const char *part, size_t size)
{
	struct source_span span = string->span;

	if (span.end - span.begin != string->size + 2)
		return span;
	span.begin += 1 + (uint32_t)(part - string->text);
	span.end = span.begin + (uint32_t)size;
	return span;
}

static size_t text_size(const char *text)
{
	return strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
			    "-._~!$&'()*+,;=:@");
}

static bool is_name(const char *text, size_t size)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";

	if (size == 0 || !strchr(letters, *text))
		return false;
	for (size_t i = 0; i < size; i++)
		if (!strchr(letters, text[i]) && !(text[i] >= '0' && text[i] <= '9'))
			return false;
	return true;
}

static void wrong_part(struct resolver *resolver, struct source_span span, const char *what)
{
	struct diag *diag = diag_error(resolver->diags, DIAG_HTTP_PATH, span, "%s", what);

	diag_help(diag, "write a path such as \"/files/{id}\" or \"/files/{path...}\"");
}

/* {name} or {name...} */
static bool read_param(struct resolver *resolver, const char *text, size_t size, bool is_last,
	struct model_segment *out)
{
	size_t name_size = size - 2;

	out->is_param = true;
	if (name_size > 3 && memcmp(text + 1 + name_size - 3, "...", 3) == 0) {
		out->is_rest = true;
		name_size -= 3;
	}
	out->text = arena_string_n(resolver->arena, text + 1, name_size);
	if (!is_name(text + 1, name_size))
		wrong_part(resolver, out->span, "there is no name between these braces");
	else if (out->is_rest && !is_last)
		wrong_part(resolver, out->span, "the rest of a path is its last part");
	else
		return true;
	return false;
}

static bool read_segment(struct resolver *resolver, const char *text, size_t size, bool is_last,
	struct model_segment *out)
{
	const char *what = NULL;

	if (size > 2 && text[0] == '{' && text[size - 1] == '}')
		return read_param(resolver, text, size, is_last, out);
	out->text = arena_string_n(resolver->arena, text, size);
	if (size == 0)
		what = is_last ? "a path does not end with a slash" : "an empty part of a path";
	else if (memchr(text, '{', size) || memchr(text, '}', size))
		what = "braces stand around a whole part of a path";
	else if (strcmp(out->text, ".") == 0 || strcmp(out->text, "..") == 0)
		what = "clients resolve '.' and '..' before they ask";
	else if (text_size(out->text) != size)
		what = "a character that cannot stand in a path";
	if (what)
		wrong_part(resolver, out->span, what);
	return !what;
}

static bool is_repeated(struct resolver *resolver, const struct model_route *route,
	const struct model_segment *segment)
{
	for (size_t i = 0; i < route->segments.count && segment->is_param; i++) {
		const struct model_segment *before = &route->segments.items[i];

		if (!before->is_param || strcmp(before->text, segment->text) != 0)
			continue;
		struct diag *diag = diag_error(resolver->diags, DIAG_HTTP_PATH, segment->span,
			"'%s' stands in this path twice", segment->text);
		diag_note(diag, before->span, "the first one is here");
		return true;
	}
	return false;
}

static bool read_path(
	struct resolver *resolver, const struct ast_value *value, struct model_route *route)
{
	const char *at = value->text;

	if (*at != '/') {
		wrong_part(resolver, value->span, "a path starts with a slash");
		return false;
	}
	if (value->size > MAX_PATH) {
		diag_error(resolver->diags, DIAG_HTTP_PATH, value->span,
			"a path of %zu characters, at most %d are possible", value->size, MAX_PATH);
		return false;
	}
	while (*at == '/' && value->size > 1) {
		size_t size = strcspn(++at, "/");
		struct model_segment segment = { .span = span_in(value, at, size) };

		if (!read_segment(resolver, at, size, at[size] == '\0', &segment) ||
			is_repeated(resolver, route, &segment))
			return false;
		if (route->segments.count == MAX_SEGMENTS) {
			diag_error(resolver->diags, DIAG_HTTP_PATH, segment.span,
				"a path with more than %d parts", MAX_SEGMENTS);
			return false;
		}
		LIST_ADD(resolver->arena, &route->segments, segment);
		at += size;
	}
	return true;
}

void annotations_apply_http(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *path = annotation->arguments.last->value;
	struct model_route *route = ARENA_NEW(resolver->arena, struct model_route);

	route->path = path->text;
	route->span = path->span;
	if (read_verb(resolver, annotation->arguments.first->value, &route->verb) &&
		read_path(resolver, path, route))
		subject->as.member->route = route;
	else
		subject->as.member->has_bad_route = true;
}

/* ---- @cache ---- */

void annotations_apply_cache(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *value = annotation->arguments.first->value;
	uint64_t seconds = value->integer / 1000000000;

	if (value->is_negative || value->integer % 1000000000 != 0 || seconds == 0 ||
		seconds > MAX_CACHE_S) {
		diag_error(resolver->diags, DIAG_CACHE, value->span,
			"an answer stays good for whole seconds, from 1s to 49d");
		return;
	}
	subject->as.member->cache_ms = (uint32_t)seconds * 1000;
	subject->as.member->cache_span = annotation->span;
}
