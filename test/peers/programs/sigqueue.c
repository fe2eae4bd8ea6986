/* test/programs/sigqueue.ts in C. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[]) {
  union sigval value;

  if (argc != 4) {
    fprintf(stderr, "Usage: %s <pid> <signal> <value>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  value.sival_int = atoi(argv[3]);
  if (sigqueue(atoi(argv[1]), atoi(argv[2]), value) == -1) {
    perror("sigqueue");
    exit(EXIT_FAILURE);
  }
  exit(EXIT_SUCCESS);
}
