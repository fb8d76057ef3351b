/* options.c - what the command line asks for. */
#include "options.h"

#include "emit/emitter.h"
#include "support/guess.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
	"usage: netronc [gen] [OPTIONS] FILE...     write C and more of .nsvc files\n"
	"       netronc check [OPTIONS] FILE...     say what is wrong with them, write nothing\n"
	"       netronc explain CODE...             what a diagnostic means, with an example\n"
	"\n"
	"  -o DIR                 write into DIR (default: beside each input)\n"
	"  -I DIR                 look for imports in DIR too\n"
	"  --emit LIST            what to write, with commas between (see below); c unless given\n"
	"  --only client|server   leave the other side of c out\n"
	"  --no-openapi           leave out of c what the library serves as /openapi.json\n"
	"  -MD, -MF FILE          write the imports as a make rule: for ninja and make\n"
	"  --small                no straight-line code, tables only\n"
	"  --diagnostics=json     one JSON object a line, for editors\n"
	"  --version, --help\n";

static const char help_end[] =
	"\n"
	"Exit status: 0 fine, 1 errors in the input, 2 wrong usage, 3 cannot read or write.\n";

void options_print_help(void)
{
	fputs(help, stdout);
	puts("\nWhat is written of market.nsvc:");
	for (size_t i = 0; i < emitter_count; i++)
		printf("  %-12s %s\n", emitters[i].name, emitters[i].files);
	fputs(help_end, stdout);
}

static bool wrong(const char *what, const char *argument)
{
	fprintf(stderr, "netronc: %s%s%s\nnetronc: see netronc --help\n", what,
		argument ? ": " : "", argument ? argument : "");
	return false;
}

/* The value of an option, in the same word or the next; NULL: there is none. */
static const char *value_of(const char *word, size_t name_size, char ***at)
{
	if (word[name_size] == '=')
		return word + name_size + 1;
	if (word[name_size] != '\0')
		return word + name_size;
	return (*at)[1] ? *++*at : NULL;
}

static bool unknown_emitter(const char *name, size_t size)
{
	struct diag_guess guess;
	char wanted[32];

	snprintf(wanted, sizeof(wanted), "%.*s", (int)size, name);
	diag_guess_init(&guess, wanted);
	fprintf(stderr, "netronc: --emit cannot write '%.*s'", (int)size, name);
	for (size_t i = 0; i < emitter_count; i++)
		diag_guess_offer(&guess, emitters[i].name);
	if (guess.best)
		fprintf(stderr, "; did you mean '%s'?", guess.best);
	for (size_t i = 0; i < emitter_count && !guess.best; i++)
		fprintf(stderr, "%s%s", i ? ", " : "; there is ", emitters[i].name);
	fputs("\nnetronc: see netronc --help\n", stderr);
	return false;
}

/* c,openapi */
static bool parse_emit(struct options *options, const char *list)
{
	if (!list || !*list)
		return wrong("--emit takes a list such as c,openapi", NULL);
	for (;;) {
		size_t size = strcspn(list, ","), i = 0;

		while (i < emitter_count && (strlen(emitters[i].name) != size ||
						    strncmp(emitters[i].name, list, size) != 0))
			i++;
		if (i == emitter_count)
			return unknown_emitter(list, size);
		options->emitters |= 1u << i;
		if (!list[size])
			return true;
		list += size + 1;
	}
}

static bool parse_only(struct options *options, const char *side)
{
	if (side && strcmp(side, "client") == 0)
		options->no_server = true;
	else if (side && strcmp(side, "server") == 0)
		options->no_client = true;
	else
		return wrong("--only takes client or server", side);
	return true;
}

static bool is_long(const char *word, const char *name)
{
	size_t size = strlen(name);

	return strncmp(word, name, size) == 0 && (word[size] == '=' || word[size] == '\0');
}

static bool parse_long(struct options *options, const char *word, char ***at)
{
	if (is_long(word, "--emit"))
		return parse_emit(options, value_of(word, 6, at));
	if (is_long(word, "--only"))
		return parse_only(options, value_of(word, 6, at));
	if (is_long(word, "--diagnostics")) {
		const char *form = value_of(word, 13, at);
		options->is_json = form && strcmp(form, "json") == 0;
		return options->is_json || (form && strcmp(form, "text") == 0)
			       ? true
			       : wrong("--diagnostics takes text or json", form);
	}
	if (is_long(word, "--against"))
		return wrong("this netronc cannot compare files yet", "--against");
	if (strcmp(word, "--small") == 0)
		return true; /* tables are all there is */
	if (strcmp(word, "--no-openapi") == 0)
		options->no_openapi = true;
	else if (strcmp(word, "--help") == 0)
		options->command = COMMAND_HELP;
	else if (strcmp(word, "--version") == 0)
		options->command = COMMAND_VERSION;
	else
		return wrong("unknown option", word);
	return true;
}

static bool parse_short(struct options *options, const char *word, char ***at)
{
	const char *value;

	if (strcmp(word, "-MD") == 0) {
		if (!options->depfile)
			options->depfile = "";
		return true;
	}
	if (strncmp(word, "-MF", 3) == 0) {
		options->depfile = value_of(word, 3, at);
		return options->depfile ? true : wrong("-MF takes a file", NULL);
	}
	if (word[1] == 'o' || word[1] == 'I') {
		value = value_of(word, 2, at);
		if (!value || !*value)
			return wrong("a directory is missing behind", word);
		if (word[1] == 'o')
			options->directory = value;
		else
			options->include_dirs[options->include_count++] = value;
		return true;
	}
	if (strcmp(word, "-h") == 0) {
		options->command = COMMAND_HELP;
		return true;
	}
	return wrong("unknown option", word);
}

/* Commands that are planned are no files. */
static bool is_missing_command(const struct options *options)
{
	static const char *const missing[] = { "fmt", "lsp", "new" };

	for (size_t i = 0; options->command == COMMAND_GEN && i < 3; i++)
		if (options->file_count > 0 && strcmp(options->files[0], missing[i]) == 0)
			return true;
	return false;
}

static char **parse_command(struct options *options, char **at)
{
	static const struct {
		const char *word;
		enum command command;
	} commands[] = { { "gen", COMMAND_GEN }, { "check", COMMAND_CHECK },
		{ "explain", COMMAND_EXPLAIN }, { "help", COMMAND_HELP } };

	for (size_t i = 0; *at && i < sizeof(commands) / sizeof(commands[0]); i++) {
		if (strcmp(*at, commands[i].word) == 0) {
			options->command = commands[i].command;
			return at + 1;
		}
	}
	return at;
}

bool options_parse(struct options *options, int argc, char **argv)
{
	bool only_files = false, has_command;
	char **at;

	*options = (struct options){ .command = COMMAND_GEN };
	options->files = calloc((size_t)argc + 1, sizeof(*options->files));
	options->include_dirs = calloc((size_t)argc + 1, sizeof(*options->include_dirs));
	if (!options->files || !options->include_dirs) {
		fputs("netronc: out of memory\n", stderr);
		return false;
	}
	at = parse_command(options, argv + (argc > 0));
	has_command = at > argv + (argc > 0);
	for (; *at; at++) {
		const char *word = *at;
		bool ok = true;

		if (only_files || word[0] != '-' || word[1] == '\0')
			options->files[options->file_count++] = word;
		else if (strcmp(word, "--") == 0)
			only_files = true;
		else if (word[1] == '-')
			ok = parse_long(options, word, &at);
		else
			ok = parse_short(options, word, &at);
		if (!ok)
			return false;
		if (!*at)
			break;
	}
	if (!has_command && is_missing_command(options))
		return wrong("this netronc has no command", options->files[0]);
	if (options->file_count == 0 && options->command <= COMMAND_EXPLAIN)
		return wrong(options->command == COMMAND_EXPLAIN ? "which code?" : "no input file",
			NULL);
	return true;
}

void options_free(struct options *options)
{
	free(options->files);
	free(options->include_dirs);
}
