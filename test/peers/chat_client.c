// chat_client IP PORT: sends what comes from standard input and prints what comes from the server, whichever comes
// first, until the server closes.
#include <poll.h>

#include "tcp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  struct pollfd from[] = {{.fd = connect_to(argv[1], argv[2]), .events = POLLIN}, {.fd = 0, .events = POLLIN}};
  for (;;) {
    char data[1000];
    if (poll(from, 2, -1) == -1) err(1, "poll");
    if (from[0].revents) {
      ssize_t n = read(from[0].fd, data, sizeof(data));
      if (n <= 0) return n == 0 ? 0 : 1;
      send_all(1, data, n);
    }
    if (from[1].revents) {
      ssize_t n = read(0, data, sizeof(data));
      if (n > 0) send_all(from[0].fd, data, n);
      else {
        shutdown(from[0].fd, SHUT_WR);
        from[1].fd = -1;
      }
    }
  }
}
