/* raw-libuv-tls: one libuv loop, TLS through memory BIOs, length-prefixed frames. */
#include <uv.h>

#include "session.h"
#include "tls.h"

#define READ_BYTES 65536

struct conn {
    uv_tcp_t tcp;
    uv_write_t write;
    bool writing;
    struct tls tls;
    struct buffer in, out;
};

static struct session session;
static SSL_CTX *context;
static char input[READ_BYTES];

static void flush_out(struct conn *conn);

static void on_written(uv_write_t *request, int status)
{
    struct conn *conn = request->data;
    if (status != 0)
        abort();
    conn->writing = false;
    tls_sent(&conn->tls);
    if (!session_input(&session, &conn->in, &conn->out))
        uv_stop(uv_default_loop());
    else
        flush_out(conn);
}

static void flush_out(struct conn *conn)
{
    char *data;
    size_t size = tls_out(&conn->tls, &conn->out, &data);
    if (size == 0)
        return;
    uv_buf_t buf = uv_buf_init(data, (unsigned)size);
    int n = uv_try_write((uv_stream_t *)&conn->tcp, &buf, 1);
    if (n == (int)size) {
        tls_sent(&conn->tls);
        return;
    }
    if (n > 0)
        buf = uv_buf_init(data + n, (unsigned)size - (unsigned)n);
    conn->write.data = conn;
    conn->writing = true;
    uv_write(&conn->write, (uv_stream_t *)&conn->tcp, &buf, 1, on_written);
}

static void on_alloc(uv_handle_t *handle, size_t hint, uv_buf_t *buf)
{
    (void)handle;
    (void)hint;
    *buf = uv_buf_init(input, sizeof input);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    struct conn *conn = stream->data;
    if (n < 0)
        bench_die("connection lost");
    tls_in(&conn->tls, buf->base, (size_t)n, &conn->in);
    if (conn->writing)
        return;
    if (!session_input(&session, &conn->in, &conn->out)) {
        uv_stop(stream->loop);
        return;
    }
    flush_out(conn);
}

static void open_conn(struct conn *conn)
{
    uv_loop_t *loop = uv_default_loop();
    uv_tcp_init(loop, &conn->tcp);
    uv_tcp_open(&conn->tcp, bench_connect(&session.opts->addr));
    uv_tcp_nodelay(&conn->tcp, 1);
    conn->tcp.data = conn;
    tls_open(&conn->tls, context, 0);
    uv_read_start((uv_stream_t *)&conn->tcp, on_alloc, on_read);
}

int main(int argc, char **argv)
{
    struct bench_opts opts = bench_parse_client(argc, argv, "raw-libuv-tls");
    if (opts.addr.is_unix)
        bench_not_applicable(&opts, "TCP only");
    session_init(&session, &codec_fixed, &opts);
    struct conn *conns = calloc((size_t)opts.conns, sizeof *conns);
    context = tls_context(0);
    for (int i = 0; i < opts.conns; i++)
        open_conn(&conns[i]);
    for (int i = 0; i < opts.conns; i++) {
        session_open(&session, &conns[i].out);
        flush_out(&conns[i]);
    }
    uv_run(uv_default_loop(), UV_RUN_DEFAULT);
    session_report(&session);
    return 0;
}
