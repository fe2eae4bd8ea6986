// A thread calls exit while main waits for input in the call that is named.
import { readFileSync } from 'node:fs'
import { start } from 'libposix'
import { pthread_create, pthread_t } from 'libposix/pthread.h'
import { fdopen, fgets, fread, fscanf, getc, printf } from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { getpid, pipe, usleep } from 'libposix/unistd.h'

/** Ends the process when main sleeps in poll(2), or in read(2). */
export function ends(): void {
  const waits = process.arch === 'x64' ? /^(0|7|271) / : /^(63|73) /
  while (!waits.test(readFileSync(`/proc/self/task/${getpid()}/syscall`, 'latin1'))) usleep(1000)
  printf('written, ')
  exit(7)
}

start((_argc, [, call]) => {
  const fds = new Int32Array(2)
  pipe(fds)
  const stream = fdopen(fds[0]!, 'r')!
  atexit(() => printf('exit handler'))
  pthread_create(pthread_t(), null, ends, null)
  const calls: Record<string, () => unknown> = {
    fgets: () => fgets(Buffer.alloc(8), 8, stream),
    fread: () => fread(Buffer.alloc(8), 1, 8, stream),
    getc: () => getc(stream),
    fscanf: () => fscanf(stream, '%d', new Int32Array(1)),
  }
  calls[call!]!()
  return 1
})
