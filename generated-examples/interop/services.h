/* services.h - what interop-server offers: one function per service of idl/interop.nsvc that fills
 * in its handlers and exposes it. */
#ifndef INTEROP_SERVICES_H
#define INTEROP_SERVICES_H

#include "interop_server.netron.h"

struct file_store;

/* What the handlers share; lives as long as the instance. */
struct interop {
	netron *net;
	double precision;
	netron_exposed calculator;
	struct file_store *files;
};

/* Each: 0, or a NETRON_E_*. */
int expose_calculator(struct interop *interop);
int expose_echo(struct interop *interop);
int expose_files(struct interop *interop);
int expose_events(struct interop *interop);

void file_store_free(struct file_store *store);

#endif
