// The cost of one wait that finds one descriptor ready among N; and of FD_SET and FD_ISSET over a whole set. With an
// argument the process has a second thread, as every Node has many.
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

static volatile long sink;

static int64_t wall(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

#define MEASURE(name, ...)                                                                     \
  do {                                                                                         \
    double samples[4096];                                                                      \
    int count = 0;                                                                             \
    for (int64_t end = wall() + span; count < 4096 && (count < 12 || wall() < end); count++) { \
      int64_t start = wall();                                                                  \
      for (int i = 0; i < 128; i++) __VA_ARGS__;                                               \
      samples[count] = (wall() - start) / 128.0;                                               \
    }                                                                                          \
    qsort(samples, count, sizeof(*samples), ascending);                                        \
    printf("\"%s\":%.1f,", name, samples[count / 2]);                                          \
  } while (0)

static void *idle(void *unused) {
  pause();
  return unused;
}

int main(int argc, char *argv[]) {
  (void)argv;
  pthread_t second;
  if (argc > 1 && pthread_create(&second, NULL, idle, NULL) != 0) return 1;
  int64_t span = 50000000;
  int empty[2], ready[2], opened = 0;
  char name[32];
  struct rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  pipe(empty);
  pipe(ready);
  write(ready[1], "x", 1);
  fd_set reads, temps;
  FD_ZERO(&reads);
  FD_SET(ready[0], &reads);
  int fd_max = ready[0], epfd = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = ready[0]}, events[16];
  epoll_ctl(epfd, EPOLL_CTL_ADD, ready[0], &event);

  printf("{");
  int counts[] = {1, 64, 256, 1000, 10000};
  for (int c = 0; c < 5; c++) {
    for (; opened < counts[c] - 1; opened++) {
      int fd = dup(empty[0]);
      event.data.fd = fd;
      epoll_ctl(epfd, EPOLL_CTL_ADD, fd, &event);
      if (fd < FD_SETSIZE) FD_SET(fd, &reads);
      if (fd < FD_SETSIZE) fd_max = fd;
    }
    sprintf(name, "select %d", counts[c]);
    if (counts[c] <= 1000) MEASURE(name, { temps = reads, sink += select(fd_max + 1, &temps, NULL, NULL, NULL); });
    sprintf(name, "epoll %d", counts[c]);
    MEASURE(name, { sink += epoll_wait(epfd, events, 16, -1); });
  }
  MEASURE("FD_SET", {
    for (int fd = 0; fd < FD_SETSIZE; fd++) FD_SET(fd, &temps);
  });
  MEASURE("FD_ISSET", {
    for (int fd = 0; fd < FD_SETSIZE; fd++) sink += FD_ISSET(fd, &temps) != 0;
  });
  printf("\"end\":0}\n");
  return 0;
}
