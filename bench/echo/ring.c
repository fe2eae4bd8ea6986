#include <liburing.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define BUF_SIZE 4096
#define BUFFERS 1024
#define ENTRIES 1024
#define GROUP 1

enum { ACCEPT, RECV, SEND };

static struct io_uring ring;

static struct io_uring_sqe *get_sqe(unsigned kind, unsigned value) {
  struct io_uring_sqe *sqe = io_uring_get_sqe(&ring);
  if (!sqe) {
    io_uring_submit(&ring);
    sqe = io_uring_get_sqe(&ring);
  }
  sqe->user_data = value << 2 | kind;
  return sqe;
}

static void receive(int fd) {
  struct io_uring_sqe *sqe = get_sqe(RECV, fd);
  io_uring_prep_recv_multishot(sqe, fd, NULL, 0, 0);
  io_uring_sqe_set_flags(sqe, IOSQE_BUFFER_SELECT);
  sqe->buf_group = GROUP;
}

int main(void) {
  int yes = 1;
  int serv_sock = socket(PF_INET, SOCK_STREAM, 0);
  struct sockaddr_in addr = {.sin_family = AF_INET};
  socklen_t len = sizeof(addr);
  bind(serv_sock, (struct sockaddr *)&addr, sizeof(addr));
  listen(serv_sock, SOMAXCONN);
  getsockname(serv_sock, (struct sockaddr *)&addr, &len);

  if (io_uring_queue_init(ENTRIES, &ring, IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN) != 0) return 1;
  char *bufs = calloc(BUFFERS, BUF_SIZE);
  struct io_uring_buf_ring *br;
  if (posix_memalign((void **)&br, 4096, BUFFERS * sizeof(struct io_uring_buf)) != 0) return 1;
  struct io_uring_buf_reg reg = {.ring_addr = (unsigned long)br, .ring_entries = BUFFERS, .bgid = GROUP};
  if (io_uring_register_buf_ring(&ring, &reg, 0) != 0) return 1;
  io_uring_buf_ring_init(br);
  int mask = io_uring_buf_ring_mask(BUFFERS);
  for (int i = 0; i < BUFFERS; i++) io_uring_buf_ring_add(br, bufs + i * BUF_SIZE, BUF_SIZE, i, mask, i);
  io_uring_buf_ring_advance(br, BUFFERS);
  io_uring_prep_multishot_accept(get_sqe(ACCEPT, 0), serv_sock, NULL, NULL, 0);
  printf("%d\n", ntohs(addr.sin_port));
  fflush(stdout);

  struct io_uring_cqe *cqes[256];
  while (io_uring_submit_and_wait(&ring, 1) >= 0) {
    int count = io_uring_peek_batch_cqe(&ring, cqes, 256), given = 0;
    for (int i = 0; i < count; i++) {
      int value = cqes[i]->user_data >> 2, res = cqes[i]->res;
      unsigned flags = cqes[i]->flags;
      switch (cqes[i]->user_data & 3) {
        case ACCEPT:
          setsockopt(res, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
          receive(res);
          break;
        case RECV:
          if (res > 0) {
            int bid = flags >> IORING_CQE_BUFFER_SHIFT;
            io_uring_prep_send(get_sqe(SEND, bid), value, bufs + bid * BUF_SIZE, res, MSG_WAITALL);
          }
          if (flags & IORING_CQE_F_MORE) break;
          if (res > 0 || res == -ENOBUFS) receive(value);
          else close(value);
          break;
        case SEND: io_uring_buf_ring_add(br, bufs + value * BUF_SIZE, BUF_SIZE, value, mask, given++);
      }
    }
    io_uring_buf_ring_advance(br, given);
    io_uring_cq_advance(&ring, count);
  }
  return 1;
}
