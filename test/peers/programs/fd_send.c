/* test/programs/fd_send.ts in C. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct sockaddr_un addr = {.sun_family = AF_UNIX};
  struct cmsghdr *cmsg;
  struct msghdr msg = {0};
  struct iovec io;
  int myfds[2], sfd;
  char iobuf[1] = "";
  union {
    char buf[CMSG_SPACE(sizeof myfds)];
    struct cmsghdr align;
  } u;

  if (argc != 4) {
    fprintf(stderr, "Usage: %s <socket> <file> <file>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  for (int i = 0; i < 2; i++)
    if ((myfds[i] = open(argv[2 + i], O_RDONLY)) == -1) {
      perror("open");
      exit(EXIT_FAILURE);
    }
  sfd = socket(AF_UNIX, SOCK_STREAM, 0);
  strncpy(addr.sun_path, argv[1], sizeof addr.sun_path - 1);
  if (connect(sfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("connect");
    exit(EXIT_FAILURE);
  }
  io.iov_base = iobuf;
  io.iov_len = sizeof iobuf;
  msg.msg_iov = &io;
  msg.msg_iovlen = 1;
  msg.msg_control = u.buf;
  msg.msg_controllen = sizeof u.buf;
  if ((cmsg = CMSG_FIRSTHDR(&msg)) == NULL) exit(EXIT_FAILURE);
  cmsg->cmsg_level = SOL_SOCKET;
  cmsg->cmsg_type = SCM_RIGHTS;
  cmsg->cmsg_len = CMSG_LEN(sizeof myfds);
  memcpy(CMSG_DATA(cmsg), myfds, sizeof myfds);
  if (sendmsg(sfd, &msg, 0) == -1) {
    perror("sendmsg");
    exit(EXIT_FAILURE);
  }
  exit(EXIT_SUCCESS);
}
