/* test/programs/timerfd.ts in C. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static void print_elapsed_time(void) {
  static struct timespec start;
  static int first_call = 1;
  struct timespec curr;
  long nsecs;

  if (first_call) {
    first_call = 0;
    if (clock_gettime(CLOCK_MONOTONIC, &start) == -1) {
      perror("clock_gettime");
      exit(EXIT_FAILURE);
    }
  }
  if (clock_gettime(CLOCK_MONOTONIC, &curr) == -1) {
    perror("clock_gettime");
    exit(EXIT_FAILURE);
  }
  nsecs = (curr.tv_sec - start.tv_sec) * 1000000000 + curr.tv_nsec - start.tv_nsec;
  printf("%ld.%03ld: ", nsecs / 1000000000, nsecs / 1000000 % 1000);
}

int main(int argc, char *argv[]) {
  struct itimerspec new_value;
  uint64_t exp, tot_exp, max_exp;
  struct timespec now;
  int fd;

  if (argc != 2 && argc != 4) {
    fprintf(stderr, "Usage: %s init-msecs [interval-msecs max-exp]\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if (clock_gettime(CLOCK_REALTIME, &now) == -1) {
    perror("clock_gettime");
    exit(EXIT_FAILURE);
  }
  now.tv_nsec += atoi(argv[1]) * 1000000L;
  new_value.it_value.tv_sec = now.tv_sec + now.tv_nsec / 1000000000;
  new_value.it_value.tv_nsec = now.tv_nsec % 1000000000;
  new_value.it_interval.tv_sec = 0;
  if (argc == 2) {
    new_value.it_interval.tv_nsec = 0;
    max_exp = 1;
  } else {
    new_value.it_interval.tv_nsec = atoi(argv[2]) * 1000000L;
    max_exp = strtoull(argv[3], NULL, 10);
  }
  if ((fd = timerfd_create(CLOCK_REALTIME, 0)) == -1) {
    perror("timerfd_create");
    exit(EXIT_FAILURE);
  }
  if (timerfd_settime(fd, TFD_TIMER_ABSTIME, &new_value, NULL) == -1) {
    perror("timerfd_settime");
    exit(EXIT_FAILURE);
  }
  print_elapsed_time();
  printf("timer started\n");
  for (tot_exp = 0; tot_exp < max_exp;) {
    if (read(fd, &exp, sizeof exp) != sizeof exp) {
      perror("read");
      exit(EXIT_FAILURE);
    }
    tot_exp += exp;
    print_elapsed_time();
    printf("read: %" PRIu64 "; total=%" PRIu64 "\n", exp, tot_exp);
  }
  exit(EXIT_SUCCESS);
}
