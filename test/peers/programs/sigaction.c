/* test/programs/sigaction.ts in C. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static volatile sig_atomic_t signo, code, value, sender;

static void handler(int sig, siginfo_t *info, void *ucontext) {
  (void)ucontext;
  signo = sig;
  code = info->si_code;
  value = info->si_value.sival_int;
  sender = info->si_pid;
}

int main(void) {
  struct sigaction act = {0}, oldact;
  sigset_t mask, empty;

  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR1);
  sigaddset(&mask, SIGRTMIN + 1);
  if (sigprocmask(SIG_BLOCK, &mask, NULL) == -1) {
    perror("sigprocmask");
    exit(EXIT_FAILURE);
  }
  act.sa_flags = SA_SIGINFO;
  act.sa_sigaction = handler;
  sigemptyset(&act.sa_mask);
  if (sigaction(SIGUSR1, &act, &oldact) == -1 || sigaction(SIGRTMIN + 1, &act, NULL) == -1) {
    perror("sigaction");
    exit(EXIT_FAILURE);
  }
  printf("before: %s\n", oldact.sa_handler == SIG_DFL ? "SIG_DFL" : "a handler");
  if (sigaction(SIGUSR1, NULL, &oldact) == -1) perror("sigaction");
  printf("after: %s, SA_SIGINFO %s\n", oldact.sa_sigaction == handler ? "the handler" : "another",
         oldact.sa_flags & SA_SIGINFO ? "set" : "clear");
  printf("pid %d\n", getpid());
  fflush(stdout);
  if (sigaction(SIGKILL, &act, NULL) == -1) perror("sigaction(SIGKILL)");

  sigemptyset(&empty);
  do {
    sigsuspend(&empty);
    printf("signal %d, code %d, value %d, from me: %s\n", signo, code, code == SI_QUEUE ? value : 0,
           sender == getpid() ? "yes" : "no");
    fflush(stdout);
  } while (signo != SIGUSR1);
  exit(EXIT_SUCCESS);
}
