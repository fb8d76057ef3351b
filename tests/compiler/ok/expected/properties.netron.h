/* properties.netron.h - values and errors of properties.nsvc.
 * Written by netronc 0.1.0. Change properties.nsvc instead. */
#ifndef PROPERTIES_PROPERTIES_NETRON_H
#define PROPERTIES_PROPERTIES_NETRON_H

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum properties_level NETRON_ENUM(int32_t) {
	PROPERTIES_LEVEL_LOW = 0,
	PROPERTIES_LEVEL_HIGH = 1,
} properties_level;

typedef struct properties_size {
	uint32_t width;
	uint32_t height;
} properties_size;

#ifndef PROPERTIES_F64_OPTIONAL_DEFINED
#define PROPERTIES_F64_OPTIONAL_DEFINED
typedef struct properties_f64_optional {
	bool has_value;
	double value;
} properties_f64_optional;
#endif

typedef struct properties_level_map_entry {
	const char *key;
	properties_level value;
} properties_level_map_entry;

/** Sorted by key. */
typedef struct properties_level_map {
	const properties_level_map_entry *items;
	size_t count;
} properties_level_map;

#ifndef PROPERTIES_U8_ARRAY4_DEFINED
#define PROPERTIES_U8_ARRAY4_DEFINED
typedef struct properties_u8_array4 {
	uint8_t items[4];
} properties_u8_array4;
#endif

/* Copies own everything they point to; one free releases all of it. */
properties_size *properties_size_copy(const properties_size *size) NETRON_MUST_USE;
void properties_size_free(properties_size *size);
void properties_size_freep(properties_size **size);
properties_level_map *properties_level_map_copy(const properties_level_map *map) NETRON_MUST_USE;
void properties_level_map_free(properties_level_map *map);
void properties_level_map_freep(properties_level_map **map);

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const properties_level *properties_level_map_get(
	properties_level_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const properties_level_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- what follows is for the generated .c files ---- */

typedef struct properties_settings_set_volume_args {
	uint8_t volume;
} properties_settings_set_volume_args;

typedef struct properties_settings_set_size_args {
	properties_size size;
} properties_settings_set_size_args;

typedef struct properties_settings_set_name_args {
	const char *name;
} properties_settings_set_name_args;

typedef struct properties_settings_set_note_args {
	const char *note;
} properties_settings_set_note_args;

typedef struct properties_settings_set_limit_args {
	bool has_limit;
	double limit;
} properties_settings_set_limit_args;

typedef struct properties_settings_set_parent_args {
	const properties_size *parent;
} properties_settings_set_parent_args;

typedef struct properties_settings_set_tags_args {
	netron_strings tags;
} properties_settings_set_tags_args;

typedef struct properties_settings_set_labels_args {
	properties_level_map labels;
} properties_settings_set_labels_args;

typedef struct properties_settings_set_digest_args {
	uint8_t digest[4];
} properties_settings_set_digest_args;

typedef struct properties_settings_set_spare_args {
	bool has_spare;
	uint8_t spare[4];
} properties_settings_set_spare_args;

typedef struct properties_settings_set_picture_args {
	netron_bytes picture;
} properties_settings_set_picture_args;

typedef struct properties_settings_set_extra_args {
	const netron_value *extra;
} properties_settings_set_extra_args;

typedef struct properties_settings_set_user_args {
	const char *user_;
} properties_settings_set_user_args;

typedef struct properties_settings_set_int_args {
	int32_t int_;
} properties_settings_set_int_args;

typedef struct properties_settings_set_settings_args {
	uint16_t settings;
} properties_settings_set_settings_args;

typedef struct properties_settings_set_the_error_args {
	const char *the_error;
} properties_settings_set_the_error_args;

typedef struct properties_settings_size_changed_args {
	properties_size size;
} properties_settings_size_changed_args;

typedef struct properties_settings_level_changed_args {
	properties_level level;
} properties_settings_level_changed_args;

typedef struct properties_child_set_volume_args {
	uint8_t volume;
} properties_child_set_volume_args;

typedef struct properties_child_set_size_args {
	properties_size size;
} properties_child_set_size_args;

typedef struct properties_child_set_name_args {
	const char *name;
} properties_child_set_name_args;

typedef struct properties_child_set_note_args {
	const char *note;
} properties_child_set_note_args;

typedef struct properties_child_set_limit_args {
	bool has_limit;
	double limit;
} properties_child_set_limit_args;

typedef struct properties_child_set_parent_args {
	const properties_size *parent;
} properties_child_set_parent_args;

typedef struct properties_child_set_tags_args {
	netron_strings tags;
} properties_child_set_tags_args;

typedef struct properties_child_set_labels_args {
	properties_level_map labels;
} properties_child_set_labels_args;

typedef struct properties_child_set_digest_args {
	uint8_t digest[4];
} properties_child_set_digest_args;

typedef struct properties_child_set_spare_args {
	bool has_spare;
	uint8_t spare[4];
} properties_child_set_spare_args;

typedef struct properties_child_set_picture_args {
	netron_bytes picture;
} properties_child_set_picture_args;

typedef struct properties_child_set_extra_args {
	const netron_value *extra;
} properties_child_set_extra_args;

typedef struct properties_child_set_user_args {
	const char *user_;
} properties_child_set_user_args;

typedef struct properties_child_set_int_args {
	int32_t int_;
} properties_child_set_int_args;

typedef struct properties_child_set_settings_args {
	uint16_t settings;
} properties_child_set_settings_args;

typedef struct properties_child_set_the_error_args {
	const char *the_error;
} properties_child_set_the_error_args;

typedef struct properties_child_set_own_args {
	netron_uuid own;
} properties_child_set_own_args;

typedef struct properties_child_size_changed_args {
	properties_size size;
} properties_child_size_changed_args;

typedef struct properties_child_level_changed_args {
	properties_level level;
} properties_child_level_changed_args;

typedef struct properties_child_own_changed_args {
	netron_uuid own;
} properties_child_own_changed_args;

extern const struct netron_enum_type netronc_enum_properties_level;
extern const struct netron_struct netronc_struct_properties_size;
extern const struct netron_service netronc_service_properties_settings;
extern const struct netron_service netronc_service_properties_child;

#ifdef __cplusplus
}
#endif
#endif
