// udp_ask IP PORT TEXT…: sends each text as one datagram and prints the one that comes back, with its size.
#include "udp.h"

int main(int argc, char *argv[]) {
  if (argc < 4) return 2;
  struct sockaddr_in to = address(argv[1], argv[2]);
  int s = socket(AF_INET, SOCK_DGRAM, 0);
  for (int i = 3; i < argc; i++) {
    char data[65536];
    send_to(s, &to, argv[i], strlen(argv[i]));
    ssize_t n = recv(s, data, sizeof(data), 0);
    if (n == -1) err(1, "recv");
    printf("%zd: %.*s\n", n, (int)n, data);
  }
  return 0;
}
