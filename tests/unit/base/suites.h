/* suites.h - the suites of this folder, one per file of runtime/src/base. */
#ifndef BASE_SUITES_H
#define BASE_SUITES_H

#include <check.h>

Suite *alloc_suite(void);
Suite *arena_suite(void);
Suite *base64_suite(void);
Suite *buf_suite(void);
Suite *clock_suite(void);
Suite *error_suite(void);
Suite *list_suite(void);
Suite *log_suite(void);
Suite *owned_suite(void);
Suite *prng_suite(void);
Suite *semver_suite(void);
Suite *semver_range_suite(void);
Suite *sha1_suite(void);
Suite *siphash_suite(void);
Suite *slots_suite(void);
Suite *string_map_suite(void);
Suite *strmap_suite(void);
Suite *uid_suite(void);
Suite *utf8_suite(void);
Suite *value_suite(void);
Suite *value_copy_suite(void);
Suite *value_equal_suite(void);
Suite *value_print_suite(void);
Suite *wheel_suite(void);

#endif
