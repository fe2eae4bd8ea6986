/* test/programs/fd_recv.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct sockaddr_un addr = {.sun_family = AF_UNIX};
  struct msghdr msgh = {0};
  struct cmsghdr *cmsg;
  struct iovec iov;
  int fds[2], lfd, sfd, count = 0;
  char data, buf[100];
  ssize_t n;
  union {
    char buf[CMSG_SPACE(sizeof fds)];
    struct cmsghdr align;
  } control;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s <socket>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  lfd = socket(AF_UNIX, SOCK_STREAM, 0);
  strncpy(addr.sun_path, argv[1], sizeof addr.sun_path - 1);
  if (bind(lfd, (struct sockaddr *)&addr, sizeof addr) == -1 || listen(lfd, 5) == -1) {
    perror("bind");
    exit(EXIT_FAILURE);
  }
  printf("listening\n");
  fflush(stdout);
  if ((sfd = accept(lfd, NULL, NULL)) == -1) {
    perror("accept");
    exit(EXIT_FAILURE);
  }
  iov.iov_base = &data;
  iov.iov_len = sizeof data;
  msgh.msg_iov = &iov;
  msgh.msg_iovlen = 1;
  msgh.msg_control = control.buf;
  msgh.msg_controllen = sizeof control.buf;
  if ((n = recvmsg(sfd, &msgh, 0)) == -1) {
    perror("recvmsg");
    exit(EXIT_FAILURE);
  }
  for (cmsg = CMSG_FIRSTHDR(&msgh); cmsg != NULL; cmsg = CMSG_NXTHDR(&msgh, cmsg)) {
    if (cmsg->cmsg_level != SOL_SOCKET || cmsg->cmsg_type != SCM_RIGHTS) continue;
    memcpy(fds, CMSG_DATA(cmsg), sizeof fds);
    count = (cmsg->cmsg_len - CMSG_LEN(0)) / sizeof(int);
  }
  printf("%zd byte, %d descriptors, flags %d\n", n, count, msgh.msg_flags);
  fflush(stdout);
  for (int i = 0; i < count; i++)
    while ((n = read(fds[i], buf, sizeof buf)) > 0)
      if (write(STDOUT_FILENO, buf, n) == -1) perror("write");
  exit(EXIT_SUCCESS);
}
