// stream IP PORT BYTES: sends that many bytes and reads them back at the same time. Prints how many came back right.
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>

#include "tcp.h"

static uint8_t pattern(size_t at) { return (at * 2654435761u) >> 24; }

int main(int argc, char *argv[]) {
  if (argc != 4) return 2;
  size_t total = strtoul(argv[3], NULL, 10), sent = 0, got = 0;
  static uint8_t out[65536], in[65536];
  int s = connect_to(argv[1], argv[2]);
  fcntl(s, F_SETFL, O_NONBLOCK);
  while (got < total) {
    struct pollfd end = {.fd = s, .events = POLLIN | (sent < total ? POLLOUT : 0)};
    if (poll(&end, 1, -1) == -1) err(1, "poll");
    if (end.revents & POLLOUT) {
      size_t size = total - sent < sizeof(out) ? total - sent : sizeof(out);
      for (size_t i = 0; i < size; i++) out[i] = pattern(sent + i);
      ssize_t n = write(s, out, size);
      if (n > 0) sent += n;
    }
    if (end.revents & ~POLLOUT) {
      ssize_t n = read(s, in, sizeof(in));
      if (n == 0) errx(1, "closed after %zu bytes", got);
      for (ssize_t i = 0; i < n; i++, got++)
        if (in[i] != pattern(got)) errx(1, "byte %zu is wrong", got);
    }
  }
  printf("%zu\n", got);
  return 0;
}
