/* stream.c - acme_quote_source and acme_quote_sink: a typed handle for each end of a stream, and
 * the functions it has. Those of built-in types are in netron/stream.h. Items that are no type of
 * this file may be streamed by other files too: their functions are inline and stand behind a
 * guard. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include "model/names.h"

#include <string.h>

enum form { DECLARED, DEFINED, INLINE };

/* What the functions of one stream are made from. */
struct stream {
	struct emit *emit;
	struct text *out;
	const struct model_type *item;
	const char *stem; /* acme_quote */
	enum form form;
};

/* What the services of a file stream, each kind of item once. */
struct streams {
	struct names seen; /* stem -> the type */
};

/* ---- which ---- */

const char *emit_stream_stem(struct emit *emit, const struct model_type *item)
{
	return c_stream_stem(emit->arena, emit->file, item);
}

static void note(struct emit *emit, struct streams *streams, const struct model_type *item)
{
	names_add(
		&streams->seen, emit->arena, emit_stream_stem(emit, item), (void *)(uintptr_t)item);
}

static struct streams streams_of(struct emit *emit)
{
	struct streams streams = { 0 };

	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];
		if (it->kind != MODEL_DECLARES_SERVICE)
			continue;
		for (size_t k = 0; k < it->as.service->members.count; k++) {
			const struct model_member *member = &it->as.service->members.items[k];
			if (member->is_result_stream)
				note(emit, &streams, member->result);
			for (size_t p = 0; p < member->params.count; p++)
				if (member->params.items[p].is_stream)
					note(emit, &streams, member->params.items[p].type);
		}
	}
	return streams;
}

/* Notes what the headers that this one includes have already. */
static void note_imported(struct emit *emit, const struct model_file *file, struct names *files,
	struct streams *imported)
{
	for (size_t i = 0; i < file->imports.count; i++) {
		struct emit other = *emit;
		other.file = file->imports.items[i];
		if (names_add(files, emit->arena, other.file->path, (void *)1))
			continue;
		struct streams its = streams_of(&other);
		for (size_t k = 0; k < its.seen.count; k++)
			names_add(&imported->seen, emit->arena, its.seen.entries[k].key,
				its.seen.entries[k].value);
		note_imported(emit, other.file, files, imported);
	}
}

/* Calls visit for each stream that this file's header has to define, in the order of use. */
static void each_stream(
	struct emit *emit, struct text *out, void (*visit)(const struct stream *stream))
{
	struct streams streams = streams_of(emit), imported = { 0 };
	struct names files = { 0 };

	note_imported(emit, emit->file, &files, &imported);
	for (size_t i = 0; i < streams.seen.count; i++) {
		const struct model_type *item = streams.seen.entries[i].value;
		const char *stem = streams.seen.entries[i].key;
		struct stream stream = {
			.emit = emit, .out = out, .item = item, .stem = stem, .form = INLINE
		};
		if (c_builtin_stem(item) || names_get(&imported.seen, stem))
			continue;
		if (c_is_home(emit->file, item))
			stream.form = DECLARED;
		visit(&stream);
	}
}

/* ---- the functions ---- */

static const char *pointer_to_item(const struct stream *stream)
{
	struct emit *emit = stream->emit;
	const char *item = c_item(emit->arena, emit->file, stream->item);

	if (c_shape_of(stream->item) == C_SCALAR)
		return arena_format(emit->arena, "const %s *", item);
	return c_done_param(emit->arena, emit->file, stream->item, "");
}

/* void (*on_item)(const acme_quote *item, void *user) */
static const char *item_function(const struct stream *stream, const char *name, const char *item)
{
	struct emit *emit = stream->emit;
	bool is_scalar = c_shape_of(stream->item) == C_SCALAR;
	const char *param = is_scalar && !*item
				    ? c_item(emit->arena, emit->file, stream->item)
				    : c_done_param(emit->arena, emit->file, stream->item, item);

	return arena_format(
		emit->arena, "void (*%s)(%s, void *%s)", name, param, *item ? "user" : "");
}

static const char *out_param(const struct stream *stream)
{
	struct emit *emit = stream->emit;
	const struct model_type *value = c_value_type(stream->item);
	bool is_array = value->kind == MODEL_ARRAY_OF;
	const char *type = c_item(emit->arena, emit->file, is_array ? value->item : value);
	const char *blank = type[strlen(type) - 1] == '*' ? "" : " ";

	if (!c_is_flat(stream->item))
		return arena_format(emit->arena, "%s%s**out_item", type, blank);
	if (is_array)
		return arena_format(emit->arena, "%s out_item[%u]", type, value->fixed_count);
	return arena_format(emit->arena, "%s *out_item", type);
}

/* A function of one end of a stream; its body is a call. */
struct function {
	const char *type;
	const char *end;  /* source or sink: the first parameter */
	const char *verb; /* read: acme_quote_source_read */
	const char *callee;
	const char *params[4];    /* the others, up to a NULL */
	const char *arguments[5]; /* behind the handle of the stream */
	bool must_use;
};

static void add_function(const struct stream *stream, const struct function *function)
{
	struct arena *arena = stream->emit->arena;
	const char *head =
		arena_format(arena, "%s%s %s_%s_%s", stream->form == INLINE ? "static inline " : "",
			function->type, stream->stem, function->end, function->verb);
	bool is_void = strcmp(function->type, "void") == 0;
	struct c_list params, arguments;

	c_list_init(&params, arena);
	c_list_add(&params, "%s_%s %s", stream->stem, function->end, function->end);
	for (size_t i = 0; i < 4 && function->params[i]; i++)
		c_list_add(&params, "%s", function->params[i]);
	if (stream->form == DECLARED) {
		c_prototype(stream->out, 0, head, &params,
			function->must_use ? " NETRON_MUST_USE;" : ";");
		return;
	}
	c_list_init(&arguments, arena);
	c_list_add(&arguments, "%s.stream", function->end);
	for (size_t i = 0; i < 5 && function->arguments[i]; i++)
		c_list_add(&arguments, "%s", function->arguments[i]);
	text_add_char(stream->out, '\n');
	c_prototype(stream->out, 0, head, &params, "");
	text_add(stream->out, "{\n");
	c_call(stream->out, 1,
		arena_format(arena, "%s%s", is_void ? "" : "return ", function->callee), &arguments,
		";");
	text_add(stream->out, "}\n");
}

/* In a header the cast has to suit C++ too. */
static const char *cast_to(const struct stream *stream, const char *type, const char *name)
{
	return arena_format(stream->emit->arena,
		stream->form == INLINE ? "NETRON_RECAST(%s, %s)" : "(%s)%s", type, name);
}

/* Gives a callback its type back. */
static void add_thunk(const struct stream *stream)
{
	struct emit *emit = stream->emit;
	bool is_scalar = c_shape_of(stream->item) == C_SCALAR;
	struct c_list params, arguments;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "const void *nt_item");
	c_list_add(&params, "netron_function *on_item");
	c_list_add(&params, "void *user");
	text_add_char(stream->out, '\n');
	c_prototype(stream->out, 0,
		arena_format(emit->arena, "static %svoid netronc_item_%s",
			stream->form == INLINE ? "inline " : "", stream->stem),
		&params, "");
	text_add(stream->out, "{\n");
	c_list_init(&arguments, emit->arena);
	if (stream->form == INLINE) {
		/* in C++ too */
		c_list_add(&arguments, "%sNETRON_CAST(%s, nt_item)", is_scalar ? "*" : "",
			pointer_to_item(stream));
		c_list_add(&arguments, "user");
		c_call_fenced(stream->out, 1,
			arena_format(emit->arena, "NETRON_RECAST(%s, on_item)",
				item_function(stream, "", "")),
			&arguments);
	} else {
		if (is_scalar)
			c_list_add(&arguments, "*(%s)nt_item", pointer_to_item(stream));
		else
			c_list_add(&arguments, "nt_item");
		c_list_add(&arguments, "user");
		c_call(stream->out, 1,
			arena_format(emit->arena, "((%s)on_item)", item_function(stream, "", "")),
			&arguments, ";");
	}
	text_add(stream->out, "}\n");
}

static void add_source(const struct stream *stream)
{
	struct arena *arena = stream->emit->arena;
	bool is_plain = c_is_flat(stream->item);
	const struct function functions[] = {
		{ "void", "source", "read", "netron_source_read",
			{ item_function(stream, "on_item", "item"),
				"void (*on_end)(const netron_error *error, void *user)",
				"void *user" },
			{ arena_format(arena, "netronc_item_%s", stream->stem),
				cast_to(stream, "netron_function *", "on_item"), "on_end", "user" },
			false },
		{ "int", "source", "next_sync",
			is_plain ? "netron_source_next_sync_plain" : "netron_source_next_sync",
			{ out_param(stream), "netron_error **out_error" },
			{ is_plain ? "out_item" : cast_to(stream, "void **", "out_item"),
				"out_error" },
			true },
		{ "int", "source", "stop", "netron_source_stop", { NULL }, { NULL }, false },
	};

	if (stream->form != DECLARED)
		add_thunk(stream);
	for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++)
		add_function(stream, &functions[i]);
}

static void add_sink(const struct stream *stream)
{
	struct emit *emit = stream->emit;
	enum c_shape shape = c_shape_of(stream->item);
	const char *item = c_param(emit->arena, emit->file, stream->item, "item");
	const char *address = shape == C_RECORD || shape == C_ARRAY ? "item" : "&item";
	const struct function functions[] = {
		{ "int", "sink", "write", "netron_sink_write", { item }, { address }, false },
		{ "int", "sink", "write_sync", "netron_sink_write_sync",
			{ item, "netron_error **out_error" }, { address, "out_error" }, true },
		{ "int", "sink", "on_ready", "netron_sink_on_ready",
			{ "void (*on_ready)(void *user)", "void *user" }, { "on_ready", "user" },
			false },
		{ "int", "sink", "on_close", "netron_sink_on_close",
			{ "void (*on_close)(const netron_error *reason, void *user)",
				"void *user" },
			{ "on_close", "user" }, false },
		{ "int", "sink", "end", "netron_sink_end", { NULL }, { NULL }, false },
		{ "int", "sink", "fail", "netron_sink_fail", { "int code", "const char *message" },
			{ "code", "message" }, false },
	};

	for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++)
		add_function(stream, &functions[i]);
}

/* ---- all of them ---- */

static void add_handles(const struct stream *stream)
{
	static const char *const ends[] = { "source", "sink" };

	for (size_t i = 0; i < 2; i++)
		text_format(stream->out,
			"typedef struct %s_%s {\n\tnetron_stream stream;\n} %s_%s;\n", stream->stem,
			ends[i], stream->stem, ends[i]);
}

static void declare(const struct stream *stream)
{
	struct emit *emit = stream->emit;
	const char *macro = c_macro(emit->arena, stream->stem);

	text_add_char(stream->out, '\n');
	if (stream->form == INLINE)
		text_format(stream->out, "#ifndef %s_STREAMS_DEFINED\n#define %s_STREAMS_DEFINED\n",
			macro, macro);
	add_handles(stream);
	if (stream->form == DECLARED)
		text_add_char(stream->out, '\n');
	add_source(stream);
	add_sink(stream);
	if (stream->form == INLINE)
		text_add(stream->out, "#endif\n");
}

static void define(const struct stream *stream)
{
	struct stream defined = *stream;

	if (stream->form == INLINE)
		return;
	defined.form = DEFINED;
	add_source(&defined);
	add_sink(&defined);
}

void emit_declare_streams(struct emit *emit, struct text *out)
{
	struct text streams;

	text_init(&streams, emit->arena);
	each_stream(emit, &streams, declare);
	if (!streams.size)
		return;
	text_add_char(out, '\n');
	c_section(out, "streams: a source is read, a sink is written");
	text_add_char(out, '\n');
	c_comment(out, 0,
		"_read hands over each item, then calls on_end once; error is NULL when the stream "
		"ended as it should. _next_sync waits: 1 and an item, 0 at the end, or a code. "
		"_write returns NETRON_FULL when it has taken the item but would rather have you "
		"wait until on_ready. on_close is called once when the sink is over, for whatever "
		"reason.");
	text_add_bytes(out, streams.data, streams.size);
}

void emit_define_streams(struct emit *emit, struct text *out)
{
	each_stream(emit, out, define);
}
