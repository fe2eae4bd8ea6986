// files_ring PATH MILLISECONDS COUNT: what pread.c does with COUNT reads under way.
#include <fcntl.h>
#include <liburing.h>
#include "files.h"

static struct io_uring ring;

static void request(int fd, char *bufs, int i) {
  struct io_uring_sqe *sqe = io_uring_get_sqe(&ring);
  io_uring_prep_read(sqe, fd, bufs + i * SIZE, SIZE, place());
  io_uring_sqe_set_data64(sqe, i);
}

int main(int argc, char *argv[]) {
  if (argc < 4) return 1;
  int fd = open(argv[1], O_RDONLY), count = atoi(argv[3]);
  places = lseek(fd, 0, SEEK_END) / SIZE;
  char *bufs = malloc((size_t)count * SIZE);
  struct io_uring_cqe *cqes[256];
  if (io_uring_queue_init(256, &ring, IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN) != 0) return 1;
  for (int i = 0; i < count; i++) request(fd, bufs, i);
  for (struct run run = begin(atol(argv[2])); goes_on(&run);) {
    io_uring_submit_and_wait(&ring, 1);
    int found = io_uring_peek_batch_cqe(&ring, cqes, 256);
    for (int i = 0; i < found; i++) {
      if (cqes[i]->res == SIZE) run.reads++;
      request(fd, bufs, cqes[i]->user_data);
    }
    io_uring_cq_advance(&ring, found);
  }
  return 0;
}
