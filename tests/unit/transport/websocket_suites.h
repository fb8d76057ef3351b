/* websocket_suites.h - the suites of WebSocket's dialers in this folder. */
#ifndef NT_TEST_UNIT_WEBSOCKET_SUITES_H
#define NT_TEST_UNIT_WEBSOCKET_SUITES_H

#include <check.h>

Suite *websocket_suite(void);
Suite *websocket_handshake_suite(void);
Suite *websocket_options_suite(void);

#endif
