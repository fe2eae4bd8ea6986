// udp_receive PORT COUNT: prints that many datagrams, each with its size.
#include "udp.h"

int main(int argc, char *argv[]) {
  if (argc != 3) return 2;
  int s = bind_to(argv[1]);
  for (int left = atoi(argv[2]); left > 0; left--) {
    char data[65536];
    ssize_t n = recv(s, data, sizeof(data), 0);
    if (n == -1) err(1, "recv");
    printf("%zd: %.*s\n", n, (int)strnlen(data, n), data);
  }
  return 0;
}
