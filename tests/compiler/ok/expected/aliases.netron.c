/* aliases.netron.c - tables of aliases.nsvc.
 * Written by netronc 0.1.0. Change aliases.nsvc instead. */
#include "aliases.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_checked_type netronc_type_1 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_BYTE_LENGTH | 0, .min_length = 0, .max_length = 64 }; /* STRING */
static const netron_list_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_list_type netronc_type_3 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 16, 16 }; /* U8[16] */
static const netron_field netronc_struct_people_person_fields[] = {
	{ 0, 3, NETRON_OP_CHECKED, offsetof(people_person, id), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 4, NETRON_OP_U8, offsetof(people_person, age), NETRON_REQUIRED, 0, 1, 0 },
	{ 7, 6, NETRON_OP_LIST, offsetof(people_person, names), NETRON_REQUIRED, 1, 2, 0 },
	{ 13, 4, NETRON_OP_ARRAY, offsetof(people_person, key), NETRON_REQUIRED, 2, 3, 0 },
	{ 17, 5, NETRON_OP_CHECKED, offsetof(people_person, boss), NETRON_NULLABLE, 3, 4, 0 },
	{ 22, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_people_person_types[] = {
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
	&netronc_type_1,
};
const netron_struct netronc_struct_people_person = {
	.fields = netronc_struct_people_person_fields,
	.keys = "\xa2" "id" "\xa3" "age" "\xa5" "names" "\xa3" "key" "\xa4" "boss" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_people_person_types,
	.name = "Person",
	.required = UINT64_C(0xf),
	.fixed = 57,
	.size = sizeof(people_person),
	.count = 5,
	.optional = 1,
	.least = 38,
};
NETRON_FITS(people_person);

/* People@1.0.0 */

static const netron_field netronc_args_people_people_find_fields[] = {
	{ 0, 3, NETRON_OP_CHECKED, offsetof(people_people_find_args, id), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_people_people_find_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_people_people_find = {
	.fields = netronc_args_people_people_find_fields,
	.keys = "\xa2" "id" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_people_people_find_types,
	.name = "find",
	.required = UINT64_C(0x1),
	.fixed = 21,
	.size = sizeof(people_people_find_args),
	.count = 1,
	.optional = 0,
	.least = 5,
};
NETRON_FITS(people_people_find_args);

static const netron_field netronc_args_people_people_age_fields[] = {
	{ 0, 3, NETRON_OP_CHECKED, offsetof(people_people_age_args, id), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 6, NETRON_OP_U8, offsetof(people_people_age_args, guess), offsetof(people_people_age_args, has_guess), 0, 1, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_people_people_age_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_people_people_age = {
	.fields = netronc_args_people_people_age_fields,
	.keys = "\xa2" "id" "\xa5" "guess" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_people_people_age_types,
	.name = "age",
	.required = UINT64_C(0x1),
	.fixed = 29,
	.size = sizeof(people_people_age_args),
	.count = 2,
	.optional = 1,
	.least = 5,
};
NETRON_FITS(people_people_age_args);

static const netron_field netronc_args_people_people_names_fields[] = {
	{ 0, 3, NETRON_OP_CHECKED, offsetof(people_people_names_args, id), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_people_people_names_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_people_people_names = {
	.fields = netronc_args_people_people_names_fields,
	.keys = "\xa2" "id" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_people_people_names_types,
	.name = "names",
	.required = UINT64_C(0x1),
	.fixed = 21,
	.size = sizeof(people_people_names_args),
	.count = 1,
	.optional = 0,
	.least = 5,
};
NETRON_FITS(people_people_names_args);

static const netron_field netronc_args_people_people_team_fields[] = {
	{ 0, 5, NETRON_OP_CHECKED, offsetof(people_people_team_args, lead), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_people_people_team_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_people_people_team = {
	.fields = netronc_args_people_people_team_fields,
	.keys = "\xa4" "lead" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_people_people_team_types,
	.name = "team",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(people_people_team_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(people_people_team_args);
NETRON_FITS(people_person_map_entry);
static const netron_map_type netronc_type_4 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_people_person, sizeof(people_person), NETRON_OP_STRUCT, 38 }, sizeof(people_person_map_entry), offsetof(people_person_map_entry, value), UINT32_MAX }; /* map<STRING, Person> */
static const netron_method netronc_methods_people_people[] = {
	{
		.name = "find",
		.service = &netronc_service_people_people,
		.prefix = "\xac" "People@1.0.0" "\xa4" "find",
		.prefix_len = 18,
		.args = &netronc_args_people_people_find,
		.result = { &netronc_struct_people_person, sizeof(people_person), NETRON_OP_STRUCT, 38 },
		.flags = 0,
	},
	{
		.name = "age",
		.service = &netronc_service_people_people,
		.prefix = "\xac" "People@1.0.0" "\xa3" "age",
		.prefix_len = 17,
		.args = &netronc_args_people_people_age,
		.result = { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 },
		.flags = 0,
	},
	{
		.name = "names",
		.service = &netronc_service_people_people,
		.prefix = "\xac" "People@1.0.0" "\xa5" "names",
		.prefix_len = 19,
		.args = &netronc_args_people_people_names,
		.result = { &netronc_type_2, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
	{
		.name = "team",
		.service = &netronc_service_people_people,
		.prefix = "\xac" "People@1.0.0" "\xa4" "team",
		.prefix_len = 18,
		.args = &netronc_args_people_people_team,
		.result = { &netronc_type_4, sizeof(people_person_map), NETRON_OP_MAP, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "UserId", "type UserId = string<=64;", "Who." },
	{ "Person", "struct Person {\n    id: UserId;\n    age: Age;\n    names: Names;\n    key: Digest;\n    boss: Boss?;\n}", NULL },
	{ "Age", "type Age = u8;", NULL },
	{ "Names", "type Names = string[];", NULL },
	{ "Digest", "type Digest = u8[16];", NULL },
	{ "Boss", "type Boss = UserId;", NULL },
	{ "Team", "type Team = map<string, Person>;", NULL },
};
static const netron_member_info netronc_members_people_people[] = {
	{ "find", "find(id: UserId) -> Person", NULL, NULL },
	{ "age", "age(id: UserId, guess: Age?) -> Age", NULL, NULL },
	{ "names", "names(id: UserId) -> Names", NULL, NULL },
	{ "team", "team(lead: Boss) -> Team", NULL, NULL },
};
static const netron_service_info netronc_info_people_people = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_people_people,
	.member_count = 4,
	.types = netronc_types,
	.type_count = 7,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "netron-error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{}},\"required\":[\"code\",\"message\"]}},\"required\":[\"err"
			"or\"]}",
	},
	{
		.name = "people.Age",
		.json =
			"{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255}",
	},
	{
		.name = "people.Boss",
		.json =
			"{\"$ref\":\"#/components/schemas/people.UserId\"}",
	},
	{
		.name = "people.Digest",
		.json =
			"{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0"
			",\"maximum\":255},\"minItems\":16,\"maxItems\":16}",
	},
	{
		.name = "people.Names",
		.json =
			"{\"type\":\"array\",\"items\":{\"type\":\"string\"}}",
	},
	{
		.name = "people.Person",
		.json =
			"{\"type\":\"object\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/peop"
			"le.UserId\"},\"age\":{\"$ref\":\"#/components/schemas/people.Age\"},\"names\":{"
			"\"$ref\":\"#/components/schemas/people.Names\"},\"key\":{\"$ref\":\"#/component"
			"s/schemas/people.Digest\"},\"boss\":{\"$ref\":\"#/components/schemas/people."
			"Boss\"}},\"required\":[\"id\",\"age\",\"names\",\"key\"]}",
	},
	{
		.name = "people.Team",
		.json =
			"{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/"
			"people.Person\"}}",
	},
	{
		.name = "people.UserId",
		.json =
			"{\"description\":\"Who.\",\"type\":\"string\",\"maxLength\":64}",
	},
};
static const netron_openapi_operation netronc_operations_people_people[] = {
	{
		.path = "/rpc/People@1.0.0/find",
		.verb = "post",
		.json =
			"{\"operationId\":\"People@1.0.0/find\",\"tags\":[\"People@1.0.0\"],\"requestBod"
			"y\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"o"
			"bject\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/people.UserId\""
			"}},\"required\":[\"id\"]}}}},\"responses\":{\"200\":{\"description\":\"The result"
			".\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schem"
			"as/people.Person\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/People@1.0.0/age",
		.verb = "post",
		.json =
			"{\"operationId\":\"People@1.0.0/age\",\"tags\":[\"People@1.0.0\"],\"requestBody"
			"\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/people.UserId\"}"
			",\"guess\":{\"$ref\":\"#/components/schemas/people.Age\"}},\"required\":[\"id\"]"
			"}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"appli"
			"cation/json\":{\"schema\":{\"$ref\":\"#/components/schemas/people.Age\"}}}},\""
			"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/People@1.0.0/names",
		.verb = "post",
		.json =
			"{\"operationId\":\"People@1.0.0/names\",\"tags\":[\"People@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/people.UserId"
			"\"}},\"required\":[\"id\"]}}}},\"responses\":{\"200\":{\"description\":\"The resul"
			"t.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sche"
			"mas/people.Names\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/People@1.0.0/team",
		.verb = "post",
		.json =
			"{\"operationId\":\"People@1.0.0/team\",\"tags\":[\"People@1.0.0\"],\"requestBod"
			"y\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"o"
			"bject\",\"properties\":{\"lead\":{\"$ref\":\"#/components/schemas/people.Boss\""
			"}},\"required\":[\"lead\"]}}}},\"responses\":{\"200\":{\"description\":\"The resu"
			"lt.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/people.Team\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_people_people = {
	.operations = netronc_operations_people_people,
	.operation_count = 4,
	.schemas = netronc_schemas,
	.schema_count = 8,
};
const netron_service netronc_service_people_people = {
	.name = "People",
	.version = "1.0.0",
	.key = "People@1.0.0",
	.methods = netronc_methods_people_people,
	.info = &netronc_info_people_people,
	.count = 4,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_people_people,
};

static const netron_slot netronc_slot_people_person = { &netronc_struct_people_person, sizeof(people_person), NETRON_OP_STRUCT, 38 };
static const netron_slot netronc_slot_people_person_map = { &netronc_type_4, sizeof(people_person_map), NETRON_OP_MAP, 1 };

/* clang-format on */

people_person *people_person_copy(const people_person *person)
{
	return netron_copy_of(&netronc_slot_people_person, person);
}

void people_person_free(people_person *person)
{
	netron_owned_free(person);
}

void people_person_freep(people_person **person)
{
	netron_owned_free(*person);
	*person = NULL;
}

people_person_map *people_person_map_copy(const people_person_map *map)
{
	return netron_copy_of(&netronc_slot_people_person_map, map);
}

void people_person_map_free(people_person_map *map)
{
	netron_owned_free(map);
}

void people_person_map_freep(people_person_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}
