/* test/programs/prctl.ts in C. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  int pipefd[2], sig = -1, status;
  char name[16], byte;
  pid_t middle;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s <name>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if (prctl(PR_SET_NAME, argv[1]) == -1 || prctl(PR_GET_NAME, name) == -1) {
    perror("prctl");
    exit(EXIT_FAILURE);
  }
  printf("name: %s\n", name);
  if (prctl(PR_SET_DUMPABLE, 7, 0, 0, 0) == -1) perror("PR_SET_DUMPABLE");
  fflush(stdout);
  if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == -1 || pipe(pipefd) == -1) {
    perror("pipe");
    exit(EXIT_FAILURE);
  }
  if ((middle = fork()) == 0) {
    if (fork() == 0) {
      prctl(PR_SET_PDEATHSIG, SIGUSR1);
      prctl(PR_GET_PDEATHSIG, &sig);
      printf("on the parent's death: %d\n", sig);
      fflush(stdout);
      close(pipefd[0]);
      if (write(pipefd[1], "x", 1) == -1) _exit(EXIT_FAILURE);
      for (;;) pause();
    }
    close(pipefd[1]);
    if (read(pipefd[0], &byte, 1) == -1) _exit(EXIT_FAILURE);
    _exit(3);
  }
  waitpid(middle, &status, 0);
  printf("child: %d\n", WEXITSTATUS(status));
  if (wait(&status) == -1) {
    perror("wait");
    exit(EXIT_FAILURE);
  }
  printf("grandchild, which came to us: signal %d\n", WTERMSIG(status));
  exit(EXIT_SUCCESS);
}
