/* test/programs/gai_server.ts in C. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BUF_SIZE 500

int main(int argc, char *argv[]) {
  char buf[BUF_SIZE], host[NI_MAXHOST], service[NI_MAXSERV];
  struct addrinfo hints = {0}, *result, *rp;
  struct sockaddr_storage peer_addr;
  socklen_t peer_addrlen;
  ssize_t nread;
  int sfd, s;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s port\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_DGRAM;
  hints.ai_flags = AI_PASSIVE;
  if ((s = getaddrinfo(NULL, argv[1], &hints, &result)) != 0) {
    fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(s));
    exit(EXIT_FAILURE);
  }
  for (rp = result; rp != NULL; rp = rp->ai_next) {
    if ((sfd = socket(rp->ai_family, rp->ai_socktype, rp->ai_protocol)) == -1) continue;
    if (bind(sfd, rp->ai_addr, rp->ai_addrlen) == 0) break;
    close(sfd);
  }
  freeaddrinfo(result);
  if (rp == NULL) {
    fprintf(stderr, "Could not bind\n");
    exit(EXIT_FAILURE);
  }
  printf("Bound\n");
  fflush(stdout);

  for (;;) {
    peer_addrlen = sizeof peer_addr;
    nread = recvfrom(sfd, buf, BUF_SIZE, 0, (struct sockaddr *)&peer_addr, &peer_addrlen);
    if (nread == -1) continue;
    s = getnameinfo((struct sockaddr *)&peer_addr, peer_addrlen, host, NI_MAXHOST, service, NI_MAXSERV,
                    NI_NUMERICHOST | NI_NUMERICSERV);
    if (s == 0) printf("Received %zd bytes from %s:%s\n", nread, host, service);
    else fprintf(stderr, "getnameinfo: %s\n", gai_strerror(s));
    fflush(stdout);
    if (sendto(sfd, buf, nread, 0, (struct sockaddr *)&peer_addr, peer_addrlen) != nread)
      fprintf(stderr, "Error sending response\n");
  }
}
