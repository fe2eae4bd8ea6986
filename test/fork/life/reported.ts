// Forks in the callback of the first of several requests of which the pool has finished all.
import { stat } from 'node:fs'
import { fork, usleep } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

let reported = 0
for (let i = 0; i < 4; i++)
  stat('/', () => {
    if (++reported > 1) return
    if (fork() === 0) process.on('exit', () => console.log('child', reported))
    else endsWell(-1)
  })
usleep(100_000)
