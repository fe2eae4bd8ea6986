import { SIGUSR1, signal } from 'libposix/signal.h'
import { printf } from 'libposix/stdio.h'
import { PR_SET_PDEATHSIG, prctl } from 'libposix/sys/prctl.h'
import { _exit, close, fork, pipe, read, write } from 'libposix/unistd.h'

const ends = new Int32Array(2)
pipe(ends)
if (fork() === 0) {
  let got = 0
  signal(SIGUSR1, signum => {
    got = signum
  })
  prctl(PR_SET_PDEATHSIG, SIGUSR1)
  write(ends[1]!, 'r', 1)
  while (got === 0) read(ends[0]!, Buffer.alloc(1), got)
  printf('the child got %d\n', got)
} else {
  read(ends[0]!, Buffer.alloc(1), 1)
  close(ends[0]!)
  _exit(0)
}
