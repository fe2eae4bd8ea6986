/* test/programs/mq_notify.ts in C. */
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[]) {
  struct sigevent sev = {0};
  unsigned int prio;
  struct mq_attr attr;
  siginfo_t info;
  sigset_t mask;
  ssize_t nr;
  mqd_t mqdes;
  char *buf;

  if (argc != 2) {
    fprintf(stderr, "Usage: %s <mq-name>\n", argv[0]);
    exit(EXIT_FAILURE);
  }
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR1);
  sigprocmask(SIG_BLOCK, &mask, NULL);
  if ((mqdes = mq_open(argv[1], O_RDONLY | O_CREAT | O_EXCL, 0600, NULL)) == (mqd_t)-1) {
    perror("mq_open");
    exit(EXIT_FAILURE);
  }
  sev.sigev_notify = SIGEV_SIGNAL;
  sev.sigev_signo = SIGUSR1;
  sev.sigev_value.sival_int = 42;
  if (mq_notify(mqdes, &sev) == -1) {
    perror("mq_notify");
    exit(EXIT_FAILURE);
  }
  if (mq_notify(mqdes, &sev) == -1) perror("mq_notify");
  printf("waiting\n");
  fflush(stdout);
  if (sigwaitinfo(&mask, &info) == -1) {
    perror("sigwaitinfo");
    exit(EXIT_FAILURE);
  }
  if (mq_getattr(mqdes, &attr) == -1 || (buf = malloc(attr.mq_msgsize)) == NULL) {
    perror("mq_getattr");
    exit(EXIT_FAILURE);
  }
  printf("signal %d, value %d, code %s, %ld message of up to %ld bytes\n", info.si_signo, info.si_value.sival_int,
         info.si_code == SI_MESGQ ? "SI_MESGQ" : "another", attr.mq_curmsgs, attr.mq_msgsize);
  if ((nr = mq_receive(mqdes, buf, attr.mq_msgsize, &prio)) == -1) {
    perror("mq_receive");
    exit(EXIT_FAILURE);
  }
  printf("Read %zd bytes of priority %u: %.*s\n", nr, prio, (int)nr, buf);
  free(buf);
  mq_unlink(argv[1]);
  exit(EXIT_SUCCESS);
}
