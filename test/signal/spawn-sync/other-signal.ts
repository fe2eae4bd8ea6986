import { spawnSync } from 'node:child_process'
import { SIGALRM, SIGCHLD, signal } from 'libposix/signal.h'
import { getppid, ualarm } from 'libposix/unistd.h'

signal(SIGALRM, () => console.log('SIGALRM'))
signal(SIGCHLD, () => console.log('SIGCHLD'))
ualarm(100_000, 0)
console.log('spawnSync', spawnSync('sleep', ['0.5']).status)
getppid()
