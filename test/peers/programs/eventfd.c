/* test/programs/eventfd.ts in C. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  uint64_t u;
  int efd;

  if (argc < 2) {
    fprintf(stderr, "Usage: %s <num>...\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((efd = eventfd(0, 0)) == -1) {
    perror("eventfd");
    exit(EXIT_FAILURE);
  }
  switch (fork()) {
    case 0:
      for (int j = 1; j < argc; j++) {
        printf("Child writing %s to efd\n", argv[j]);
        u = strtoull(argv[j], NULL, 0);
        if (write(efd, &u, sizeof u) != sizeof u) {
          perror("write");
          exit(EXIT_FAILURE);
        }
      }
      printf("Child completed write loop\n");
      exit(EXIT_SUCCESS);
    case -1: perror("fork"); exit(EXIT_FAILURE);
    default:
      wait(NULL);
      printf("Parent about to read\n");
      if (read(efd, &u, sizeof u) != sizeof u) {
        perror("read");
        exit(EXIT_FAILURE);
      }
      printf("Parent read %" PRIu64 " (%#" PRIx64 ") from efd\n", u, u);
      exit(EXIT_SUCCESS);
  }
}
