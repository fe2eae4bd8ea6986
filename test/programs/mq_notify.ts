// Is told by a signal that a queue has a message: mq_notify(3), by SIGEV_SIGNAL.
import { type int, start, unsigned } from 'libposix'
import { O_CREAT, O_EXCL, O_RDONLY } from 'libposix/fcntl.h'
import { mq_attr, mq_getattr, mq_notify, mq_open, mq_receive, mq_unlink } from 'libposix/mqueue.h'
import {
  SI_MESGQ,
  SIG_BLOCK,
  SIGEV_SIGNAL,
  SIGUSR1,
  sigaddset,
  sigemptyset,
  sigevent,
  siginfo_t,
  sigprocmask,
  sigset_t,
  sigwaitinfo,
} from 'libposix/signal.h'
import { fflush, fprintf, perror, printf, stderr, stdout } from 'libposix/stdio.h'
import { EXIT_FAILURE, EXIT_SUCCESS, exit, free, malloc } from 'libposix/stdlib.h'

function main(argc: int, argv: string[]): int {
  const sev = new sigevent()
  const prio = unsigned()
  const attr = new mq_attr()
  const info = new siginfo_t()
  const mask = new sigset_t()

  if (argc !== 2) {
    fprintf(stderr, 'Usage: %s <mq-name>\n', argv[0])
    exit(EXIT_FAILURE)
  }
  sigemptyset(mask)
  sigaddset(mask, SIGUSR1)
  sigprocmask(SIG_BLOCK, mask, null)
  const mqdes = mq_open(argv[1], O_RDONLY | O_CREAT | O_EXCL, 0o600, null)
  if (mqdes === -1) {
    perror('mq_open')
    exit(EXIT_FAILURE)
  }
  sev.sigev_notify = SIGEV_SIGNAL
  sev.sigev_signo = SIGUSR1
  sev.sigev_value.sival_int = 42
  if (mq_notify(mqdes, sev) === -1) {
    perror('mq_notify')
    exit(EXIT_FAILURE)
  }
  if (mq_notify(mqdes, sev) === -1) perror('mq_notify')
  printf('waiting\n')
  fflush(stdout)
  if (sigwaitinfo(mask, info) === -1) {
    perror('sigwaitinfo')
    exit(EXIT_FAILURE)
  }
  if (mq_getattr(mqdes, attr) === -1) {
    perror('mq_getattr')
    exit(EXIT_FAILURE)
  }
  const buf = malloc(attr.mq_msgsize)
  printf(
    'signal %d, value %d, code %s, %ld message of up to %ld bytes\n',
    info.si_signo,
    info.si_value.sival_int,
    info.si_code === SI_MESGQ ? 'SI_MESGQ' : 'another',
    attr.mq_curmsgs,
    attr.mq_msgsize,
  )
  const nr = mq_receive(mqdes, buf, attr.mq_msgsize, prio)
  if (nr === -1) {
    perror('mq_receive')
    exit(EXIT_FAILURE)
  }
  printf('Read %zd bytes of priority %u: %.*s\n', nr, prio[0], nr, buf)
  free(buf)
  mq_unlink(argv[1])
  exit(EXIT_SUCCESS)
}

start(main)
