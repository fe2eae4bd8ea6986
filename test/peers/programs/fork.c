/* test/programs/fork.ts in C. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  pid_t pid;

  printf("before ");
  if (signal(SIGCHLD, SIG_IGN) == SIG_ERR) {
    perror("signal");
    exit(EXIT_FAILURE);
  }
  pid = fork();
  switch (pid) {
    case -1: perror("fork"); exit(EXIT_FAILURE);
    case 0: printf("child: exiting\n"); exit(EXIT_SUCCESS);
    default:
      if (wait(NULL) == -1) perror("wait");
      printf("parent: exiting\n");
      exit(EXIT_SUCCESS);
  }
}
