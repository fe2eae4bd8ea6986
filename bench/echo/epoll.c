#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <unistd.h>

#define BUF_SIZE 65536
#define EPOLL_SIZE 256

int main(void) {
  static char buf[BUF_SIZE];
  static struct epoll_event ep_events[EPOLL_SIZE];
  int yes = 1;
  int serv_sock = socket(PF_INET, SOCK_STREAM, 0);
  struct sockaddr_in addr = {.sin_family = AF_INET};
  socklen_t len = sizeof(addr);
  bind(serv_sock, (struct sockaddr *)&addr, sizeof(addr));
  listen(serv_sock, SOMAXCONN);
  getsockname(serv_sock, (struct sockaddr *)&addr, &len);
  printf("%d\n", ntohs(addr.sin_port));
  fflush(stdout);

  int epfd = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = serv_sock};
  epoll_ctl(epfd, EPOLL_CTL_ADD, serv_sock, &event);
  while (1) {
    int event_cnt = epoll_wait(epfd, ep_events, EPOLL_SIZE, -1);
    if (event_cnt == -1) break;
    for (int i = 0; i < event_cnt; i++) {
      int fd = ep_events[i].data.fd;
      if (fd == serv_sock) {
        int clnt_sock = accept(serv_sock, NULL, NULL);
        setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
        event.data.fd = clnt_sock;
        epoll_ctl(epfd, EPOLL_CTL_ADD, clnt_sock, &event);
        continue;
      }
      ssize_t n = recv(fd, buf, BUF_SIZE, 0);
      if (n <= 0) {
        epoll_ctl(epfd, EPOLL_CTL_DEL, fd, NULL);
        close(fd);
      } else {
        send(fd, buf, n, 0);
      }
    }
  }
  return 1;
}
