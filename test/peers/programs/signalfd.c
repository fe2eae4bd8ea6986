/* test/programs/signalfd.ts in C. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/signalfd.h>
#include <unistd.h>

int main(void) {
  struct signalfd_siginfo fdsi;
  sigset_t mask;
  int sfd;

  sigemptyset(&mask);
  sigaddset(&mask, SIGINT);
  sigaddset(&mask, SIGQUIT);
  if (sigprocmask(SIG_BLOCK, &mask, NULL) == -1) {
    perror("sigprocmask");
    exit(EXIT_FAILURE);
  }
  if ((sfd = signalfd(-1, &mask, 0)) == -1) {
    perror("signalfd");
    exit(EXIT_FAILURE);
  }
  printf("ready\n");
  fflush(stdout);
  for (;;) {
    if (read(sfd, &fdsi, sizeof fdsi) != sizeof fdsi) {
      perror("read");
      exit(EXIT_FAILURE);
    }
    if (fdsi.ssi_signo == SIGINT) {
      printf("Got SIGINT\n");
    } else if (fdsi.ssi_signo == SIGQUIT) {
      printf("Got SIGQUIT\n");
      exit(EXIT_SUCCESS);
    } else {
      printf("Read unexpected signal\n");
    }
    fflush(stdout);
  }
}
