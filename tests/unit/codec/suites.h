/* suites.h - the suites of this folder, named after what they test in runtime/src/codec. */
#ifndef CODEC_SUITES_H
#define CODEC_SUITES_H

#include <check.h>

Suite *compare_suite(void);
Suite *copy_suite(void);
Suite *cursor_suite(void);
Suite *decimal_suite(void);
Suite *definition_suite(void);
Suite *deflate_suite(void);
Suite *failure_suite(void);
Suite *format_suite(void);
Suite *json_suite(void);
Suite *json_args_suite(void);
Suite *json_error_suite(void);
Suite *json_random_suite(void);
Suite *json_read_suite(void);
Suite *json_write_suite(void);
Suite *memory_suite(void);
Suite *reuse_suite(void);
Suite *rfc3339_suite(void);
Suite *scan_suite(void);
Suite *slot_suite(void);
Suite *text_suite(void);
Suite *value_suite(void);
Suite *walk_suite(void);
Suite *walk_items_suite(void);
Suite *walk_other_suite(void);
Suite *walk_random_suite(void);
Suite *walk_stream_suite(void);

#endif
