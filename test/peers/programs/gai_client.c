/* test/programs/gai_client.ts in C. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BUF_SIZE 500

int main(int argc, char *argv[]) {
  struct addrinfo hints, *result, *rp;
  char buf[BUF_SIZE];
  int sfd, s;
  ssize_t nread;
  size_t len;

  if (argc < 3) {
    fprintf(stderr, "Usage: %s host port msg...\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_DGRAM;
  if ((s = getaddrinfo(argv[1], argv[2], &hints, &result)) != 0) {
    fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(s));
    exit(EXIT_FAILURE);
  }
  for (rp = result; rp != NULL; rp = rp->ai_next) {
    if ((sfd = socket(rp->ai_family, rp->ai_socktype, rp->ai_protocol)) == -1) continue;
    if (connect(sfd, rp->ai_addr, rp->ai_addrlen) != -1) break;
    close(sfd);
  }
  freeaddrinfo(result);
  if (rp == NULL) {
    fprintf(stderr, "Could not connect\n");
    exit(EXIT_FAILURE);
  }
  for (int j = 3; j < argc; j++) {
    len = strlen(argv[j]) + 1;
    if (len > BUF_SIZE) {
      fprintf(stderr, "Ignoring long message in argument %d\n", j);
      continue;
    }
    if (write(sfd, argv[j], len) != (ssize_t)len) {
      fprintf(stderr, "partial or failed write\n");
      exit(EXIT_FAILURE);
    }
    if ((nread = read(sfd, buf, BUF_SIZE)) == -1) {
      perror("read");
      exit(EXIT_FAILURE);
    }
    printf("Received %zd bytes: %s\n", nread, buf);
  }
  exit(EXIT_SUCCESS);
}
