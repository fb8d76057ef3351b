/* check.c - which rules there are, and what each is about. A rule that needs another to hold says
 * so: it stays silent about what the other has complained of. */
#include "model/checks.h"

#define ENUMS (1u << AST_ENUM | 1u << AST_FLAGS)
#define RECORDS (1u << AST_STRUCT | 1u << AST_ERROR | 1u << AST_UNION)
#define SERVICES (1u << AST_SERVICE)
#define ALL 0xffffu

static const struct check {
	const char *name;
	unsigned kinds; /* of declarations, bits of enum ast_declaration_kind */
	bool needs_all; /* only when everything before it holds in all files */
	void (*run)(struct resolver *resolver, struct symbol *symbol);
} checks[] = {
	{ "reserved-name", ALL, false, check_reserved_name },
	{ "wire-name", SERVICES, false, check_wire_name },
	{ "member-names", ALL, false, check_member_names },
	{ "types", ALL, false, check_types },
	{ "size", ENUMS | RECORDS | SERVICES, false, check_size },
	{ "status", 1u << AST_ERROR, false, check_status },
	{ "oneway", SERVICES, false, check_oneway },
	{ "streams", SERVICES, false, check_streams },
	{ "parameters", SERVICES | 1u << AST_ANNOTATION, false, check_parameters },
	{ "defaults", RECORDS | SERVICES | 1u << AST_ANNOTATION, true, check_defaults },
	{ "examples", SERVICES, true, check_examples },
};

void check_all(struct resolver *resolver)
{
	for (size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
		if (checks[i].needs_all && diag_errors(resolver->diags) > 0)
			continue;
		for (size_t j = 0; j < resolver->symbols.count; j++) {
			struct symbol *symbol = resolver->symbols.items[j];

			if (checks[i].kinds >> symbol->ast->kind & 1)
				checks[i].run(resolver, symbol);
		}
	}
}
