// The cost of one select that finds one descriptor ready among N; and of FD_SET and FD_ISSET over a whole set. With an
// argument the process has a second thread.
#include <sys/select.h>
#include "../cost.h"

static fd_set reads, temps;
static int fd_max;

static void wait_for_one(void) {
  temps = reads;
  sink += select(fd_max + 1, &temps, NULL, NULL, NULL);
}

static void set_all(void) {
  for (int fd = 0; fd < FD_SETSIZE; fd++) FD_SET(fd, &temps);
}

static void look_at_all(void) {
  for (int fd = 0; fd < FD_SETSIZE; fd++) sink += FD_ISSET(fd, &temps) != 0;
}

int main(int argc, char *argv[]) {
  (void)argv;
  if (argc > 1) second_thread();
  int empty[2], ready[2], counts[] = {1, 64, 256, 1000}, opened = 1;
  pipe(empty);
  pipe(ready);
  write(ready[1], "x", 1);
  FD_ZERO(&reads);
  fd_max = ready[0];
  FD_SET(fd_max, &reads);

  printf("{");
  for (int c = 0; c < 4; c++) {
    for (; opened < counts[c]; opened++) {
      fd_max = dup(empty[0]);
      FD_SET(fd_max, &reads);
    }
    printf("\"%d\":%.1f,", counts[c], cost(wait_for_one, 50, 0.5));
  }
  printf("\"FD_SET\":%.1f,", cost(set_all, 50, 0.5));
  printf("\"FD_ISSET\":%.1f}\n", cost(look_at_all, 50, 0.5));
  return 0;
}
