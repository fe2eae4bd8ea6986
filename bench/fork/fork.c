// fork_fork MB COUNT: how long fork keeps the parent of MB touched megabytes, and when the child's first instruction
// runs, in µs.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Seen by nobody, and volatile so that the compiler does not leave it out.
static char *volatile memory;

static int64_t wall(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char *argv[]) {
  size_t size = (argc > 1 ? atol(argv[1]) : 45) << 20;
  int count = argc > 2 ? atoi(argv[2]) : 20, ends[2];
  double *back = malloc(count * sizeof(double)), *first = malloc(count * sizeof(double));
  memory = memset(malloc(size), 1, size);
  pipe(ends);
  for (int i = 0; i < count; i++) {
    int64_t start = wall(), there;
    pid_t pid = fork();
    int64_t now = wall();
    if (pid == 0) {
      write(ends[1], &now, sizeof(now));
      _exit(0);
    }
    read(ends[0], &there, sizeof(there));
    waitpid(pid, NULL, 0);
    back[i] = (now - start) / 1e3;
    first[i] = (there - start) / 1e3;
  }
  qsort(back, count, sizeof(*back), ascending);
  qsort(first, count, sizeof(*first), ascending);
  printf("{\"return\":%.1f,\"first\":%.1f}\n", back[count / 2], first[count / 2]);
  return 0;
}
