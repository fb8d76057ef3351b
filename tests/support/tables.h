/* tables.h - tables of the kind netronc writes, made by hand for tests of what reads them, with one
 * struct that has every kind of member. */
#ifndef NT_TEST_TABLES_H
#define NT_TEST_TABLES_H

#include <netron/schema.h>

struct test_quote {
	const char *symbol;
	double price;
};

typedef struct test_optional_i32 {
	bool has;
	int32_t value;
} test_optional_i32;

struct test_counter {
	const char *key;
	int32_t value;
};

struct test_label {
	int64_t key;
	const char *value;
};

struct test_choice {
	int32_t tag; /* 1 text, 2 number, 3 quote */
	union {
		const char *text;
		int64_t number;
		struct test_quote quote;
	} as;
};

/* One member of each kind. */
struct test_everything {
	bool flag;
	int8_t i8;
	int16_t i16;
	int32_t i32;
	int64_t i64;
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;
	uint64_t u64;
	float f32;
	double f64;
	const char *text;
	netron_bytes blob;
	netron_time at;
	netron_duration span;
	netron_uuid id;
	const netron_value *any;
	struct test_quote quote;
	const struct test_quote *maybe; /* Quote? */
	bool has_limit;
	double limit;     /* f64? */
	const char *note; /* string? */
	int32_t retries;  /* i32 = 7 */
	netron_f64s doubles;
	netron_strings names;
	netron_i32s numbers;
	struct {
		const struct test_quote *items;
		size_t count;
	} quotes;
	netron_i32s unique; /* set<i32> */
	uint16_t fixed[3];  /* u16[3] */
	struct {
		const struct test_counter *items;
		size_t count;
	} counters; /* map<string, i32> */
	struct {
		const struct test_label *items;
		size_t count;
	} labels; /* map<i64, string> */
	struct test_choice choice;
	uint8_t color;   /* enum : u8 { red, green = 5 } @closed */
	int32_t side;    /* enum { buy = 1, sell } @names */
	uint32_t rights; /* flags : u32 { read, write } @closed */
	struct {
		const test_optional_i32 *items;
		size_t count;
	} sparse;         /* i32?[] */
	const char *code; /* string<=5 */
	int32_t percent;  /* @range(0, 100) */
};

/* Tables, made on first use. Not for several threads. */
const netron_struct *test_quote_type(void);
const netron_struct *test_everything_type(void);
const netron_union *test_choice_type(void);
netron_slot test_slot(const netron_struct *type);

/* A value of every member, the same each time. */
struct test_everything test_everything_sample(void);

struct test_member {
	const char *name;
	uint8_t op;
	size_t offset;
	size_t has;
	const void *type; /* the descriptor, NULL: none */
};

enum { TEST_MEMBERS = 64, TEST_KEYS = 1024 };

/* Room for one table. */
struct test_table {
	netron_struct type;
	netron_field fields[TEST_MEMBERS + 1];
	char keys[TEST_KEYS];
	const void *types[TEST_MEMBERS];
};

const netron_struct *test_table_make(struct test_table *table, const char *name, size_t size,
	const struct test_member *members, size_t count);

#endif
