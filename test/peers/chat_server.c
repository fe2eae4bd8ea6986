// chat_server PORT CLIENTS: sends what a client says to all that are there, itself included, until so many have come
// and all have gone.
#include <poll.h>

#include "tcp.h"

#define ROOM 16

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  struct pollfd ends[1 + ROOM] = {{.fd = listen_on(argv[1]), .events = POLLIN}};
  int here = 0;
  for (int to_come = atoi(argv[2]); to_come > 0 || here > 0;) {
    char data[1000];
    if (poll(ends, 1 + here, -1) == -1) err(1, "poll");
    for (int i = here; i > 0; i--) {
      if (!ends[i].revents) continue;
      ssize_t n = read(ends[i].fd, data, sizeof(data));
      if (n > 0) {
        for (int to = 1; to <= here; to++) send_all(ends[to].fd, data, n);
      } else {
        close(ends[i].fd);
        ends[i] = ends[here--];
      }
    }
    if (ends[0].revents && here < ROOM) {
      ends[++here] = (struct pollfd){.fd = accept_one(ends[0].fd), .events = POLLIN};
      to_come--;
    }
  }
  return 0;
}
