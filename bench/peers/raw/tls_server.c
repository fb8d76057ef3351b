/* raw-libuv-tls: one libuv loop, TLS through memory BIOs, length-prefixed frames. */
#include <unistd.h>
#include <uv.h>

#include "../harness/bench.h"
#include "serve.h"
#include "tls.h"

#define READ_BYTES 65536

struct conn {
    uv_tcp_t tcp;
    uv_write_t write;
    bool writing;
    struct tls tls;
    struct serve serve;
};

static SSL_CTX *context;
static char input[READ_BYTES];

static void on_closed(uv_handle_t *handle)
{
    struct conn *conn = handle->data;
    SSL_free(conn->tls.ssl);
    serve_free(&conn->serve);
    free(conn);
}

static void close_conn(struct conn *conn)
{
    if (!uv_is_closing((uv_handle_t *)&conn->tcp))
        uv_close((uv_handle_t *)&conn->tcp, on_closed);
}

static void flush_out(struct conn *conn);

static void on_written(uv_write_t *request, int status)
{
    struct conn *conn = request->data;
    conn->writing = false;
    tls_sent(&conn->tls);
    if (status != 0) {
        close_conn(conn);
        return;
    }
    serve_input(&conn->serve);
    flush_out(conn);
}

static void flush_out(struct conn *conn)
{
    if (conn->writing)
        return;
    do {
        char *data;
        size_t size = tls_out(&conn->tls, &conn->serve.out, &data);
        if (size == 0)
            continue;
        uv_buf_t buf = uv_buf_init(data, (unsigned)size);
        int n = uv_try_write((uv_stream_t *)&conn->tcp, &buf, 1);
        if (n == (int)size) {
            tls_sent(&conn->tls);
            continue;
        }
        if (n > 0)
            buf = uv_buf_init(data + n, (unsigned)size - (unsigned)n);
        conn->write.data = conn;
        conn->writing = true;
        if (uv_write(&conn->write, (uv_stream_t *)&conn->tcp, &buf, 1, on_written) != 0)
            close_conn(conn);
        return;
    } while (serve_fill(&conn->serve));
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
    if (n < 0) {
        close_conn(conn);
        return;
    }
    tls_in(&conn->tls, buf->base, (size_t)n, &conn->serve.in);
    if (conn->writing)
        return;
    serve_input(&conn->serve);
    flush_out(conn);
}

static void on_connection(uv_stream_t *listener, int status)
{
    struct conn *conn = calloc(1, sizeof *conn);
    (void)status;
    uv_tcp_init(listener->loop, &conn->tcp);
    conn->tcp.data = conn;
    conn->serve.codec = &codec_fixed;
    uv_accept(listener, (uv_stream_t *)&conn->tcp);
    uv_tcp_nodelay(&conn->tcp, 1);
    tls_open(&conn->tls, context, 1);
    uv_read_start((uv_stream_t *)&conn->tcp, on_alloc, on_read);
}

int main(int argc, char **argv)
{
    struct bench_addr addr = bench_parse_server(argc, argv);
    uv_tcp_t listener;
    int fd = bench_listen(&addr);
    if (addr.is_unix) { /* the client says so */
        bench_ready();
        return pause();
    }
    context = tls_context(1);
    uv_tcp_init(uv_default_loop(), &listener);
    uv_tcp_open(&listener, fd);
    if (uv_listen((uv_stream_t *)&listener, 1024, on_connection) != 0)
        bench_die("uv_listen");
    bench_ready();
    return uv_run(uv_default_loop(), UV_RUN_DEFAULT);
}
