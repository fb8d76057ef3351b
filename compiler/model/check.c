/* check.c - which rules there are, and what each is about. A rule stays silent about types and
 * values that are NULL: another has complained of them. */
#include "model/checks.h"

#define ENUMS (1u << AST_ENUM | 1u << AST_FLAGS)
#define RECORDS (1u << AST_STRUCT | 1u << AST_ERROR | 1u << AST_UNION)
#define SERVICES (1u << AST_SERVICE)
#define ALL 0xffffu

static const struct check {
	const char *name;
	unsigned kinds; /* of declarations, bits of enum ast_declaration_kind */
	void (*run)(struct resolver *resolver, struct symbol *symbol);
} checks[] = {
	{ "reserved-name", ALL, check_reserved_name },
	{ "wire-name", SERVICES, check_wire_name },
	{ "member-names", ALL, check_member_names },
	{ "types", ALL, check_types },
	{ "size", ENUMS | RECORDS | SERVICES, check_size },
	{ "status", 1u << AST_ERROR, check_status },
	{ "oneway", SERVICES, check_oneway },
	{ "streams", SERVICES, check_streams },
	{ "parameters", SERVICES | 1u << AST_ANNOTATION, check_parameters },
	{ "defaults", RECORDS | SERVICES | 1u << AST_ANNOTATION, check_defaults },
	{ "examples", SERVICES, check_examples },
	{ "routes", SERVICES, check_routes },
	{ "caches", SERVICES, check_caches },
};

void check_all(struct resolver *resolver)
{
	for (size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
		for (size_t j = 0; j < resolver->symbols.count; j++) {
			struct symbol *symbol = resolver->symbols.items[j];

			if (checks[i].kinds >> symbol->ast->kind & 1)
				checks[i].run(resolver, symbol);
		}
	}
	check_overlaps(resolver);
}
