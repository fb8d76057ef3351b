/* suites.h - the suites of the tests of runtime/src/peer. */
#ifndef UNIT_PEER_SUITES_H
#define UNIT_PEER_SUITES_H

#include "suite.h"

Suite *calls_suite(void);
Suite *halves_suite(void);
Suite *keepalive_suite(void);
Suite *output_suite(void);
Suite *peer_suite(void);
Suite *queue_suite(void);
Suite *task_suite(void);

#endif
