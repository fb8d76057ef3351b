/* path.h - where in a value something is wrong: orders[3].price. Filled from the back while the
 * error unwinds, so that the innermost names are kept when not all fit; what is cut off in front
 * leaves "...". */
#ifndef NT_PATH_H
#define NT_PATH_H

#include <netron/leaf.h>

enum { NT_PATH_SIZE = sizeof(((struct nt_path *)NULL)->text) };

static inline void nt_path_init(struct nt_path *path)
{
	path->at = NT_PATH_SIZE - 1;
	path->is_cut = false;
	path->text[NT_PATH_SIZE - 1] = '\0';
}

/* Puts a name, or [3], in front of what is there. */
void nt_path_add(struct nt_path *path, const char *text, size_t size);

/* The same for a key as it stands on the wire, and for an index. */
void nt_path_add_key(struct nt_path *path, const char *encoded_key);
void nt_path_add_index(struct nt_path *path, size_t index);

#endif
