/* ast.h - what was written in one .nsvc file, with the place of everything. Nothing is resolved or
 * checked beyond the grammar. Lives in an arena; strings are NUL-terminated and valid UTF-8 unless
 * said otherwise. Lists are linked through next, in the order of the file. */
#ifndef NETRONC_AST_H
#define NETRONC_AST_H

#include "support/source.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define AST_LIST(type)                                                                             \
	struct {                                                                                   \
		type *first;                                                                       \
		type *last;                                                                        \
		size_t count;                                                                      \
	}

/* A name or a dotted path as written, without spaces: "acme.trade.Quote". */
struct ast_name {
	const char *text; /* NULL: not given */
	struct source_span span;
};

/* ---- values ---- */

enum ast_value_kind {
	AST_VALUE_BOOL,     /* boolean */
	AST_VALUE_INT,      /* is_negative, integer: the magnitude, at most 2^63 when negative */
	AST_VALUE_FLOAT,    /* number, sign included */
	AST_VALUE_STRING,   /* text and size after the escapes; may hold NUL; is_utf8 */
	AST_VALUE_DURATION, /* is_negative, integer: nanoseconds, fits an int64_t */
	AST_VALUE_SIZE,     /* integer: bytes */
	AST_VALUE_VERSION,  /* text */
	AST_VALUE_RATE,     /* integer times per period nanoseconds */
	AST_VALUE_NAME,     /* text: a name or path: GET, Side.buy, MAX_ORDERS, inf, nan */
	AST_VALUE_NULL,     /* the word null */
	AST_VALUE_LIST,     /* items */
	AST_VALUE_OBJECT    /* members */
};

struct ast_member_value;

struct ast_value {
	enum ast_value_kind kind;
	struct source_span span;
	const char *text; /* strings: the value; everything else but lists and objects: as written
			     ("1.10", "0xFF", "-5") */
	size_t size;      /* of text */
	bool boolean;
	bool is_negative;
	bool is_utf8; /* strings: no \x escape broke it */
	uint64_t integer;
	double number;
	int64_t period;
	AST_LIST(struct ast_value) items;
	AST_LIST(struct ast_member_value) members;
	unsigned depth; /* 1: nothing nested */
	struct ast_value *next;
};

struct ast_member_value {
	struct ast_name name;
	struct ast_value *value;
	struct ast_member_value *next;
};

/* ---- documentation and annotations ---- */

/* One or more doc comments that stand together. */
struct ast_doc {
	const char *text; /* without markers; lines joined by \n; no blank line at either end */
	struct source_span span;
	bool is_taken; /* it documents something */
	struct ast_doc *next;
};

struct ast_argument {
	struct ast_name name; /* text NULL: positional */
	struct ast_value *value;
	struct ast_argument *next;
};

struct ast_annotation {
	struct ast_name name;    /* without the @; may be dotted */
	struct source_span span; /* from the @ to the closing parenthesis */
	bool has_parentheses;
	AST_LIST(struct ast_argument) arguments;
	struct ast_annotation *next;
};

/* What every declaration and member starts with. */
struct ast_base {
	struct ast_name name;
	struct source_span span; /* all of it, annotations included, doc comments not */
	struct ast_doc *doc;     /* NULL: none */
	AST_LIST(struct ast_annotation) annotations;
};

/* ---- types ---- */

#define AST_MAX_DEPTH 256

enum ast_type_kind {
	AST_TYPE_NAME,    /* name, version for services; bound: string<=64 */
	AST_TYPE_LIST,    /* item; bound: T[<=64] */
	AST_TYPE_ARRAY,   /* item; bound: T[16], always there */
	AST_TYPE_MAP,     /* key, item */
	AST_TYPE_SET,     /* item */
	AST_TYPE_OPTIONAL /* item */
};

struct ast_type {
	enum ast_type_kind kind;
	struct source_span span;
	struct ast_name name;          /* built-in types are names here too: "i32", "any" */
	struct ast_name version;       /* Files@1.3.0; text NULL: none */
	const struct ast_value *bound; /* INT, SIZE or NAME (a constant); NULL: none */
	const struct ast_type *item;
	const struct ast_type *key;
	unsigned depth; /* 1: nothing nested; at most AST_MAX_DEPTH */
};

/* ---- declarations ---- */

struct ast_import {
	const char *path;        /* as in the quotes */
	struct source_span span; /* of the string */
	struct ast_import *next;
};

struct ast_enum_value {
	struct ast_base base;
	const struct ast_value *value; /* INT or NAME; NULL: counted on */
	struct ast_enum_value *next;
};

/* A field of a struct or an error, an alternative of a union. */
struct ast_field {
	struct ast_base base;
	const struct ast_type *type;
	const struct ast_value *default_value; /* NULL: none */
	struct ast_field *next;
};

/* A parameter of a method, an event or an annotation. */
struct ast_param {
	struct ast_base base;
	const struct ast_type *type; /* of one, when is_rest or is_stream */
	const struct ast_value *default_value;
	bool is_stream;
	bool is_rest;                   /* T... */
	struct source_span stream_span; /* of the word, or of the dots */
	struct ast_param *next;
};

/* example small { in { a: 1, b: 2 } out 3 } */
struct ast_example {
	struct ast_base base;
	const struct ast_value *in;  /* an object; NULL: not given */
	const struct ast_value *out; /* NULL: not given */
	struct ast_example *next;
};

/* A name in throws, with its place. */
struct ast_reference {
	struct ast_name name;
	struct ast_reference *next;
};

enum ast_member_kind { AST_METHOD, AST_EVENT, AST_PROPERTY };

struct ast_member {
	enum ast_member_kind kind;
	struct ast_base base;
	AST_LIST(struct ast_param) params;
	const struct ast_type *type; /* methods: the result, NULL for none; properties */
	bool is_result_stream;
	bool is_oneway;
	bool is_readonly;
	struct source_span stream_span; /* of the word stream before the result */
	struct source_span word_span;   /* of oneway, event, property or readonly */
	AST_LIST(struct ast_reference) throws;
	AST_LIST(struct ast_example) examples;
	struct ast_member *next;
};

enum ast_declaration_kind {
	AST_ENUM,
	AST_FLAGS,
	AST_STRUCT,
	AST_UNION,
	AST_ERROR,
	AST_ALIAS,
	AST_CONST,
	AST_SERVICE,
	AST_ANNOTATION
};

struct ast_declaration {
	enum ast_declaration_kind kind;
	struct ast_base base;
	AST_LIST(struct ast_enum_value) values; /* enums, flags */
	const struct ast_type *type;            /* enums, flags: the base or NULL; aliases: the
						   target; constants */
	AST_LIST(struct ast_field) fields;      /* structs, unions, errors */
	const struct ast_value *value;          /* errors: the status or NULL; constants */
	struct ast_name version;                /* services; text NULL: missing, reported */
	struct ast_name parent, parent_version; /* services: extends; text NULL: none */
	AST_LIST(struct ast_member) members;    /* services */
	bool has_parameters;                    /* annotations: parentheses were written */
	AST_LIST(struct ast_param) params;      /* annotations */
	AST_LIST(struct ast_reference) targets; /* annotations: on service, method */
	struct ast_declaration *next;
};

struct ast_file {
	const struct source_file *source;
	struct ast_name namespace_; /* text NULL: none */
	const struct ast_doc *doc;  /* of the namespace line; NULL: none */
	AST_LIST(struct ast_import) imports;
	AST_LIST(struct ast_declaration) declarations;
};

/* "struct", "error", "type", ... as in the language. */
const char *ast_declaration_word(enum ast_declaration_kind kind);

#endif
