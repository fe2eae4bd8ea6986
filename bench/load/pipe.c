// Bytes into a program's standard input, as fast as it takes them: load_pipe SIZE WARM_MS MEASURE_MS COMMAND...
#include "server.h"

int main(int argc, char *argv[]) {
  if (argc < 5) {
    fprintf(stderr, "Usage : %s SIZE WARM_MS MEASURE_MS COMMAND...\n", argv[0]);
    return 2;
  }
  size_t size = atol(argv[1]);
  int64_t warm = atol(argv[2]) * 1000000LL, measured = atol(argv[3]) * 1000000LL;
  char *message = calloc(1, size);
  int ends[2];
  if (pipe(ends) == -1) die("pipe");
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  // Room for many pieces, so that a read finds a whole one whoever of the two is ahead.
  fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
  dup2(ends[0], 0);
  close(ends[0]);
  start_server(argv + 4);
  close(0);

  int64_t bytes = 0, cpu = 0, start = 0, from = wall();
  while (start == 0 || wall() < start + measured) {
    if (start == 0 && wall() >= from + warm) {
      start = wall();
      cpu = server_cpu();
      bytes = 0;
    }
    ssize_t n = write(ends[1], message, size);
    if (n == -1) die("write");
    bytes += n;
  }
  cpu = server_cpu() - cpu;
  report(bytes / size, bytes, wall() - start, cpu);
  return 0;
}
