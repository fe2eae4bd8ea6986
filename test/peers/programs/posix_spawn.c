/* test/programs/posix_spawn.ts in C. */
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char *argv[]) {
  posix_spawn_file_actions_t file_actions, *file_actionsp = NULL;
  posix_spawnattr_t attr, *attrp = NULL;
  int s, opt, status;
  sigset_t mask;
  pid_t child_pid;

  while ((opt = getopt(argc, argv, "+sc")) != -1) {
    switch (opt) {
      case 'c':
        posix_spawn_file_actions_init(&file_actions);
        posix_spawn_file_actions_addclose(&file_actions, STDOUT_FILENO);
        file_actionsp = &file_actions;
        break;
      case 's':
        posix_spawnattr_init(&attr);
        posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK);
        sigfillset(&mask);
        posix_spawnattr_setsigmask(&attr, &mask);
        attrp = &attr;
    }
  }
  if (optind >= argc) {
    fprintf(stderr, "Usage: %s [-sc] command [argument...]\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if ((s = posix_spawnp(&child_pid, argv[optind], file_actionsp, attrp, &argv[optind], environ)) != 0) {
    fprintf(stderr, "posix_spawn: %s\n", strerror(s));
    exit(EXIT_FAILURE);
  }
  if (attrp != NULL) posix_spawnattr_destroy(attrp);
  if (file_actionsp != NULL) posix_spawn_file_actions_destroy(file_actionsp);
  if (waitpid(child_pid, &status, 0) == -1) {
    perror("waitpid");
    exit(EXIT_FAILURE);
  }
  if (WIFEXITED(status)) printf("Child status: exited, status=%d\n", WEXITSTATUS(status));
  else printf("Child status: killed by signal %d\n", WTERMSIG(status));
  exit(EXIT_SUCCESS);
}
