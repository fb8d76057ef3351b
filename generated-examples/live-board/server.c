/* server.c - serves a page, and the board that the page shows, on one port.
 *
 *     board-server FOLDER [HOST:PORT]        127.0.0.1:8080 unless given
 *
 * FOLDER holds index.html and page.js. The page is at http://HOST:PORT/, the service at the same
 * port by WebSocket and by HTTP. */
#include "board.h"

#include <netron/http.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILES = 2, LARGEST = 4 * 1024 * 1024 };

static const struct {
	const char *name, *path, *type;
} files[FILES] = {
	{ "index.html", "/", "text/html; charset=utf-8" },
	{ "page.js", "/page.js", "text/javascript; charset=utf-8" },
};

/* The page in memory, for as long as the instance. */
struct page {
	netron_http_asset assets[FILES];
	char *data[FILES];
};

static int load(struct page *page, const char *folder, size_t index)
{
	char path[4096];
	FILE *file;

	snprintf(path, sizeof path, "%s/%s", folder, files[index].name);
	file = fopen(path, "rb");
	page->data[index] = file ? malloc(LARGEST) : NULL;
	if (!page->data[index]) {
		perror(path);
		if (file)
			fclose(file);
		return -1;
	}
	page->assets[index] = (netron_http_asset){
		.path = files[index].path,
		.type = files[index].type,
		.data = page->data[index],
		.size = fread(page->data[index], 1, LARGEST, file),
	};
	fclose(file);
	return 0;
}

static int listen_at(
	netron *net, const char *url, const struct page *page, netron_listener *out_listener)
{
	netron_listen_options options = netron_listen_options_default();
	netron_http_options http = netron_http_options_default();
	netron_auto(netron_error) error = NULL;

	http.assets = page->assets;
	http.asset_count = FILES;
	options.http = &http;
	if (netron_listen_with(net, url, &options, out_listener, &error) == 0)
		return 0;
	fprintf(stderr, "%s: %s\n", url, error ? netron_error_message(error) : "no memory");
	return -1;
}

static int serve(netron *net, const char *address, const struct page *page)
{
	char url[300];
	netron_listener http, ws;

	snprintf(url, sizeof url, "http://%s", address);
	if (listen_at(net, url, page, &http) < 0)
		return -1;
	printf("the board is at %s\n", netron_listener_url(http));
	/* the port there is now, also where any was asked for */
	snprintf(url, sizeof url, "ws%s", netron_listener_url(http) + strlen("http"));
	if (listen_at(net, url, page, &ws) < 0)
		return -1;
	fflush(stdout);
	return netron_run(net);
}

int main(int argc, char **argv)
{
	struct board board = { .title = "Live board" };
	struct page page = { .data = { NULL } };
	netron *net = netron_new(NULL);
	int rc = -1;

	if (argc < 2)
		fputs("usage: board-server FOLDER [HOST:PORT]\n", stderr);
	else if (net && load(&page, argv[1], 0) == 0 && load(&page, argv[1], 1) == 0 &&
		 netron_drain_on_signals(net, 1000) == 0 && board_expose(net, &board) == 0)
		rc = serve(net, argc > 2 ? argv[2] : "127.0.0.1:8080", &page);
	netron_free(net);
	board_free_posts(&board);
	for (size_t i = 0; i < FILES; i++)
		free(page.data[i]);
	return rc < 0;
}
