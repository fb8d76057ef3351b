/* client.c - puts something up on the board.
 *
 *     board-client URL AUTHOR TEXT        board-client ws://127.0.0.1:8080 ann "hello" */
#include "board_client.netron.h"

#include <inttypes.h>
#include <stdio.h>

int main(int argc, char **argv)
{
	netron_auto(netron_error) error = NULL;
	netron_auto(demo_post) post = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_peer peer;

	if (argc != 4) {
		fputs("usage: board-client URL AUTHOR TEXT\n", stderr);
		return 2;
	}
	if (!net || netron_connect_sync(net, argv[1], &peer, &error) < 0)
		goto failed;
	demo_board board = demo_board_at(peer);
	if (demo_board_post_sync(&board, argv[2], argv[3], &post, &error) < 0)
		goto failed;
	printf("post %" PRIu64 " is up\n", post->id);
	return 0;

failed:
	fprintf(stderr, "board-client: %s\n", error ? netron_error_message(error) : "no memory");
	return 1;
}
