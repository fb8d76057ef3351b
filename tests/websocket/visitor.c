/* visitor.c - connects, pings the server, and prints the code and the message of what came of it.
 *
 *	visitor URL native|lws */
#include <netron/netron.h>
#include <netron/websocket.h>

#include <stdio.h>
#include <string.h>

enum { PATIENCE_MS = 1500 };

int main(int argc, char **argv)
{
	netron_options options = netron_options_default();
	netron_websocket_options websocket = netron_websocket_options_default();
	netron_connect_options connect = netron_connect_options_default();
	netron_auto(netron_error) error = NULL;
	netron_duration round_trip;
	netron_peer peer;

	options.connect_timeout_ms = options.timeout_ms = PATIENCE_MS;
	options.limits.handshake_timeout_ms = options.limits.frame_timeout_ms = PATIENCE_MS;
	netron_auto(netron) net = netron_new(&options);
	if (!net || argc != 3)
		return 2;
	websocket.backend =
		strcmp(argv[2], "lws") == 0 ? NETRON_WEBSOCKET_LWS : NETRON_WEBSOCKET_NATIVE;
	connect.websocket = &websocket;
	int rc = netron_connect_with_sync(net, argv[1], &connect, &peer, &error);
	if (rc == 0)
		rc = netron_peer_ping_sync(peer, NULL, &round_trip, &error);
	printf("%d %s\n", rc, error ? netron_error_message(error) : "");
	return 0;
}
