#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>

#define BUF_SIZE 65536

int main(int argc, char *argv[]) {
  static char buf[BUF_SIZE];
  struct sockaddr_un addr = {.sun_family = AF_UNIX}, from;
  struct epoll_event event = {.events = EPOLLIN};
  if (argc != 2) return 1;
  int sock = socket(AF_UNIX, SOCK_DGRAM, 0);
  strncpy(addr.sun_path, argv[1], sizeof(addr.sun_path) - 1);
  bind(sock, (struct sockaddr *)&addr, sizeof(addr));
  int epfd = epoll_create1(0);
  epoll_ctl(epfd, EPOLL_CTL_ADD, sock, &event);
  printf("0\n");
  fflush(stdout);

  while (epoll_wait(epfd, &event, 1, -1) == 1) {
    for (;;) {
      socklen_t len = sizeof(from);
      ssize_t n = recvfrom(sock, buf, BUF_SIZE, MSG_DONTWAIT, (struct sockaddr *)&from, &len);
      if (n == -1) break;
      sendto(sock, buf, n, 0, (struct sockaddr *)&from, len);
    }
  }
}
