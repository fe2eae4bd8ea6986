// relay PORT IP PORT2 UP DOWN: stands between one client after another and a server, and cuts the stream into segments
// of UP bytes towards the server and DOWN bytes towards the client. The next piece goes when the last one is
// acknowledged and the reader had time to take it.
#include <linux/sockios.h>
#include <poll.h>
#include <sys/ioctl.h>

#include "tcp.h"

// False at the end of the stream.
static int forward(int from, int to, size_t piece) {
  char data[4096];
  ssize_t n = read(from, data, sizeof(data));
  if (n <= 0) return 0;
  for (ssize_t at = 0; at < n; at += piece) {
    send_all(to, data + at, (size_t)(n - at) < piece ? (size_t)(n - at) : piece);
    int unacknowledged;
    do usleep(200);
    while (ioctl(to, SIOCOUTQ, &unacknowledged) == 0 && unacknowledged > 0);
  }
  return 1;
}

int main(int argc, char *argv[]) {
  if (argc != 6) return 2;
  int listener = listen_on(argv[1]), on = 1;
  for (;;) {
    int client = accept_one(listener), server = connect_to(argv[2], argv[3]);
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    struct pollfd ends[2] = {{.fd = client, .events = POLLIN}, {.fd = server, .events = POLLIN}};
    int open = 2;
    while (open > 0 && poll(ends, 2, -1) > 0) {
      if (ends[0].revents && !forward(client, server, atoi(argv[4])))
        shutdown(server, SHUT_WR), ends[0].fd = -1, open--;
      if (ends[1].revents && !forward(server, client, atoi(argv[5])))
        shutdown(client, SHUT_WR), ends[1].fd = -1, open--;
    }
    close(client);
    close(server);
  }
}
