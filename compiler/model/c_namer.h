/* c_namer.h - what c_names.c and its parts share: the names at file scope that are taken. */
#ifndef NETRONC_C_NAMER_H
#define NETRONC_C_NAMER_H

#include "model/resolver.h"

struct namer {
	struct resolver *resolver;
	bool has_errors;      /* found before names were given */
	struct names global;  /* C name -> the base it comes from */
	struct names streams; /* first parts of the names of streams that are claimed */
};

/* False: it collides, and that was said. */
bool c_names_claim(struct namer *namer, struct names *names, const char *c_name,
	const struct model_base *base);
void c_names_check_length(struct namer *namer, const struct model_base *base, const char *c_name);

/* ---- c_names_members.c ---- */

/* Claims what generated code derives from the members of a service. */
void c_names_check_service(struct namer *namer, const struct model_service *service);

#endif
