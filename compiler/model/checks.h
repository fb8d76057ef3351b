/* checks.h - the rules of the language, each a function over one declaration. */
#ifndef NETRONC_CHECKS_H
#define NETRONC_CHECKS_H

#include "model/resolver.h"

/* ---- check_names.c ---- */

void check_reserved_name(struct resolver *resolver, struct symbol *symbol);
void check_wire_name(struct resolver *resolver, struct symbol *symbol);
/* With those it inherits: once more, when they have been joined. */
void check_members_fit(struct resolver *resolver, const struct model_service *service);
void check_member_names(struct resolver *resolver, struct symbol *symbol);

/* ---- check_types.c ---- */

void check_types(struct resolver *resolver, struct symbol *symbol);
void check_size(struct resolver *resolver, struct symbol *symbol);
void check_status(struct resolver *resolver, struct symbol *symbol);
void check_defaults(struct resolver *resolver, struct symbol *symbol);

/* ---- check_services.c ---- */

void check_oneway(struct resolver *resolver, struct symbol *symbol);
void check_streams(struct resolver *resolver, struct symbol *symbol);
void check_parameters(struct resolver *resolver, struct symbol *symbol);
void check_examples(struct resolver *resolver, struct symbol *symbol);

/* ---- check_http.c ---- */

void check_routes(struct resolver *resolver, struct symbol *symbol);
void check_caches(struct resolver *resolver, struct symbol *symbol);
/* Over all services of each file: which routes fit the same request. */
void check_overlaps(struct resolver *resolver);

#endif
