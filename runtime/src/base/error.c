#include "base/error.h"

#include <netron/schema.h>
#include <stdio.h>

struct row {
	int code, status;
	const char *wire_name, *code_name, *text;
	bool is_retryable;
};

#define ROW(name, code, status, wire_name, retryable, text)                                        \
	{ code, status, wire_name, "NETRON_E_" #name, text, retryable },
static const struct row table[] = { NETRON_ERRORS(ROW) };
#undef ROW

enum { ROWS = sizeof(table) / sizeof(table[0]) };

/* What is handed out when there is no memory for an error: one of each code, in the table's order.
 * Not const because owned errors are not; nobody writes to them. */
#define SPARE(name_, code_, status_, wire_name, retryable, text)                                   \
	{ .code = code_, .status = status_, .name = wire_name, .message = text },
static netron_error spares[] = { NETRON_ERRORS(SPARE) };
#undef SPARE

static const struct row *find(int code)
{
	for (size_t i = 0; i < ROWS; i++)
		if (table[i].code == code)
			return &table[i];
	return NULL;
}

static netron_error *spare_of(int code)
{
	const struct row *row = find(code);

	return &spares[(row ? row : find(NETRON_E_NO_MEMORY)) - table];
}

static bool is_spare(const netron_error *error)
{
	return error >= spares && error < spares + ROWS;
}

const char *netron_strerror(int code)
{
	const struct row *row = find(code);

	if (row)
		return row->text;
	if (!code)
		return "no error";
	return code > -1000 && code < 0 ? "the peer answered with an error" : "an unknown error";
}

const char *netron_error_code_name(int code)
{
	const struct row *row = find(code);

	return row ? row->code_name : NULL;
}

int nt_error_status_of(int code)
{
	const struct row *row = find(code);

	if (row)
		return row->status;
	return code > -1000 && code < 0 ? -code : 500;
}

int nt_error_code_of(int status)
{
	return status > 0 && status < 1000 ? -status : NETRON_E_REMOTE;
}

const char *nt_error_name_of(int code)
{
	const struct row *row = find(code);

	return row ? row->wire_name : "TitanError";
}

__attribute__((format(printf, 4, 0))) static bool make(netron_error *error, struct nt_arena *arena,
	int code, const char *format, va_list arguments)
{
	*error = (netron_error){ .code = code,
		.status = nt_error_status_of(code),
		.name = nt_error_name_of(code),
		.message = netron_strerror(code) };
	if (format)
		error->message = nt_arena_vprintf(arena, format, arguments);
	return error->message;
}

const netron_error *nt_error_make(struct nt_arena *arena, int code, const char *format, ...)
{
	netron_error *error = nt_arena_alloc(arena, sizeof(*error));
	va_list arguments;
	bool made;

	if (!error)
		return spare_of(NETRON_E_NO_MEMORY);
	va_start(arguments, format);
	made = make(error, arena, code, format, arguments);
	va_end(arguments);
	return made ? error : spare_of(NETRON_E_NO_MEMORY);
}

int nt_error_set(const netron_allocator *allocator, netron_error **out_error, int code,
	const char *format, ...)
{
	struct nt_arena arena;
	netron_error *error;
	va_list arguments;
	bool made;

	if (!out_error)
		return code;
	*out_error = spare_of(code);
	error = nt_owned_begin(allocator, sizeof(*error), 0, &arena);
	if (!error)
		return code;
	va_start(arguments, format);
	made = make(error, &arena, code, format, arguments);
	va_end(arguments);
	if (!made) {
		nt_owned_abandon(error, &arena);
		return code;
	}
	nt_owned_end(error, &arena);
	*out_error = error;
	return code;
}

static netron_error *copy_owned(const netron_allocator *allocator, const netron_error *error)
{
	struct nt_arena arena;
	netron_error *copy = nt_owned_begin(allocator, sizeof(*copy), 0, &arena);

	if (!copy)
		return NULL;
	if (!nt_error_copy_to(&arena, error, copy)) {
		nt_owned_abandon(copy, &arena);
		return NULL;
	}
	nt_owned_end(copy, &arena);
	return copy;
}

int nt_error_give(
	const netron_allocator *allocator, netron_error **out_error, const netron_error *error)
{
	if (!out_error)
		return error->code;
	*out_error = copy_owned(allocator, error);
	if (!*out_error)
		*out_error = spare_of(error->code);
	return error->code;
}

netron_error *netron_error_copy(const netron_error *error)
{
	return copy_owned(&nt_alloc_default, error);
}

void netron_error_free(netron_error *error)
{
	if (error && !is_spare(error))
		netron_owned_free(error);
}

void netron_error_freep(netron_error **error)
{
	netron_error_free(*error);
	*error = NULL;
}

int netron_error_code(const netron_error *error)
{
	return error->code;
}

int netron_error_status(const netron_error *error)
{
	return error->status;
}

const char *netron_error_name(const netron_error *error)
{
	return error->name ? error->name : nt_error_name_of(error->code);
}

const char *netron_error_message(const netron_error *error)
{
	return error->message ? error->message : netron_strerror(error->code);
}

bool netron_error_is_remote(const netron_error *error)
{
	return error->is_remote;
}

bool netron_error_is_retryable(const netron_error *error)
{
	const netron_error_type *type = error->type;
	const struct row *row = find(error->code);

	if (type)
		return type->flags & NETRON_ERROR_RETRYABLE;
	return row && row->is_retryable;
}

const char *netron_error_request_id(const netron_error *error)
{
	return error->request_id;
}

const netron_value *netron_error_details(const netron_error *error)
{
	return error->details;
}

const netron_value *netron_error_thrown(const netron_error *error)
{
	return error->thrown;
}

const netron_error *netron_error_cause(const netron_error *error)
{
	return error->cause;
}
