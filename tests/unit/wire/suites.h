/* suites.h - the suites of this folder, one per file of runtime/src/wire. */
#ifndef WIRE_SUITES_H
#define WIRE_SUITES_H

#include <check.h>

Suite *frame_suite(void);
Suite *hello_suite(void);
Suite *http1_suite(void);
Suite *http1_fields_suite(void);
Suite *http1_write_suite(void);
Suite *packet_suite(void);
Suite *ws_suite(void);
Suite *ws_write_suite(void);

#endif
