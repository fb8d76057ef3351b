/* transport_suites.h - the suites of this folder. */
#ifndef NT_TEST_UNIT_TRANSPORT_SUITES_H
#define NT_TEST_UNIT_TRANSPORT_SUITES_H

#include <check.h>

Suite *acceptor_suite(void);
Suite *custom_suite(void);
Suite *dial_suite(void);
Suite *front_suite(void);
Suite *memory_suite(void);
Suite *socket_file_suite(void);
Suite *stream_suite(void);
Suite *tcp_suite(void);
Suite *transport_suite(void);
Suite *unix_suite(void);

#endif
