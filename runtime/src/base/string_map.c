#include <netron/types.h>

#include <string.h>

/* Maps from Netron are sorted; one built by hand need not be, so what halving does not find is
 * looked for one by one. */
const char *netron_string_map_get(netron_string_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(map.items[middle].key, key);

		if (!order)
			return map.items[middle].value;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (size_t i = 0; i < map.count; i++)
		if (!strcmp(map.items[i].key, key))
			return map.items[i].value;
	return NULL;
}
