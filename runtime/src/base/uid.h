/* uid.h - UUID version 7 (RFC 9562) and random bytes. Safe after fork. */
#ifndef NT_UID_H
#define NT_UID_H

#include <netron/types.h>

enum { NT_UID_TEXT = 37 }; /* with the NUL */

void nt_random(void *data, size_t size);
void nt_uid_make(char text[NT_UID_TEXT]);      /* lower case, monotonic within the process */
bool nt_uid_is(const char *text, size_t size); /* 8-4-4-4-12 hex digits, any case */
void nt_uid_format(const netron_uuid *uuid, char text[NT_UID_TEXT]);
bool nt_uid_parse(
	const char *text, size_t size, netron_uuid *out_uuid); /* canonical form, any case */

#endif
