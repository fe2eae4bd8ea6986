/* test/programs/recvmmsg.ts in C. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define VLEN 10
#define BUFSIZE 200

int main(int argc, char *argv[]) {
  struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int sockfd, retval, total = 0;
  struct iovec iovecs[VLEN];
  struct mmsghdr msgs[VLEN];
  char bufs[VLEN][BUFSIZE + 1];

  if (argc != 2) {
    fprintf(stderr, "Usage: %s port\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  addr.sin_port = htons(atoi(argv[1]));
  if ((sockfd = socket(AF_INET, SOCK_DGRAM, 0)) == -1) {
    perror("socket()");
    exit(EXIT_FAILURE);
  }
  if (bind(sockfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("bind()");
    exit(EXIT_FAILURE);
  }
  printf("bound\n");
  fflush(stdout);
  memset(msgs, 0, sizeof msgs);
  for (int i = 0; i < VLEN; i++) {
    iovecs[i].iov_base = bufs[i];
    iovecs[i].iov_len = BUFSIZE;
    msgs[i].msg_hdr.msg_iov = &iovecs[i];
    msgs[i].msg_hdr.msg_iovlen = 1;
  }
  while (total < 2) {
    if ((retval = recvmmsg(sockfd, msgs, VLEN, MSG_WAITFORONE, NULL)) == -1) {
      perror("recvmmsg()");
      exit(EXIT_FAILURE);
    }
    for (int i = 0; i < retval; i++) {
      bufs[i][msgs[i].msg_len] = 0;
      printf("%d %s\n", ++total, bufs[i]);
    }
  }
  exit(EXIT_SUCCESS);
}
