#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#define BUF_SIZE 65536

static void *handle_clnt(void *arg) {
  char buf[BUF_SIZE];
  int clnt_sock = (int)(long)arg, yes = 1;
  ssize_t n;
  setsockopt(clnt_sock, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
  while ((n = recv(clnt_sock, buf, BUF_SIZE, 0)) > 0) send(clnt_sock, buf, n, 0);
  close(clnt_sock);
  return NULL;
}

int main(void) {
  pthread_t t_id;
  int serv_sock = socket(PF_INET, SOCK_STREAM, 0);
  struct sockaddr_in addr = {.sin_family = AF_INET};
  socklen_t len = sizeof(addr);
  bind(serv_sock, (struct sockaddr *)&addr, sizeof(addr));
  listen(serv_sock, SOMAXCONN);
  getsockname(serv_sock, (struct sockaddr *)&addr, &len);
  printf("%d\n", ntohs(addr.sin_port));
  fflush(stdout);

  while (1) {
    long clnt_sock = accept(serv_sock, NULL, NULL);
    pthread_create(&t_id, NULL, handle_clnt, (void *)clnt_sock);
    pthread_detach(t_id);
  }
}
