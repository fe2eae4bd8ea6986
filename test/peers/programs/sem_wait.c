/* test/programs/sem_wait.ts in C. */
#include <assert.h>
#include <errno.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static sem_t sem;

static void handler(int sig) {
  (void)sig;
  if (write(STDOUT_FILENO, "sem_post() from handler\n", 24) == -1 || sem_post(&sem) == -1) _exit(EXIT_FAILURE);
}

int main(int argc, char *argv[]) {
  struct itimerval alarm = {0};
  struct sigaction sa = {0};
  struct timespec ts;
  long msecs;
  int s;

  if (argc != 3) {
    fprintf(stderr, "Usage: %s <alarm-msecs> <wait-msecs>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  if (sem_init(&sem, 0, 0) == -1) {
    perror("sem_init");
    exit(EXIT_FAILURE);
  }
  sa.sa_handler = handler;
  sigemptyset(&sa.sa_mask);
  if (sigaction(SIGALRM, &sa, NULL) == -1) {
    perror("sigaction");
    exit(EXIT_FAILURE);
  }
  msecs = atol(argv[1]);
  alarm.it_value.tv_sec = msecs / 1000;
  alarm.it_value.tv_usec = msecs % 1000 * 1000;
  if (clock_gettime(CLOCK_REALTIME, &ts) == -1) {
    perror("clock_gettime");
    exit(EXIT_FAILURE);
  }
  msecs = atol(argv[2]);
  ts.tv_sec += msecs / 1000;
  ts.tv_nsec += msecs % 1000 * 1000000;
  if (ts.tv_nsec >= 1000000000) {
    ts.tv_nsec -= 1000000000;
    ts.tv_sec++;
  }
  printf("about to call sem_timedwait()\n");
  fflush(stdout);
  setitimer(ITIMER_REAL, &alarm, NULL);
  while ((s = sem_timedwait(&sem, &ts)) == -1 && errno == EINTR) continue;
  if (s == -1) {
    if (errno == ETIMEDOUT) printf("sem_timedwait() timed out\n");
    else perror("sem_timedwait");
  } else {
    printf("sem_timedwait() succeeded\n");
  }
  exit(s == 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}
