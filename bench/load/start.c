// What a command costs from its start to its end, its children with it: load_start COMMAND...
// A small program of its own, because the kernel counts what is resident before exec, too.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void die(const char *what) {
  perror(what);
  exit(1);
}

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

static double wall(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char *argv[]) {
  if (argc < 2) {
    fprintf(stderr, "Usage : %s COMMAND...\n", argv[0]);
    return 2;
  }
  double start = wall();
  pid_t pid = fork();
  if (pid == -1) die("fork");
  if (pid == 0) {
    int null = open("/dev/null", O_RDWR);
    if (null == -1 || dup2(null, 0) == -1 || dup2(null, 1) == -1) die("/dev/null");
    if (null > 2) close(null);
    execvp(argv[1], argv + 1);
    die(argv[1]);
  }
  int status;
  struct rusage usage;
  if (wait4(pid, &status, 0, &usage) == -1) die("wait4");
  double took = wall() - start;
  if (status != 0) {
    fprintf(stderr, "%s ended with status %d\n", argv[1], status);
    return 1;
  }
  double cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  printf("{\"wall\": %.3f, \"cpu\": %.3f, \"rss\": %.2f}\n", took * 1e3, cpu * 1e3, usage.ru_maxrss / 1024.0);
  return 0;
}
