/* fault.h - what the system said, as one of the project's errors, with where it came from. */
#ifndef NT_FAULT_H
#define NT_FAULT_H

#include "base/error.h"

/* An error that lives on the stack for as long as a callback takes: no memory, cannot fail. */
struct nt_fault {
	struct netron_error error;
	char text[512];
};

/* The code for a status of libuv (negative), of something being set up. */
int nt_fault_code(int uv_status);
/* The same for a connection that stood: whatever breaks it, it is lost. */
int nt_fault_lost_code(int uv_status);

/* Fills fault; returns its error. */
const netron_error *nt_fault_fill(struct nt_fault *fault, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* "what: text (NAME)" for a status of libuv. */
const netron_error *nt_fault_fill_uv(
	struct nt_fault *fault, int code, const char *what, const char *where, int uv_status);

#endif
