/* suites.h - the suites of this folder, and the transport they run over. */
#ifndef NT_TEST_TRANSPORT_SUITES_H
#define NT_TEST_TRANSPORT_SUITES_H

#include <check.h>

extern const char *test_scheme;

Suite *conformance_suite(void);
Suite *closing_suite(void);
Suite *reentrancy_suite(void);
Suite *resources_suite(void);

#endif
