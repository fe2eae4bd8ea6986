// The cost of one epoll_wait that finds one descriptor ready among N. With an argument the process has a second thread.
#include <sys/epoll.h>
#include <sys/resource.h>
#include "../cost.h"

static int epfd;
static struct epoll_event events[16];

static void wait_for_one(void) { sink += epoll_wait(epfd, events, 16, -1); }

static void watch(int fd) {
  struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
  epoll_ctl(epfd, EPOLL_CTL_ADD, fd, &event);
}

int main(int argc, char *argv[]) {
  (void)argv;
  if (argc > 1) second_thread();
  struct rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  int empty[2], ready[2], counts[] = {1, 64, 256, 1000, 10000}, opened = 1;
  pipe(empty);
  pipe(ready);
  write(ready[1], "x", 1);
  epfd = epoll_create1(0);
  watch(ready[0]);

  for (int c = 0; c < 5; c++) {
    for (; opened < counts[c]; opened++) watch(dup(empty[0]));
    printf("%s\"%d\":%.1f", c == 0 ? "{" : ",", counts[c], cost(wait_for_one, 50, 0.5));
  }
  printf("}\n");
  return 0;
}
