// fork_fork MB COUNT: how long fork keeps the parent of MB touched megabytes, and when the child's first instruction
// runs, in µs.
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../quantile.h"

// Seen by nobody, and volatile so that the compiler does not leave it out.
static char *volatile memory;

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
  printf("{\"return\":%.1f,\"first\":%.1f}\n", quantile(back, count, 0.5), quantile(first, count, 0.5));
  return 0;
}
