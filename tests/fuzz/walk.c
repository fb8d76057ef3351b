/* Any bytes, read by tables: what is taken is well-formed up to the same byte, and what was read is
 * written, read and written again as the same bytes. The first byte chooses: a struct, its fields
 * as parameters, or a list of small structs. */
#include "codec/scan.h"

#include "slots.h"
#include "tables.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	netron_list_type quotes = { test_slot(test_quote_type()), 0, UINT32_MAX };
	netron_slot list = { &quotes, sizeof(netron_values), NETRON_OP_LIST, 1 };
	netron_slot everything = test_slot(test_everything_type());
	struct test_everything value;
	struct fuzz_codec f;

	if (!size)
		return 0;
	fuzz_codec_begin(&f);
	if (!(*data & 1))
		fuzz_whole(&f, *data & 2 ? &list : &everything, data + 1, size - 1);
	else if (fuzz_read_args(&f, test_everything_type(), 37, data + 1, size - 1, &value))
		fuzz_check_way_back(&f, &everything, &value);
	fuzz_codec_end(&f);
	return 0;
}
