#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>

#define BUF_SIZE 65536

int main(void) {
  static char buf[BUF_SIZE];
  int sock = socket(PF_INET, SOCK_DGRAM, 0);
  struct sockaddr_in addr = {.sin_family = AF_INET}, from;
  socklen_t len = sizeof(addr);
  bind(sock, (struct sockaddr *)&addr, sizeof(addr));
  getsockname(sock, (struct sockaddr *)&addr, &len);
  printf("%d\n", ntohs(addr.sin_port));
  fflush(stdout);

  while (1) {
    len = sizeof(from);
    ssize_t n = recvfrom(sock, buf, BUF_SIZE, 0, (struct sockaddr *)&from, &len);
    sendto(sock, buf, n, 0, (struct sockaddr *)&from, len);
  }
}
