/* test/programs/inotify.ts in C. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

static void handle_events(int fd, const int *wd, int argc, char *argv[]) {
  char buf[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
  const struct inotify_event *event;
  ssize_t len;

  for (;;) {
    len = read(fd, buf, sizeof buf);
    if (len == -1 && errno != EAGAIN) {
      perror("read");
      exit(EXIT_FAILURE);
    }
    if (len <= 0) break;
    for (char *ptr = buf; ptr < buf + len; ptr += sizeof(struct inotify_event) + event->len) {
      event = (const struct inotify_event *)ptr;
      if (event->mask & IN_OPEN) printf("IN_OPEN: ");
      if (event->mask & IN_CLOSE_NOWRITE) printf("IN_CLOSE_NOWRITE: ");
      if (event->mask & IN_CLOSE_WRITE) printf("IN_CLOSE_WRITE: ");
      for (int i = 1; i < argc; ++i)
        if (wd[i] == event->wd) {
          printf("%s/", argv[i]);
          break;
        }
      if (event->len) printf("%s", event->name);
      printf(event->mask & IN_ISDIR ? " [directory]\n" : " [file]\n");
    }
  }
}

int main(int argc, char *argv[]) {
  struct pollfd fds[2];
  int fd, *wd;
  char buf;

  if (argc < 2) {
    fprintf(stderr, "Usage: %s PATH [PATH ...]\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((fd = inotify_init1(IN_NONBLOCK)) == -1) {
    perror("inotify_init1");
    exit(EXIT_FAILURE);
  }
  if ((wd = calloc(argc, sizeof(int))) == NULL) {
    perror("calloc");
    exit(EXIT_FAILURE);
  }
  for (int i = 1; i < argc; i++)
    if ((wd[i] = inotify_add_watch(fd, argv[i], IN_OPEN | IN_CLOSE)) == -1) {
      fprintf(stderr, "Cannot watch '%s': %s\n", argv[i], strerror(errno));
      exit(EXIT_FAILURE);
    }
  fds[0].fd = STDIN_FILENO;
  fds[0].events = POLLIN;
  fds[1].fd = fd;
  fds[1].events = POLLIN;
  printf("Listening for events.\n");
  fflush(stdout);
  for (;;) {
    if (poll(fds, 2, -1) == -1) {
      if (errno == EINTR) continue;
      perror("poll");
      exit(EXIT_FAILURE);
    }
    if (fds[1].revents & POLLIN) {
      handle_events(fd, wd, argc, argv);
      fflush(stdout);
    }
    if (fds[0].revents & POLLIN) {
      while (read(STDIN_FILENO, &buf, 1) > 0 && buf != '\n') continue;
      break;
    }
  }
  printf("Listening for events stopped.\n");
  close(fd);
  free(wd);
  exit(EXIT_SUCCESS);
}
