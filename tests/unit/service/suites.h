/* suites.h - the suites of the tests of runtime/src/service. */
#ifndef UNIT_SERVICE_SUITES_H
#define UNIT_SERVICE_SUITES_H

#include "suite.h"

Suite *registry_suite(void);
Suite *request_suite(void);
Suite *subscription_suite(void);

#endif
