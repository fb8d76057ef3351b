/* suites.h - the suites of this folder. */
#ifndef NT_TEST_IO_SUITES_H
#define NT_TEST_IO_SUITES_H

#include <check.h>

Suite *loop_suite(void);
Suite *tls_suite(void);
Suite *url_suite(void);

#endif
