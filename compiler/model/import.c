/* import.c - finds the files: those named on the command line and what they import. A file is one
 * file however it is reached (./, symbolic links), so a diamond is loaded once. */
#include "model/resolver.h"
#include "support/load.h"
#include "syntax/parse.h"

#include <string.h>
#include <sys/stat.h>

enum { MAX_IMPORT_DEPTH = 200 };

static struct unit *import_unit(struct resolver *resolver, const char *path, const char *root,
	struct unit *importer, struct source_span at, unsigned depth);

/* ---- paths ---- */

static char *directory_of(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return arena_string(arena, "");
	return arena_string_n(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

/* a/./b//c/../d -> a/b/d; keeps leading "..". The current directory is "". */
static char *normalize(struct arena *arena, const char *path)
{
	char *out = arena_alloc(arena, strlen(path) + 2);
	size_t size = 0, floor = 0;

	if (*path == '/') {
		out[size++] = '/';
		floor = 1;
	}
	while (*path) {
		size_t part = strcspn(path, "/");

		if (part == 2 && path[0] == '.' && path[1] == '.' && size > floor) {
			while (size > floor && out[size - 1] != '/')
				size--;
			if (size > floor)
				size--;
		} else if (part > 0 && !(part == 1 && path[0] == '.')) {
			bool is_up = part == 2 && path[0] == '.' && path[1] == '.';

			if (!(is_up && floor == 1 && out[0] == '/')) {
				if (size > 0 && out[size - 1] != '/')
					out[size++] = '/';
				memcpy(out + size, path, part);
				size += part;
				if (is_up)
					floor = size;
			}
		}
		path += part;
		path += strspn(path, "/");
	}
	out[size] = '\0';
	return out;
}

static char *join(struct arena *arena, const char *directory, const char *path)
{
	if (!*directory)
		return normalize(arena, path);
	return normalize(arena, arena_format(arena, "%s/%s", directory, path));
}

static bool leads_up(const char *path)
{
	return !strncmp(path, "..", 2) && (path[2] == '/' || path[2] == '\0');
}

/* Both normalized. */
static bool is_under(const char *path, const char *root)
{
	size_t size = strlen(root);

	if (size == 0)
		return *path != '/' && !leads_up(path);
	if (strncmp(path, root, size) != 0)
		return false;
	if (root[size - 1] != '/' && path[size++] != '/')
		return false;
	return !leads_up(path + size);
}

static char *stem_of(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	size_t size = strlen(name);

	if (size > 5 && !strcmp(name + size - 5, ".nsvc"))
		size -= 5;
	return arena_string_n(arena, name, size);
}

/* ---- units ---- */

static void report_cycle(struct resolver *resolver, struct unit *importer, struct unit *target,
	struct source_span at)
{
	struct text chain;
	const struct unit *path[MAX_IMPORT_DEPTH + 2];
	size_t count = 0;

	for (const struct unit *unit = importer; unit && count <= MAX_IMPORT_DEPTH;
		unit = unit->imported_by) {
		path[count++] = unit;
		if (unit == target)
			break;
	}
	text_init(&chain, resolver->arena);
	for (size_t i = count; i > 0; i--) {
		text_add(&chain, path[i - 1]->model->path);
		text_add(&chain, " -> ");
	}
	text_add(&chain, target->model->path);

	struct diag *diag = diag_error(
		resolver->diags, DIAG_IMPORT_CYCLE, at, "imports form a cycle: %s", chain.data);

	for (size_t i = count; i > 1; i--)
		diag_note(diag, path[i - 2]->imported_at, "'%s' is imported here",
			path[i - 2]->model->path);
}

/* The file behind one import; NULL: none, reported. */
static struct unit *import_one(struct resolver *resolver, struct unit *importer,
	const struct ast_import *import, unsigned depth)
{
	const struct resolve_options *options = resolver->options;
	struct arena *arena = resolver->arena;
	const char *beside = directory_of(arena, importer->model->path);
	const char *path;
	bool is_outside;
	struct stat status;

	if (import->path[0] == '/' || import->path[0] == '\0') {
		diag_help(diag_error(resolver->diags, DIAG_IMPORT_OUTSIDE, import->span,
				  "an import names a file by a relative path"),
			"name the directory with -I");
		return NULL;
	}

	path = join(arena, beside, import->path);
	is_outside = !is_under(path, importer->root);
	for (size_t i = 0; i < options->include_count && is_outside; i++)
		is_outside = !is_under(path, normalize(arena, options->include_dirs[i]));
	if (!is_outside && stat(path, &status) == 0)
		return import_unit(resolver, path, importer->root, importer, import->span, depth);

	for (size_t i = 0; i < options->include_count + options->library_count; i++) {
		const char *root = normalize(
			arena, i < options->include_count
				       ? options->include_dirs[i]
				       : options->library_dirs[i - options->include_count]);
		const char *found = join(arena, root, import->path);

		if (is_under(found, root) && stat(found, &status) == 0)
			return import_unit(resolver, found, root, importer, import->span, depth);
	}

	if (is_outside) {
		struct diag *diag = diag_error(resolver->diags, DIAG_IMPORT_OUTSIDE, import->span,
			"'%s' lies outside of the directory imports are taken from", import->path);

		diag_help(diag, "name a directory above both with -I, and import from there");
		return NULL;
	}

	struct diag *diag = diag_error(resolver->diags, DIAG_IMPORT_NOT_FOUND, import->span,
		"cannot find '%s'", import->path);

	diag_note(diag, SOURCE_NOWHERE, "looked for %s", path);
	for (size_t i = 0; i < options->include_count; i++)
		diag_note(diag, SOURCE_NOWHERE, "looked for %s",
			join(arena, options->include_dirs[i], import->path));
	return NULL;
}

static bool check_repeated_import(struct resolver *resolver, struct unit *unit,
	const struct ast_import *import, struct unit *to)
{
	for (size_t i = 0; i < unit->imports.count; i++) {
		if (unit->imports.items[i].unit != to)
			continue;
		struct diag *diag = diag_warning(resolver->diags, DIAG_DUPLICATE_IMPORT,
			import->span, "'%s' is imported twice", import->path);

		diag_note(diag, unit->imports.items[i].span, "first imported here");
		return true;
	}
	return false;
}

static void import_all(struct resolver *resolver, struct unit *unit, unsigned depth)
{
	unit->imported = PROGRESS_RUNNING;
	for (const struct ast_import *import = unit->ast->imports.first; import;
		import = import->next) {
		struct unit *to = import_one(resolver, unit, import, depth + 1);
		struct unit_import entry = { to, import->span, false };

		if (!to)
			continue;
		if (unit->imports.count < 1000 && check_repeated_import(resolver, unit, import, to))
			continue;
		LIST_ADD(resolver->arena, &unit->imports, entry);
		LIST_ADD(resolver->arena, &unit->model->imports, to->model);
	}
	unit->imported = PROGRESS_DONE;
	LIST_ADD(resolver->arena, &resolver->units, unit);
	LIST_ADD(resolver->arena, &resolver->model->files, unit->model);
}

static struct unit *unit_new(
	struct resolver *resolver, const char *path, const struct source_file *source)
{
	struct unit *unit = ARENA_NEW(resolver->arena, struct unit);
	size_t errors = diag_errors(resolver->diags);

	unit->model = ARENA_NEW(resolver->arena, struct model_file);
	unit->ast = parse_file(resolver->arena, resolver->diags, source);
	unit->has_syntax_errors = diag_errors(resolver->diags) > errors;
	unit->model->path = path;
	unit->model->stem = stem_of(resolver->arena, path);
	unit->model->namespace_ = unit->ast->namespace_.text ? unit->ast->namespace_.text : "";
	unit->model->doc = unit->ast->doc ? unit->ast->doc->text : NULL;
	return unit;
}

static struct unit *find_loaded(
	struct resolver *resolver, const struct stat *status, struct unit *importer)
{
	for (size_t i = 0; i < resolver->units.count; i++)
		if (resolver->units.items[i]->inode == status->st_ino &&
			resolver->units.items[i]->device == status->st_dev)
			return resolver->units.items[i];
	for (struct unit *unit = importer; unit; unit = unit->imported_by)
		if (unit->inode == status->st_ino && unit->device == status->st_dev)
			return unit;
	return NULL;
}

static struct unit *import_unit(struct resolver *resolver, const char *path, const char *root,
	struct unit *importer, struct source_span at, unsigned depth)
{
	const struct source_file *source;
	struct stat status;
	struct unit *unit;

	if (stat(path, &status) != 0)
		memset(&status, 0, sizeof(status));
	unit = status.st_ino ? find_loaded(resolver, &status, importer) : NULL;
	if (unit && unit->imported == PROGRESS_RUNNING) {
		report_cycle(resolver, importer, unit, at);
		return NULL;
	}
	if (unit)
		return unit;
	if (depth > MAX_IMPORT_DEPTH) {
		diag_error(resolver->diags, DIAG_IMPORT_DEPTH, at,
			"imports are nested more than %d deep", MAX_IMPORT_DEPTH);
		return NULL;
	}

	switch (load_file(resolver->arena, resolver->diags, path, at, &source)) {
	case LOAD_OK:
		break;
	case LOAD_MISSING:
		load_report_missing(resolver->diags, path, at);
		resolver->is_unreadable = true;
		return NULL;
	case LOAD_UNREADABLE:
		resolver->is_unreadable = true;
		return NULL;
	case LOAD_INVALID:
		return NULL;
	}

	unit = unit_new(resolver, path, source);
	unit->root = root;
	unit->device = status.st_dev;
	unit->inode = status.st_ino;
	unit->imported_by = importer;
	unit->imported_at = at;
	import_all(resolver, unit, depth);
	return unit;
}

void import_requested(struct resolver *resolver, const char *path)
{
	const char *root = normalize(resolver->arena, directory_of(resolver->arena, path));
	struct unit *unit = import_unit(resolver, path, root, NULL, SOURCE_NOWHERE, 0);

	if (unit)
		unit->model->is_requested = true;
}

void import_text(struct resolver *resolver, const char *path, const char *text, size_t size)
{
	const struct source_file *source;
	struct unit *unit;

	if (load_text(resolver->arena, resolver->diags, path, text, size, &source) != LOAD_OK)
		return;
	unit = unit_new(resolver, path, source);
	unit->root = normalize(resolver->arena, directory_of(resolver->arena, path));
	unit->model->is_requested = true;
	import_all(resolver, unit, 0);
}

void import_warn_unused(struct resolver *resolver)
{
	if (diag_errors(resolver->diags) > 0)
		return;
	for (size_t i = 0; i < resolver->units.count; i++) {
		struct unit *unit = resolver->units.items[i];

		for (size_t j = 0; j < unit->imports.count; j++)
			if (!unit->imports.items[j].is_used && unit->model->is_requested)
				diag_warning(resolver->diags, DIAG_UNUSED_IMPORT,
					unit->imports.items[j].span,
					"nothing of this import is used");
	}
}
