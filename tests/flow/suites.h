/* suites.h - the suites of the flow tests. */
#ifndef FLOW_SUITES_H
#define FLOW_SUITES_H

#include "suite.h"

Suite *calls_suite(void);
Suite *chunks_suite(void);
Suite *compression_suite(void);
Suite *ends_suite(void);
Suite *drain_suite(void);
Suite *events_suite(void);
Suite *properties_suite(void);
Suite *fork_suite(void);
Suite *federation_suite(void);
Suite *http_client_suite(void);
Suite *introspection_suite(void);
Suite *lifetime_suite(void);
Suite *limits_suite(void);
Suite *keepalive_suite(void);
Suite *reconnect_suite(void);
Suite *reentry_suite(void);
Suite *references_suite(void);
Suite *requests_suite(void);
Suite *memory_suite(void);
Suite *pressure_suite(void);
Suite *streams_suite(void);
Suite *stream_reentry_suite(void);
Suite *server_suite(void);
Suite *tasks_suite(void);
Suite *tls_suite(void);
Suite *threads_suite(void);
Suite *websocket_suite(void);

#endif
