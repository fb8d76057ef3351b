/* json_read.h - JSON -> MessagePack by the tables of netron/schema.h, without a tree between them.
 * What is written is what nt_unpack_slot and nt_unpack_args take (the dialect of peers with int64);
 * bounds, closed enums and the order of maps are left to them. docs/reference/json.md has the form
 * of every type.
 *
 * All return 0 or the error that stands in `in` then, with its position and path; nothing is
 * appended to out in that case. */
#ifndef NT_JSON_READ_H
#define NT_JSON_READ_H

#include "base/buf.h"
#include "codec/json.h"

#include <netron/schema.h>

/* One value of that type. */
int nt_json_read_slot(struct nt_json_in *in, const netron_slot *slot, struct nt_buf *out);
/* Any value: a whole number becomes an integer, a larger one a BigInt. */
int nt_json_read_any(struct nt_json_in *in, struct nt_buf *out);

/* Text that is no JSON, such as a segment of a path: strings, enums, times and so on take it as it
 * is, everything else as JSON. `in` must be of that text. */
int nt_json_read_plain(struct nt_json_in *in, const netron_slot *slot, struct nt_buf *out);

/* How arguments stand in JSON. */
enum nt_json_form {
	NT_JSON_POSITIONAL, /* an array of them; any other value is the only one */
	NT_JSON_NAMED       /* an object by the names of the parameters, or an array of them */
};

struct nt_json_args {
	enum nt_json_form form;
	bool is_missing; /* there is no JSON: all parameters that may be absent are */
	/* What stands elsewhere, as text that is no JSON: one for each parameter, p NULL where it
	 * does not. Arrays go without these. NULL: nothing does. */
	const struct nt_text *plain;
	/* What is written for the parameter that is a stream; NULL: such a method is refused with
	 * NETRON_E_UNIMPLEMENTED. */
	const netron_stream_wire *stream;
	bool stream_is_apart; /* the items come otherwise: arrays go without the stream too */
	/* Filled in: the JSON array that stood for the stream; p NULL: none did. */
	struct nt_text stream_items;
};

/* The arguments of a call: *out_count values, without a header. args NULL: a method without
 * parameters. */
int nt_json_read_args(struct nt_json_in *in, const netron_struct *args, struct nt_json_args *how,
	struct nt_buf *out, uint32_t *out_count);

/* An error as HTTP says it: { code, message, details, name }, all of which may be absent; anything
 * else is what was thrown. Becomes extension 110, as nt_failure_read takes it. status: that of the
 * answer, which stands when the code is no number. throws (may be NULL): the declared errors; the
 * details of one whose name and status match, or whose status alone when there is no name, are read
 * by its table. now: ms since 1970. */
int nt_json_read_error(struct nt_json_in *in, int status, const netron_error_type *const *throws,
	netron_time now, struct nt_buf *out);

#endif
