/* test/programs/talker.ts in C. */
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(int argc, char *argv[]) {
  struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_DGRAM}, *res;
  int status, sock;
  ssize_t n;

  if (argc != 4) {
    fprintf(stderr, "usage: talker hostname port message\n");
    return 1;
  }
  if ((status = getaddrinfo(argv[1], argv[2], &hints, &res)) != 0) {
    fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(status));
    return 1;
  }
  sock = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
  if ((n = sendto(sock, argv[3], strlen(argv[3]), 0, res->ai_addr, res->ai_addrlen)) == -1) {
    perror("talker: sendto");
    return 1;
  }
  printf("talker: sent %zd bytes to %s\n", n, argv[1]);
  freeaddrinfo(res);
  return 0;
}
