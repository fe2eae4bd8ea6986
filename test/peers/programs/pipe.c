/* test/programs/pipe.ts in C. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  int pipefd[2];
  pid_t cpid;
  char buf;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s <string>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if (pipe(pipefd) == -1) {
    perror("pipe");
    exit(EXIT_FAILURE);
  }
  if ((cpid = fork()) == -1) {
    perror("fork");
    exit(EXIT_FAILURE);
  }
  if (cpid == 0) {
    int status = EXIT_SUCCESS;
    close(pipefd[1]);
    while (read(pipefd[0], &buf, 1) > 0)
      if (write(STDOUT_FILENO, &buf, 1) == -1) status = EXIT_FAILURE;
    if (write(STDOUT_FILENO, "\n", 1) == -1) status = EXIT_FAILURE;
    close(pipefd[0]);
    _exit(status);
  }
  close(pipefd[0]);
  if (write(pipefd[1], argv[1], strlen(argv[1])) == -1) perror("write");
  close(pipefd[1]);
  wait(NULL);
  return EXIT_SUCCESS;
}
