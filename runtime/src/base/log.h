/* log.h - one line for people, control bytes escaped, to the instance's on_log. */
#ifndef NT_LOG_H
#define NT_LOG_H

enum nt_log_level { NT_LOG_ERROR, NT_LOG_WARNING, NT_LOG_INFO, NT_LOG_DEBUG };

struct nt_log {
	void (*on_line)(int level, const char *line, void *user); /* NULL: silent */
	void *user;
};

void nt_log(const struct nt_log *log, enum nt_log_level level, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
