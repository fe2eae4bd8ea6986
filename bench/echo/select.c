#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <sys/select.h>
#include <unistd.h>

#define BUF_SIZE 65536

int main(void) {
  static char buf[BUF_SIZE];
  int yes = 1;
  int serv_sock = socket(PF_INET, SOCK_STREAM, 0);
  struct sockaddr_in addr = {.sin_family = AF_INET};
  socklen_t len = sizeof(addr);
  bind(serv_sock, (struct sockaddr *)&addr, sizeof(addr));
  listen(serv_sock, SOMAXCONN);
  getsockname(serv_sock, (struct sockaddr *)&addr, &len);
  printf("%d\n", ntohs(addr.sin_port));
  fflush(stdout);

  fd_set reads, temps;
  FD_ZERO(&reads);
  FD_SET(serv_sock, &reads);
  int fd_max = serv_sock;
  while (1) {
    temps = reads;
    if (select(fd_max + 1, &temps, NULL, NULL, NULL) == -1) break;
    for (int fd = 0; fd <= fd_max; fd++) {
      if (!FD_ISSET(fd, &temps)) continue;
      if (fd == serv_sock) {
        int clnt_sock = accept(serv_sock, NULL, NULL);
        setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
        FD_SET(clnt_sock, &reads);
        if (clnt_sock > fd_max) fd_max = clnt_sock;
        continue;
      }
      ssize_t n = recv(fd, buf, BUF_SIZE, 0);
      if (n <= 0) {
        FD_CLR(fd, &reads);
        close(fd);
      } else {
        send(fd, buf, n, 0);
      }
    }
  }
  return 1;
}
