#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
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

  while (1) {
    int clnt_sock = accept(serv_sock, NULL, NULL);
    setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    while (recv(clnt_sock, buf, BUF_SIZE, 0) > 0);
    close(clnt_sock);
  }
}
