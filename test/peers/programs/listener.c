/* test/programs/listener.ts in C. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[]) {
  struct sockaddr_in addr = {.sin_family = AF_INET}, peer;
  socklen_t size = sizeof peer;
  char buf[100];
  int sock = socket(AF_INET, SOCK_DGRAM, 0);
  ssize_t n;

  if (argc != 2) {
    fprintf(stderr, "usage: listener port\n");
    return 1;
  }
  addr.sin_port = htons(atoi(argv[1]));
  if (bind(sock, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("listener: bind");
    return 2;
  }
  printf("listener: waiting to recvfrom...\n");
  fflush(stdout);
  if ((n = recvfrom(sock, buf, sizeof buf - 1, 0, (struct sockaddr *)&peer, &size)) == -1) {
    perror("recvfrom");
    return 1;
  }
  buf[n] = '\0';
  printf("listener: got packet from %s\n", inet_ntoa(peer.sin_addr));
  printf("listener: packet is %zd bytes long\n", n);
  printf("listener: packet contains \"%s\"\n", buf);
  return 0;
}
