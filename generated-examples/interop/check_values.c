/* check_values.c - values of every kind, there and back. */
#include "round.h"

#include <stdio.h>
#include <string.h>

static void check_echo(struct round *round, const char *name, netron_value value)
{
	netron_auto(netron_value) back = NULL;
	netron_auto(netron_error) error = NULL;
	char title[80], sent[160] = "", got[160] = "";

	int rc = interop_echo_echo_sync(&round->echo, &value, &back, &error);
	snprintf(title, sizeof title, "echo %s", name);
	netron_value_print(&value, sent, sizeof sent);
	if (back)
		netron_value_print(back, got, sizeof got);
	check(round, rc == 0 && netron_value_equal(&value, back), title, "sent %s, got %s: %s",
		sent, got, message_of(error));
}

static void check_echo_kinds(struct round *round)
{
	static const uint8_t raw[] = { 0, 1, 0xfe, 0xff };
	netron_value one = netron_value_i64(1), two = netron_value_string("two");
	netron_value items[] = { one, two, netron_value_null() };
	netron_member members[] = { { "a", 1, &one }, { "b", 1, &two } };
	netron_entry entries[] = { { &two, &one } };
	netron_value map = { .kind = NETRON_KIND_MAP };
	netron_value set = { .kind = NETRON_KIND_SET };
	netron_value regexp = { .kind = NETRON_KIND_REGEXP };

	map.as.map.items = entries;
	map.as.map.count = 1;
	set.as.array.items = items;
	set.as.array.count = 2;
	regexp.as.regexp.source = "a+";
	regexp.as.regexp.flags = "gi";

	check_echo(round, "undefined", netron_value_undefined());
	check_echo(round, "null", netron_value_null());
	check_echo(round, "true", netron_value_bool(true));
	check_echo(round, "0", netron_value_i64(0));
	check_echo(round, "-2147483648", netron_value_i64(INT32_MIN));
	check_echo(round, "4294967295", netron_value_i64(UINT32_MAX));
	check_echo(round, "1.5", netron_value_f64(1.5));
	check_echo(round, "a string",
		netron_value_string("Gr\xc3\xbc\xc3\x9f"
				    "e \xf0\x9f\x98\x80"));
	check_echo(round, "bytes", netron_value_bytes(raw, sizeof raw));
	check_echo(round, "a big integer", netron_value_bigint("-123456789012345678901234567890"));
	check_echo(round, "a date", netron_value_time(INT64_C(1700000000123) * 1000000));
	check_echo(round, "an array", netron_value_array(items, 3));
	check_echo(round, "an object", netron_value_object(members, 2));
	check_echo(round, "a map", map);
	check_echo(round, "a set", set);
	check_echo(round, "a regular expression", regexp);
}

static void check_args(struct round *round)
{
	netron_auto(netron_value) back = NULL;
	netron_auto(netron_error) error = NULL;
	netron_value args[] = { netron_value_i64(1), netron_value_string("str"),
		netron_value_bool(true), netron_value_null() };
	netron_value want = netron_value_array(args, 4);

	int rc = netron_peer_call_sync(
		round->peer, "echo@1.0.0", "args", args, 4, &round->options, &back, &error);
	check(round, rc == 0 && netron_value_equal(&want, back), "args(...) gives them back",
		"got %d: %s", rc, message_of(error));
}

static void check_descriptions(struct round *round)
{
	static const struct {
		const char *want;
		double number;
	} numbers[] = { { "number:5", 5 }, { "number:1.5", 1.5 }, { "number:1e+21", 1e21 },
		{ "number:0.1", 0.1 } };

	for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
		netron_auto(netron_error) error = NULL;
		netron_value number = netron_value_f64(numbers[i].number);
		char *text = NULL;
		int rc = interop_echo_describe_sync(&round->echo, &number, &text, &error);
		check(round, rc == 0 && strcmp(text, numbers[i].want) == 0, numbers[i].want,
			"got %s: %s", text ? text : "nothing", message_of(error));
		netron_string_free(text);
	}
}

void check_values(struct round *round)
{
	check_echo_kinds(round);
	check_args(round);
	check_descriptions(round);
}
