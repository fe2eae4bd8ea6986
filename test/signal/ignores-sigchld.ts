import { ECHILD, errno } from 'libposix/errno.h'
import { SIG_IGN, SIGCHLD, signal } from 'libposix/signal.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

signal(SIGCHLD, SIG_IGN)
if (fork() === 0) _exit(3)
console.log(wait(null), errno === ECHILD)
