// udp_echo PORT COUNT: sends that many datagrams back to where they came from.
#include "udp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  static char data[65536];
  int s = bind_to(argv[1]);
  for (int left = atoi(argv[2]); left > 0; left--) {
    struct sockaddr_in from;
    socklen_t size = sizeof(from);
    ssize_t n = recvfrom(s, data, sizeof(data), 0, (struct sockaddr *)&from, &size);
    if (n == -1) err(1, "recvfrom");
    send_to(s, &from, data, n);
  }
  return 0;
}
