/* tls_flags.h - the words of the command line that say how TLS is used, for both programs. */
#ifndef INTEROP_TLS_FLAGS_H
#define INTEROP_TLS_FLAGS_H

#include <netron/netron.h>

#define TLS_USAGE                                                                                  \
	"  --tls-cert FILE --tls-key FILE   what this side shows\n"                                \
	"  --tls-ca FILE                    whom it trusts\n"                                      \
	"  --tls-client none|optional|required   whether clients show a certificate\n"             \
	"  --tls-min 1.2|1.3                the lowest version\n"                                  \
	"  --tls-insecure                   trusts everybody\n"

/* How many words from argv on were such a flag: 2, 1, or 0; -1: its value is wrong. What it says
 * goes to tls, borrowed. argv ends with NULL. */
int tls_flag(char **argv, netron_tls_options *tls);

#endif
