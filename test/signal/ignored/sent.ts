import { errno } from 'libposix/errno.h'
import { kill, SIG_IGN, SIGSEGV, signal } from 'libposix/signal.h'
import { execl, fork, getpid, getppid, sleep, usleep } from 'libposix/unistd.h'

signal(SIGSEGV, SIG_IGN)
const pid = getpid()
if (fork() === 0) {
  usleep(100_000)
  kill(getppid(), SIGSEGV)
  execl('/bin/true', 'true', null)
}
if (sleep(1) === 0 && getpid() === pid && errno === 0) console.log('ignored')
execl('/bin/sh', 'sh', '-c', 'kill -SEGV $$; echo lives', null)
