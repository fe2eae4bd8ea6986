/* test/programs/waitpid.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  int wstatus;
  pid_t cpid, w;

  cpid = fork();
  if (cpid == -1) {
    perror("fork");
    exit(EXIT_FAILURE);
  }
  if (cpid == 0) {
    printf("Child is %d\n", getpid());
    fflush(stdout);
    if (argc == 1) pause();
    _exit(atoi(argv[1]));
  }
  do {
    w = waitpid(cpid, &wstatus, WUNTRACED | WCONTINUED);
    if (w == -1) {
      perror("waitpid");
      exit(EXIT_FAILURE);
    }
    if (WIFEXITED(wstatus)) printf("exited, status=%d\n", WEXITSTATUS(wstatus));
    else if (WIFSIGNALED(wstatus))
      printf("killed by signal %d (%s)\n", WTERMSIG(wstatus), strsignal(WTERMSIG(wstatus)));
    else if (WIFSTOPPED(wstatus)) printf("stopped by signal %d\n", WSTOPSIG(wstatus));
    else if (WIFCONTINUED(wstatus)) printf("continued\n");
    fflush(stdout);
  } while (!WIFEXITED(wstatus) && !WIFSIGNALED(wstatus));
  exit(EXIT_SUCCESS);
}
