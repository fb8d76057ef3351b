/* emit_suites.h - the suites of compiler/emit. */
#ifndef NT_TEST_EMIT_SUITES_H
#define NT_TEST_EMIT_SUITES_H

#include "suite.h"

Suite *c_text_suite(void);
Suite *json_out_suite(void);

#endif
