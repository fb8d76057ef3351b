/* hostile.netron.h - values and errors of hostile.nsvc.
 * Written by netronc 0.1.0. Change hostile.nsvc instead.
 *
 * * / #error broken out of the file's comment / * */
#ifndef HOSTILE_HOSTILE_NETRON_H
#define HOSTILE_HOSTILE_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** A line that ends in a backslash
 * / / and another
 * trigraphs ? ?/ ? ?> and "quotes" and %s %n
 * clang-format off
 * a very long line that has to be wrapped because it does not fit into one hundred columns at
 * all: é ü 漢字 漢字 漢字 漢字
 * aVeryLongWordWithoutAnyBlankThatCannotBeWrappedAtAllAndIsLongerThanALineOfOneHundredColumnsCanEverBeSoItStandsAlone
 */
typedef struct hostile_evil {
	/** *
	 * / */
	int32_t star;
	/** ends in a star * */
	const char *text;
} hostile_evil;

/** * / */
typedef enum hostile_bad NETRON_ENUM(int32_t) {
	/** * / int broken; */
	HOSTILE_BAD_A = 0,
	HOSTILE_BAD_B = 1,
} hostile_bad;

#define HOSTILE_QUOTE "?\?/\" */ // \\"

typedef struct hostile_broken {
	char nothing; /* a struct of C has a member */
} hostile_broken;

/* Copies own everything they point to; one free releases all of it. */
hostile_evil *hostile_evil_copy(const hostile_evil *evil) NETRON_MUST_USE;
void hostile_evil_free(hostile_evil *evil);
void hostile_evil_freep(hostile_evil **evil);
hostile_broken *hostile_broken_copy(const hostile_broken *broken) NETRON_MUST_USE;
void hostile_broken_free(hostile_broken *broken);
void hostile_broken_freep(hostile_broken **broken);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const hostile_broken *hostile_broken_of(const netron_error *error);

/* ---- what follows is for the generated .c files ---- */

typedef struct hostile_hostile_run_args {
	const char *text;
} hostile_hostile_run_args;

extern const struct netron_struct netronc_struct_hostile_evil;
extern const struct netron_enum_type netronc_enum_hostile_bad;
extern const struct netron_struct netronc_struct_hostile_broken;
extern const struct netron_error_type netronc_error_hostile_broken;
extern const struct netron_service netronc_service_hostile_hostile;

#ifdef __cplusplus
}
#endif
#endif
