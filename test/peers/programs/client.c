/* test/programs/client.ts in C. */
#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *res, *p;
  char buf[100];
  int status, sock = -1;
  ssize_t n;

  if (argc != 3) {
    fprintf(stderr, "usage: client hostname port\n");
    return 1;
  }
  if ((status = getaddrinfo(argv[1], argv[2], &hints, &res)) != 0) {
    fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(status));
    return 1;
  }
  for (p = res; p != NULL; p = p->ai_next) {
    if ((sock = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) continue;
    if (connect(sock, p->ai_addr, p->ai_addrlen) == 0) break;
    perror("client: connect");
    close(sock);
  }
  freeaddrinfo(res);
  if (p == NULL) {
    fprintf(stderr, "client: failed to connect\n");
    return 2;
  }
  if ((n = recv(sock, buf, sizeof buf - 1, 0)) == -1) {
    perror("recv");
    return 1;
  }
  buf[n] = '\0';
  printf("client: received '%s'\n", buf);
  close(sock);
  return 0;
}
