#include "wire/http1.h"

#include "wire/http1_class.h"
#include "wire/http1_fields.h"

enum {
	METHOD = 16,
	LINE_REST = 32
}; /* the longest method; what a request line has beside target */

/* The LF from where the search stopped, which must follow a CR. > 0: what is behind it; 0: more is
 * needed; < 0: -(status). Whatever is wrong is found at the same octet, however the bytes were cut,
 * and a head that comes byte by byte is searched once. */
static int find_line_end(struct nt_http_scan *scan, const uint8_t *p, size_t stop)
{
	const uint8_t *lf = memchr(p + scan->at, '\n', stop - scan->at);
	uint32_t at = lf ? (uint32_t)(lf - p) : (uint32_t)stop;

	scan->at = at;
	if (!lf)
		return 0;
	if (at == 0 || p[at - 1] != '\r')
		return -400;
	scan->at = at + 1;
	return (int)scan->at;
}

static size_t within(const struct nt_http_limits *limits, size_t n)
{
	return n < limits->head ? n : limits->head;
}

static int more(const struct nt_http_limits *limits, size_t n)
{
	return n < limits->head ? 0 : -431;
}

/* The first line has a limit of its own. */
static int find_first_line(
	struct nt_http_scan *scan, const struct nt_http_limits *limits, const uint8_t *p, size_t n)
{
	uint32_t most = limits->target + LINE_REST;
	int end = find_line_end(scan, p, within(limits, n));

	if (scan->at > most + (end > 0))
		return -414;
	if (end > 0)
		scan->line = (uint32_t)end;
	return end ? end : more(limits, n);
}

/* The empty line behind the others. > 0: the bytes of the head. */
static int find_end(
	struct nt_http_scan *scan, const struct nt_http_limits *limits, const uint8_t *p, size_t n)
{
	for (;;) {
		uint32_t line = scan->line;
		int end = find_line_end(scan, p, within(limits, n));

		if (end <= 0)
			return end ? end : more(limits, n);
		if ((uint32_t)end == line + 2)
			return end;
		scan->line = (uint32_t)end;
	}
}

/* Bytes that cannot become a head are refused before its end comes: they may be of some other
 * protocol, whose other side waits for an answer. */
static bool may_begin(enum nt_http_kind kind, const uint8_t *p, size_t n)
{
	static const char version[] = "HTTP/";

	if (kind == NT_HTTP_REQUEST)
		return !n || nt_http_class[*p] & NT_HTTP_TOKEN;
	return !memcmp(p, version, n < sizeof(version) - 1 ? n : sizeof(version) - 1);
}

/* RFC 9112, 2.3: a later minor version is read as the highest one known. */
static int read_version(const char *p, const char *end, uint8_t *out_minor)
{
	if (end - p != 8 || memcmp(p, "HTTP/", 5) || p[6] != '.' || p[5] < '0' || p[5] > '9' ||
		p[7] < '0' || p[7] > '9')
		return -400;
	if (p[5] != '1')
		return -505;
	*out_minor = p[7] != '0';
	return 0;
}

static void split_path(struct nt_http_head *head, struct nt_text text)
{
	const char *mark = memchr(text.p, '?', text.n);

	head->path = text;
	if (!mark)
		return;
	head->path.n = (size_t)(mark - text.p);
	head->query = (struct nt_text){ mark + 1, text.n - head->path.n - 1 };
}

static bool take_scheme(struct nt_text *text, const char *scheme)
{
	size_t n = strlen(scheme);

	if (text->n < n || !nt_text_is_alike((struct nt_text){ text->p, n }, nt_text_of(scheme)))
		return false;
	text->p += n;
	text->n -= n;
	return true;
}

/* http://host:port/path?query, as for a proxy. RFC 9112, 3.2.2: its host counts, not the field. */
static bool read_absolute(struct nt_http_head *head)
{
	struct nt_text rest = head->target;
	size_t n = 0;

	if (!take_scheme(&rest, "http://") && !take_scheme(&rest, "https://"))
		return false;
	while (n < rest.n && rest.p[n] != '/' && rest.p[n] != '?')
		n++;
	head->host = (struct nt_text){ rest.p, n };
	split_path(head, (struct nt_text){ rest.p + n, rest.n - n });
	if (!head->path.n) {
		bool is_of_server = nt_text_is(head->method, "OPTIONS") && !head->query.p;

		head->path = nt_text_of(is_of_server ? "*" : "/");
	}
	return n && nt_http_host_is_valid(head->host);
}

/* RFC 9112, 3.2. The form for CONNECT is not read: nobody here is a proxy. */
static int read_target(struct nt_http_head *head)
{
	if (nt_text_is(head->method, "CONNECT"))
		return -501;
	if (head->target.p[0] == '/') {
		split_path(head, head->target);
		return 0;
	}
	if (nt_text_is(head->target, "*")) {
		head->path = head->target;
		return nt_text_is(head->method, "OPTIONS") ? 0 : -400;
	}
	return read_absolute(head) ? 0 : -400;
}

static int read_request_line(struct nt_http_head *head, const struct nt_http_limits *limits,
	const char *p, const char *end)
{
	int status;

	head->method = (struct nt_text){ p, nt_http_span(p, end, NT_HTTP_TOKEN) };
	p += head->method.n;
	if (!head->method.n || p == end || *p++ != ' ')
		return -400;
	if (head->method.n > METHOD)
		return -501;
	head->target = (struct nt_text){ p, nt_http_span(p, end, NT_HTTP_TARGET) };
	p += head->target.n;
	if (!head->target.n || p == end || *p++ != ' ')
		return -400;
	if (head->target.n > limits->target)
		return -414;
	status = read_version(p, end, &head->minor);
	return status ? status : read_target(head);
}

/* RFC 9112, 4. The space before an empty reason may be missing, as many servers have it. */
static int read_status_line(struct nt_http_head *head, const char *p, const char *end)
{
	int status;

	if (end - p < 12 || p[8] != ' ' || (end - p > 12 && p[12] != ' '))
		return -400;
	status = read_version(p, p + 8, &head->minor);
	if (status)
		return status;
	for (int i = 9; i < 12; i++) {
		if (p[i] < '0' || p[i] > '9')
			return -400;
		head->status = (uint16_t)(head->status * 10 + (p[i] - '0'));
	}
	p += end - p > 12 ? 13 : 12;
	head->reason = (struct nt_text){ p, (size_t)(end - p) };
	if (head->status < 100 || head->status > 599)
		return -400;
	return nt_http_is_all(head->reason, NT_HTTP_VALUE) ? 0 : -400;
}

static int read_first_line(struct nt_http_head *head, const struct nt_http_limits *limits,
	const char *p, const char *end)
{
	if (memchr(p, '\r', (size_t)(end - p))) /* a CR alone */
		return -400;
	return head->kind == NT_HTTP_REQUEST ? read_request_line(head, limits, p, end)
					     : read_status_line(head, p, end);
}

static int read_fields(struct nt_http_head *head, const struct nt_http_limits *limits,
	const char *p, const char *end)
{
	int status = 0;

	while (!status && p < end) {
		const char *cr = memchr(p, '\r', (size_t)(end - p));

		if (!cr || cr[1] != '\n')
			return -400;
		status = nt_http_add_field(head, limits, p, cr);
		p = cr + 2;
	}
	return status ? status : nt_http_fields_check(head);
}

static void begin(struct nt_http_head *head, enum nt_http_kind kind)
{
	memset(head, 0, offsetof(struct nt_http_head, fields));
	head->kind = kind;
}

/* The first line is read as soon as it is there: who speaks another protocol may wait for an answer
 * to it. And once more when the head is complete, unless that is now. */
static int read_head(enum nt_http_kind kind, struct nt_http_scan *scan,
	const struct nt_http_limits *limits, const uint8_t *data, size_t size,
	struct nt_http_head *head)
{
	const char *p = (const char *)data;
	bool is_read = false;
	uint32_t first;
	int end, status = 0;

	if (!scan->first) {
		end = find_first_line(scan, limits, data, size);
		if (end <= 0)
			return end;
		scan->first = (uint32_t)end;
		begin(head, kind);
		status = read_first_line(head, limits, p, p + end - 2);
		if (status)
			return status;
		is_read = true;
	}
	first = scan->first;
	end = find_end(scan, limits, data, size);
	if (end <= 0)
		return end;
	if (!is_read) {
		begin(head, kind);
		status = read_first_line(head, limits, p, p + first - 2);
	}
	if (!status)
		status = read_fields(head, limits, p + first, p + end - 2);
	return status ? status : end;
}

int nt_http_head_read(enum nt_http_kind kind, struct nt_http_scan *scan,
	const struct nt_http_limits *limits, const uint8_t *data, size_t size,
	struct nt_http_head *out)
{
	size_t lead = 0;
	int end;

	if (kind == NT_HTTP_REQUEST && size && data[0] == '\r') {
		if (size == 1)
			return 0;
		if (data[1] != '\n')
			return -400;
		lead = 2;
	}
	if (!may_begin(kind, data + lead, size - lead))
		return -400;
	end = read_head(kind, scan, limits, data + lead, size - lead, out);
	return end > 0 ? (int)lead + end : end;
}
