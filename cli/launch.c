// launch COMMAND ARGUMENTS…: becomes the command, with every descriptor from 3 on occupied that nobody passed, and says
// what Node would forget.
//
// Node opens a dozen descriptors for itself when it starts, and finds the lowest ones. They would be the program's in
// C, so they are kept from Node here, and given back in main.ts before the program runs.
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// Descriptors below this one are the program's; Node's own will lie above.
enum { RESERVED = 256 };
// More than Node opens for itself.
enum { ENOUGH = 64 };

// The first descriptor that is Node's. A low limit on descriptors leaves less room.
static int end_of_reserved(int filler) {
  for (int end = RESERVED;; end /= 2) {
    int probe = fcntl(filler, F_DUPFD, end + ENOUGH);
    if (probe != -1) close(probe);
    if (probe != -1 || end <= 4) return end;
  }
}

// The signals that are ignored, as `1,13,`.
static void name_ignored(void) {
  char list[NSIG * sizeof "64,"] = "", *tail = list;
  for (int signum = 1; signum < NSIG; signum++) {
    struct sigaction action;
    if (sigaction(signum, NULL, &action) == 0 && action.sa_handler == SIG_IGN) tail += sprintf(tail, "%d,", signum);
  }
  if (tail > list) setenv("LIBPOSIX_IGNORED", list, 1);
}

int main(int argc, char *argv[]) {
  if (argc < 2) errx(2, "which command?");
  int filler = open("/dev/null", O_RDWR);
  if (filler == -1) err(126, "/dev/null");
  int end = end_of_reserved(filler);

  // What was filled, as `3-9,11-255`.
  char ranges[RESERVED * sizeof "255,"] = "";
  char *tail = ranges;
  for (int fd = 3, from = 3; fd <= end; fd++) {
    if (fd < end && (fd == filler || (fcntl(fd, F_GETFD) == -1 && dup2(filler, fd) == fd))) continue;
    if (from < fd) tail += sprintf(tail, "%s%d-%d", tail == ranges ? "" : ",", from, fd - 1);
    from = fd + 1;
  }
  if (filler < 3 || filler >= end) close(filler);

  setenv("LIBPOSIX_RESERVED", ranges, 1);
  name_ignored();
  execvp(argv[1], argv + 1);
  err(errno == ENOENT ? 127 : 126, "%s", argv[1]);
}
