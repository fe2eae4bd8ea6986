// onpty PROGRAM ARGUMENTS…: runs a program on a pseudo-terminal of its own. What comes on stdin is typed there, the end
// of stdin is typed as Ctrl-D, what the terminal shows goes to stdout. Ends as the program ended: same exit status,
// same signal.
#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void put(int fd, const char *data, ssize_t size) {
  while (size > 0) {
    ssize_t n = write(fd, data, size);
    if (n == -1 && errno == EINTR) continue;
    if (n == -1) exit(1);
    data += n;
    size -= n;
  }
}

int main(int argc, char *argv[]) {
  if (argc < 2) return 2;
  struct winsize window = {.ws_row = 24, .ws_col = 80};
  int terminal;
  pid_t child = forkpty(&terminal, NULL, NULL, &window);
  if (child == -1) {
    perror("forkpty");
    return 1;
  }
  if (child == 0) {
    // The parent's own dispositions are not the program's.
    signal(SIGPIPE, SIG_DFL);
    execvp(argv[1], argv + 1);
    perror(argv[1]);
    _exit(127);
  }

  struct pollfd ends[2] = {{.fd = terminal, .events = POLLIN}, {.fd = 0, .events = POLLIN}};
  char data[65536];
  for (;;) {
    if (poll(ends, 2, -1) == -1) continue;
    if (ends[1].revents) {
      ssize_t n = read(0, data, sizeof(data));
      if (n > 0) put(terminal, data, n);
      else {
        put(terminal, "\004", 1);
        ends[1].fd = -1;
      }
    }
    if (ends[0].revents) {
      ssize_t n = read(terminal, data, sizeof(data));
      if (n <= 0) break;  // EIO: nobody holds the terminal's other side any more
      put(1, data, n);
    }
  }

  int status;
  if (waitpid(child, &status, 0) == -1) return 1;
  if (WIFSIGNALED(status)) {
    signal(WTERMSIG(status), SIG_DFL);
    raise(WTERMSIG(status));
  }
  return WEXITSTATUS(status);
}
