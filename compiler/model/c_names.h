/* c_names.h - from an IDL name to a C name. The rules:
 *
 *  - camelCase becomes snake_case: getQuote -> get_quote, HTTPServer -> http_server, userIDs ->
 *    user_ids, v2Beta -> v2_beta. Dots become underscores. Underscores at either end go, several
 *    become one, so that no name is one C or C++ reserves.
 *  - a name that is a keyword of C or C++, a macro of libc, or hides a type gets one underscore
 *    behind it; so does a declaration without a namespace that is called like a function of libc.
 *    What is built from it (int_sync, ACME_KIND_INT) is built from the plain form.
 *  - parameters also stay away from what generated functions call their own.
 *  - what still collides, is longer than 63 characters, or is built of two names into one of libc
 * or of Netron, is an error. */
#ifndef NETRONC_C_NAMES_H
#define NETRONC_C_NAMES_H

#include "support/arena.h"

#include <stdbool.h>

struct resolver;

/* What compilers must tell apart. */
#define C_NAME_MAX 63

/* getQuote -> get_quote; never empty, never starts with a digit or an underscore. */
char *c_snake(struct arena *arena, const char *name);

/* GET_QUOTE of get_quote. */
char *c_upper(struct arena *arena, const char *name);

/* True when a struct member or a parameter cannot have this name. */
bool c_is_taken_in_scope(const char *name);

/* True when something at file scope cannot have this name. */
bool c_is_taken_globally(const char *name);

/* True for what generated functions call their own parameters and variables: self call task done
 * user error methods peer options net result args rc fn, out_* and nt_*. */
bool c_is_generated_param(const char *name);

/* "x" of @cName: letters, digits and single underscores, none at either end, not a digit first. */
bool c_is_valid_override(const char *name);

/* Gives every declaration, member and parameter its C name and reports what collides. */
void c_names_assign(struct resolver *resolver);

#endif
