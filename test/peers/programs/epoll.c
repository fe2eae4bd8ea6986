/* test/programs/epoll.ts in C. */
#include <arpa/inet.h>
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#define MAX_EVENTS 10

static void setnonblocking(int fd) { fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK); }

static void do_use_fd(int fd) {
  char buf[64];
  ssize_t n;
  while ((n = read(fd, buf, sizeof buf)) > 0) {
    for (int i = 0; i < n; i++) buf[i] = toupper(buf[i]);
    if (write(fd, buf, n) == -1) break;
  }
  if (n == 0) close(fd);
}

int main(int argc, char *argv[]) {
  struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  struct epoll_event ev, events[MAX_EVENTS];
  int listen_sock, epollfd, yes = 1;

  if (argc != 2) {
    fprintf(stderr, "usage: epoll port\n");
    return 1;
  }
  addr.sin_port = htons(atoi(argv[1]));
  listen_sock = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(listen_sock, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(listen_sock, (struct sockaddr *)&addr, sizeof addr) == -1 || listen(listen_sock, 5) == -1) {
    perror("listen_sock");
    exit(EXIT_FAILURE);
  }
  if ((epollfd = epoll_create1(0)) == -1) {
    perror("epoll_create1");
    exit(EXIT_FAILURE);
  }
  ev.events = EPOLLIN;
  ev.data.fd = listen_sock;
  if (epoll_ctl(epollfd, EPOLL_CTL_ADD, listen_sock, &ev) == -1) {
    perror("epoll_ctl: listen_sock");
    exit(EXIT_FAILURE);
  }
  printf("ready\n");
  fflush(stdout);

  for (;;) {
    int nfds = epoll_wait(epollfd, events, MAX_EVENTS, -1);
    if (nfds == -1) {
      perror("epoll_wait");
      exit(EXIT_FAILURE);
    }
    for (int n = 0; n < nfds; ++n) {
      if (events[n].data.fd == listen_sock) {
        socklen_t addrlen = sizeof addr;
        int conn_sock = accept(listen_sock, (struct sockaddr *)&addr, &addrlen);
        if (conn_sock == -1) {
          perror("accept");
          exit(EXIT_FAILURE);
        }
        setnonblocking(conn_sock);
        ev.events = EPOLLIN | EPOLLET;
        ev.data.fd = conn_sock;
        if (epoll_ctl(epollfd, EPOLL_CTL_ADD, conn_sock, &ev) == -1) {
          perror("epoll_ctl: conn_sock");
          exit(EXIT_FAILURE);
        }
      } else {
        do_use_fd(events[n].data.fd);
      }
    }
  }
}
