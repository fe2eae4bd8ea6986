/* test/programs/sendmmsg.ts in C. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int main(int argc, char *argv[]) {
  struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  struct iovec msg1[2], msg2;
  struct mmsghdr msg[2];
  int retval, sockfd;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s port\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  addr.sin_port = htons(atoi(argv[1]));
  if ((sockfd = socket(AF_INET, SOCK_DGRAM, 0)) == -1) {
    perror("socket()");
    exit(EXIT_FAILURE);
  }
  if (connect(sockfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("connect()");
    exit(EXIT_FAILURE);
  }
  memset(msg1, 0, sizeof msg1);
  msg1[0].iov_base = "one";
  msg1[0].iov_len = 3;
  msg1[1].iov_base = "two";
  msg1[1].iov_len = 3;
  memset(&msg2, 0, sizeof msg2);
  msg2.iov_base = "three";
  msg2.iov_len = 5;
  memset(msg, 0, sizeof msg);
  msg[0].msg_hdr.msg_iov = msg1;
  msg[0].msg_hdr.msg_iovlen = 2;
  msg[1].msg_hdr.msg_iov = &msg2;
  msg[1].msg_hdr.msg_iovlen = 1;
  if ((retval = sendmmsg(sockfd, msg, 2, 0)) == -1) perror("sendmmsg()");
  else printf("%d messages sent, of %u and %u bytes\n", retval, msg[0].msg_len, msg[1].msg_len);
  exit(EXIT_SUCCESS);
}
