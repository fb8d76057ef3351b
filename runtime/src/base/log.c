#include "base/log.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MESSAGE = 1024, LINE = 1280 };

/* What could move a terminal's cursor or fake a line: control characters and bytes that are no
 * UTF-8. The end of a line that is too long is cut off between characters. */
static void escape(char line[LINE], const char *text, size_t size, bool is_cut)
{
	static const char digits[] = "0123456789abcdef";
	const uint8_t *p = (const uint8_t *)text, *end = p + size;
	char *to = line, *limit = line + LINE - sizeof("\\xff\\xff...");

	while (p < end) {
		size_t step = nt_utf8_step(p, (size_t)(end - p));

		if (to >= limit || (!step && is_cut && end - p < 4)) {
			is_cut = true;
			break;
		}
		if (step && !nt_utf8_is_control(p, step)) {
			memcpy(to, p, step);
			to += step;
			p += step;
			continue;
		}
		for (size_t i = 0; i < (step ? step : 1); i++, p++) {
			*to++ = '\\';
			*to++ = 'x';
			*to++ = digits[*p >> 4];
			*to++ = digits[*p & 0x0f];
		}
	}
	strcpy(to, is_cut ? "..." : "");
}

void nt_log(const struct nt_log *log, enum nt_log_level level, const char *format, ...)
{
	char message[MESSAGE], line[LINE];
	va_list arguments;
	int length;

	if (!log->on_line)
		return;
	va_start(arguments, format);
	length = vsnprintf(message, sizeof(message), format, arguments);
	va_end(arguments);
	if (length < 0)
		return;
	if (length < MESSAGE)
		escape(line, message, (size_t)length, false);
	else
		escape(line, message, MESSAGE - 1, true);
	log->on_line((int)level, line, log->user);
}
