/* test/programs/pidfd.ts in C. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/pidfd.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct pollfd pollfd;
  int pidfd, ready;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s <pid>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((pidfd = pidfd_open(atoi(argv[1]), 0)) == -1) {
    perror("pidfd_open");
    exit(EXIT_FAILURE);
  }
  printf("waiting\n");
  fflush(stdout);
  pollfd.fd = pidfd;
  pollfd.events = POLLIN;
  if ((ready = poll(&pollfd, 1, -1)) == -1) {
    perror("poll");
    exit(EXIT_FAILURE);
  }
  printf("Events (%#x): POLLIN is %sset\n", pollfd.revents, pollfd.revents & POLLIN ? "" : "not ");
  close(pidfd);
  exit(EXIT_SUCCESS);
}
