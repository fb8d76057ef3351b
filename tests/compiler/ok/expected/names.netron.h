/* names.netron.h - values and errors of names.nsvc.
 * Written by netronc 0.1.0. Change names.nsvc instead. */
#ifndef NAMES_NAMES_NETRON_H
#define NAMES_NAMES_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct names_int {
	int32_t int_;
	double double_;
	const char *class_;
	int32_t errno_;
	int32_t stdin_;
	const char *http_server;
	netron_u32s user_ids;
	bool v2_beta;
} names_int;

typedef struct names_chosen_name {
	int32_t chosen_member;
} names_chosen_name;

typedef enum names_register NETRON_ENUM(int32_t) {
	NAMES_REGISTER_AUTO = 0,
	NAMES_REGISTER_STATIC = 1,
	NAMES_REGISTER_NULL = 2,
} names_register;

typedef enum names_switch_tag NETRON_ENUM(int32_t) {
	NAMES_SWITCH_NONE = 0,
	NAMES_SWITCH_CASE = 1,
	NAMES_SWITCH_DEFAULT = 2,
} names_switch_tag;

typedef struct names_switch {
	names_switch_tag tag; /* which of these it is */
	union {
		int32_t case_;
		const char *default_;
	};
} names_switch;

typedef struct names_user {
	const char *name;
} names_user;

/* Copies own everything they point to; one free releases all of it. */
names_int *names_int_copy(const names_int *int_) NETRON_MUST_USE;
void names_int_free(names_int *int_);
void names_int_freep(names_int **int_);
names_chosen_name *names_chosen_name_copy(const names_chosen_name *chosen_name) NETRON_MUST_USE;
void names_chosen_name_free(names_chosen_name *chosen_name);
void names_chosen_name_freep(names_chosen_name **chosen_name);
names_switch *names_switch_copy(const names_switch *switch_) NETRON_MUST_USE;
void names_switch_free(names_switch *switch_);
void names_switch_freep(names_switch **switch_);
names_user *names_user_copy(const names_user *user_) NETRON_MUST_USE;
void names_user_free(names_user *user_);
void names_user_freep(names_user **user_);

/* ---- what follows is for the generated .c files ---- */

typedef struct names_default_int_args {
	int32_t int_;
	names_user user_;
} names_default_int_args;

typedef struct names_default_struct_args {
	bool has_default;
	int32_t default_;
} names_default_struct_args;

extern const struct netron_struct netronc_struct_names_int;
extern const struct netron_struct netronc_struct_names_chosen_name;
extern const struct netron_enum_type netronc_enum_names_register;
extern const struct netron_union netronc_union_names_switch;
extern const struct netron_struct netronc_struct_names_user;
extern const struct netron_service netronc_service_names_default;
extern const struct netron_service netronc_service_names_a_b_dotted;

#ifdef __cplusplus
}
#endif
#endif
