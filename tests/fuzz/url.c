/* Any text is an address or is refused with a reason; an address reads back from its canonical
 * text, in a buffer of any size. */
#include "io/url.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_address(const struct nt_url *url)
{
	char text[NT_URL_TEXT], cut[16], value[32];
	struct nt_url again;

	if (nt_url_format(url, text, sizeof text) >= sizeof text)
		abort();
	if (nt_url_parse(&nt_alloc_default, text, &again, NULL) < 0 ||
		memcmp(url, &again, sizeof again) != 0)
		abort();
	if (nt_url_format(url, cut, sizeof cut) != strlen(text) ||
		strncmp(cut, text, sizeof cut - 1) != 0)
		abort();
	if (nt_url_param(url, "mode", value, sizeof value) && strlen(value) >= sizeof value)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);
	struct nt_url url;
	netron_error *error = NULL;

	if (!text)
		return 0;
	if (size > 0)
		memcpy(text, data, size);
	text[size] = '\0';
	if (nt_url_parse(&nt_alloc_default, text, &url, &error) == 0)
		check_address(&url);
	else if (!error || netron_error_code(error) != NETRON_E_ADDRESS)
		abort();
	netron_error_free(error);
	free(text);
	return 0;
}
