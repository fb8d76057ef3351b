/* lws_only.c - connects with libwebsockets and prints what came of it. lws-only URL */
#include <netron/netron.h>
#include <netron/websocket.h>

#include <stdio.h>

int main(int argc, char **argv)
{
	netron_websocket_options websocket = netron_websocket_options_default();
	netron_connect_options connect = netron_connect_options_default();
	netron_auto(netron) net = netron_new(NULL);
	netron_auto(netron_error) error = NULL;
	netron_peer peer;

	websocket.backend = NETRON_WEBSOCKET_LWS;
	connect.websocket = &websocket;
	if (!net || argc != 2)
		return 2;
	int rc = netron_connect_with_sync(net, argv[1], &connect, &peer, &error);
	printf("%d %s\n", rc, error ? netron_error_message(error) : "");
	return 0;
}
