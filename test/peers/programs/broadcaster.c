/* test/programs/broadcaster.ts in C. */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct sockaddr_in their_addr = {0};
  int sockfd, broadcast = 1;
  struct hostent *he;
  ssize_t numbytes;

  if (argc != 4) {
    fprintf(stderr, "usage: broadcaster hostname port message\n");
    return 1;
  }
  if ((he = gethostbyname(argv[1])) == NULL) {
    herror("gethostbyname");
    return 1;
  }
  if ((sockfd = socket(AF_INET, SOCK_DGRAM, 0)) == -1) {
    perror("socket");
    return 1;
  }
  if (setsockopt(sockfd, SOL_SOCKET, SO_BROADCAST, &broadcast, sizeof broadcast) == -1) {
    perror("setsockopt (SO_BROADCAST)");
    return 1;
  }
  their_addr.sin_family = AF_INET;
  their_addr.sin_port = htons(atoi(argv[2]));
  their_addr.sin_addr = *(struct in_addr *)he->h_addr_list[0];
  numbytes = sendto(sockfd, argv[3], strlen(argv[3]), 0, (struct sockaddr *)&their_addr, sizeof their_addr);
  if (numbytes == -1) {
    perror("sendto");
    return 1;
  }
  printf("sent %zd bytes to %s\n", numbytes, inet_ntoa(their_addr.sin_addr));
  close(sockfd);
  return 0;
}
