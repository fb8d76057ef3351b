/* options.h - what the command line asks for. */
#ifndef NETRONC_OPTIONS_H
#define NETRONC_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum command { COMMAND_GEN, COMMAND_CHECK, COMMAND_EXPLAIN, COMMAND_HELP, COMMAND_VERSION };

struct options {
	enum command command;
	const char **files; /* or the codes to explain */
	size_t file_count;
	const char **include_dirs;
	size_t include_count;
	const char *directory; /* -o; NULL: beside each input */
	const char *depfile;   /* -MF; "": -MD alone; NULL: none */
	unsigned emitters;     /* --emit: a bit for each of emit/emitter.h; 0: not said */
	bool no_client, no_server, no_openapi;
	bool is_json;
};

/* False: a line on stderr says what is wrong; a list is NULL when memory ran out. The lists are
 * malloc'ed; the strings are those of argv. */
bool options_parse(struct options *options, int argc, char **argv);
void options_free(struct options *options);

void options_print_help(void);

#endif
