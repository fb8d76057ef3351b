/* tls.c - what an application asks of TLS. */
#include "netron_life.h"

#include "io/tls_context.h"
#include "peer/peer.h"
#include "transport/transport.h"

int netron_tls_reload(netron *net, netron_error **out_error)
{
	if (!net)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return nt_error_set(&net->allocator, out_error, rc, "%s", netron_strerror(rc));
	return net->loop.tls ? nt_tls_store_reload(net->loop.tls, out_error) : 0;
}

const netron_certificate *netron_peer_certificate(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);
	const struct nt_channel *channel = peer ? peer->channel : NULL;

	return channel && channel->ops->certificate ? channel->ops->certificate(channel) : NULL;
}

void nt_tls_report(void *user, const netron_error *error)
{
	nt_report(user, NT_LOG_ERROR, netron_error_code(error), "%s", netron_error_message(error));
}
