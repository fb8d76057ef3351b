/* params.netron.h - values and errors of params.nsvc.
 * Written by netronc 0.1.0. Change params.nsvc instead. */
#ifndef PARAMS_PARAMS_NETRON_H
#define PARAMS_PARAMS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum params_color NETRON_ENUM(int32_t) {
	PARAMS_COLOR_RED = 0,
	PARAMS_COLOR_GREEN = 1,
} params_color;

typedef struct params_user {
	const char *name;
} params_user;

typedef enum params_either_tag NETRON_ENUM(int32_t) {
	PARAMS_EITHER_NONE = 0,
	PARAMS_EITHER_LEFT = 1,
	PARAMS_EITHER_RIGHT = 2,
} params_either_tag;

typedef struct params_either {
	params_either_tag tag; /* which of these it is */
	union {
		int32_t left;
		const char *right;
	};
} params_either;

typedef struct params_user_list {
	const params_user *items;
	size_t count;
} params_user_list;

/* Copies own everything they point to; one free releases all of it. */
params_user *params_user_copy(const params_user *user_) NETRON_MUST_USE;
void params_user_free(params_user *user_);
void params_user_freep(params_user **user_);
params_either *params_either_copy(const params_either *either) NETRON_MUST_USE;
void params_either_free(params_either *either);
void params_either_freep(params_either **either);
params_user_list *params_user_list_copy(const params_user_list *list) NETRON_MUST_USE;
void params_user_list_free(params_user_list *list);
void params_user_list_freep(params_user_list **list);

/* ---- what follows is for the generated .c files ---- */

typedef struct params_params_plain_args {
	double a;
	const char *b;
	netron_bytes c;
	params_color d;
	params_user e;
	params_either f;
	netron_strings g;
	params_user_list h;
	netron_string_map i;
	netron_uuid j;
} params_params_plain_args;

typedef struct params_params_optional_args {
	bool has_a;
	double a;
	const char *b;
	bool has_c;
	netron_bytes c;
	bool has_d;
	params_color d;
	const params_user *e;
	const params_either *f;
	bool has_g;
	netron_strings g;
	bool has_h;
	params_user_list h;
	bool has_i;
	netron_string_map i;
	bool has_j;
	netron_uuid j;
} params_params_optional_args;

typedef struct params_params_names_args {
	int32_t self_;
	int32_t call_;
	int32_t task_;
	int32_t done_;
	int32_t user_;
	int32_t error_;
	int32_t params_;
	int32_t int_;
} params_params_names_args;

typedef struct params_params_rest_args {
	int32_t first;
	params_user_list others;
} params_params_rest_args;

typedef struct params_params_tell_args {
	params_user b;
	bool has_a;
	double a;
} params_params_tell_args;

extern const struct netron_enum_type netronc_enum_params_color;
extern const struct netron_struct netronc_struct_params_user;
extern const struct netron_union netronc_union_params_either;
extern const struct netron_service netronc_service_params_params;

#ifdef __cplusplus
}
#endif
#endif
