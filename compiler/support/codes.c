#include "support/codes.h"

#include <stdlib.h>
#include <string.h>

static const struct code_info codes[] = {
#define CODE(name, number, short_name, paragraph, example)                                         \
	{ DIAG_##name, short_name, paragraph, example },
#include "support/codes_syntax.def"
#include "support/codes_model.def"
#include "support/codes_emit.def"
#undef CODE
};

#define CODE_COUNT (sizeof(codes) / sizeof(codes[0]))

const struct code_info *code_at(size_t index)
{
	return index < CODE_COUNT ? &codes[index] : NULL;
}

const struct code_info *code_find(enum diag_code code)
{
	for (size_t i = 0; i < CODE_COUNT; i++)
		if (codes[i].code == code)
			return &codes[i];
	return NULL;
}

const struct code_info *code_parse(const char *text)
{
	const char *digits = *text == 'N' || *text == 'n' ? text + 1 : text;

	if (*digits >= '0' && *digits <= '9') {
		char *end;
		unsigned long number = strtoul(digits, &end, 10);
		return *end == '\0' && number < 10000 ? code_find((enum diag_code)number) : NULL;
	}
	for (size_t i = 0; i < CODE_COUNT; i++)
		if (strcmp(codes[i].name, text) == 0)
			return &codes[i];
	return NULL;
}
