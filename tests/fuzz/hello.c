/* hello.c - what is read can be written, and reads as the same; or it is too long to be. */
#include "wire/hello.h"

#include <netron/error.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct nt_hello hello, again;
	const char *reason = NULL;
	char text[NT_HELLO_MAX];
	size_t length;

	if (nt_hello_read(data, size, &hello, &reason)) {
		if (!reason)
			abort();
		return 0;
	}
	if (!*hello.id || strlen(hello.id) > NT_HELLO_ID_MAX)
		abort();
	length = nt_hello_write(&hello, text);
	if (!length && strlen(hello.id) > NT_HELLO_ID_MAX / 2)
		return 0;
	if (nt_hello_read((const uint8_t *)text, length, &again, &reason) ||
		again.type != hello.type || again.features != hello.features ||
		strcmp(again.id, hello.id))
		abort();
	return 0;
}
