/* test/programs/timer_create.ts in C. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define SIG SIGRTMIN

static volatile sig_atomic_t seen, value, overrun;
static timer_t timerid;

static void handler(int sig, siginfo_t *si, void *uc) {
  (void)uc;
  seen = sig;
  value = si->si_value.sival_int;
  overrun = timer_getoverrun(timerid);
  signal(sig, SIG_IGN);
}

int main(int argc, char *argv[]) {
  struct sigevent sev = {0};
  struct itimerspec its;
  struct sigaction sa;
  long long freq_nanosecs;
  sigset_t mask, oldmask;

  if (argc != 3) {
    fprintf(stderr, "Usage: %s <sleep-msecs> <freq-nanosecs>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  sa.sa_flags = SA_SIGINFO;
  sa.sa_sigaction = handler;
  sigemptyset(&sa.sa_mask);
  if (sigaction(SIG, &sa, NULL) == -1) {
    perror("sigaction");
    exit(EXIT_FAILURE);
  }
  sigemptyset(&mask);
  sigaddset(&mask, SIG);
  if (sigprocmask(SIG_SETMASK, &mask, &oldmask) == -1) {
    perror("sigprocmask");
    exit(EXIT_FAILURE);
  }
  sev.sigev_notify = SIGEV_SIGNAL;
  sev.sigev_signo = SIG;
  sev.sigev_value.sival_int = 77;
  if (timer_create(CLOCK_REALTIME, &sev, &timerid) == -1) {
    perror("timer_create");
    exit(EXIT_FAILURE);
  }
  freq_nanosecs = atoll(argv[2]);
  its.it_value.tv_sec = freq_nanosecs / 1000000000;
  its.it_value.tv_nsec = freq_nanosecs % 1000000000;
  its.it_interval = its.it_value;
  if (timer_settime(timerid, 0, &its, NULL) == -1) {
    perror("timer_settime");
    exit(EXIT_FAILURE);
  }
  usleep(atoi(argv[1]) * 1000);
  if (sigprocmask(SIG_UNBLOCK, &mask, NULL) == -1) {
    perror("sigprocmask");
    exit(EXIT_FAILURE);
  }
  printf("Caught signal %d, value %d, overrun: %s\n", seen - SIGRTMIN, value, overrun > 100 ? "many" : "few");
  exit(EXIT_SUCCESS);
}
