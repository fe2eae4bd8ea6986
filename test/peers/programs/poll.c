/* test/programs/poll.ts in C. */
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  struct pollfd *pfds;
  int nfds, num_open_fds;
  char buf[10];
  ssize_t s;

  if (argc < 2) {
    fprintf(stderr, "Usage: %s file...\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  num_open_fds = nfds = argc - 1;
  if ((pfds = calloc(nfds, sizeof *pfds)) == NULL) {
    perror("calloc");
    exit(EXIT_FAILURE);
  }
  for (int j = 0; j < nfds; j++) {
    if ((pfds[j].fd = open(argv[j + 1], O_RDONLY)) == -1) {
      perror("open");
      exit(EXIT_FAILURE);
    }
    printf("Opened file %d\n", j);
    pfds[j].events = POLLIN;
  }
  fflush(stdout);
  while (num_open_fds > 0) {
    if (poll(pfds, nfds, -1) == -1) {
      perror("poll");
      exit(EXIT_FAILURE);
    }
    for (int j = 0; j < nfds; j++) {
      if (pfds[j].revents == 0) continue;
      printf("  file %d; events: %s%s%s\n", j, pfds[j].revents & POLLIN ? "POLLIN " : "",
             pfds[j].revents & POLLHUP ? "POLLHUP " : "", pfds[j].revents & POLLERR ? "POLLERR " : "");
      if (pfds[j].revents & POLLIN) {
        if ((s = read(pfds[j].fd, buf, sizeof buf)) == -1) {
          perror("read");
          exit(EXIT_FAILURE);
        }
        printf("    read %zd bytes: %.*s\n", s, (int)s, buf);
      } else {
        printf("    closing file %d\n", j);
        if (close(pfds[j].fd) == -1) {
          perror("close");
          exit(EXIT_FAILURE);
        }
        pfds[j].fd = -1;
        num_open_fds--;
      }
    }
    fflush(stdout);
  }
  printf("All file descriptors closed; bye\n");
  free(pfds);
  exit(EXIT_SUCCESS);
}
