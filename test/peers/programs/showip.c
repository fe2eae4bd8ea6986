/* test/programs/showip.ts in C. */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char *argv[]) {
  struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM}, *res, *p;
  char text[INET6_ADDRSTRLEN];
  int status;

  if (argc != 2) {
    fprintf(stderr, "usage: showip hostname\n");
    return 1;
  }
  if ((status = getaddrinfo(argv[1], NULL, &hints, &res)) != 0) {
    fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(status));
    return 2;
  }
  printf("IP addresses for %s:\n", argv[1]);
  for (p = res; p != NULL; p = p->ai_next) {
    int ipv4 = p->ai_family == AF_INET;
    void *addr = ipv4 ? (void *)&((struct sockaddr_in *)p->ai_addr)->sin_addr
                      : (void *)&((struct sockaddr_in6 *)p->ai_addr)->sin6_addr;
    inet_ntop(p->ai_family, addr, text, sizeof text);
    printf("  %s: %s\n", ipv4 ? "IPv4" : "IPv6", text);
  }
  freeaddrinfo(res);
  return 0;
}
