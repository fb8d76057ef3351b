/* suites.h - the suites of this folder, one per file of runtime/src/http. */
#ifndef HTTP_SUITES_H
#define HTTP_SUITES_H

#include <check.h>

Suite *bridge_suite(void);
Suite *lines_suite(void);
Suite *settings_suite(void);
Suite *sse_suite(void);

#endif
