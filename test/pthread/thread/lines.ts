// Threads write lines to the same streams, and read lines from one, each by one call.
import { int, shared, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { fflush, fgets, fprintf, fputs, printf, puts, stderr, stdin, stdout } from 'libposix/stdio.h'

const threads = 4
const lines = 1500
const read = shared(int, threads)
const sums = shared(int, threads)

export function writes(n: number): void {
  const letters = 'abcd'[n]!.repeat(90)
  for (let i = 0; i < lines; i++) {
    if (i % 3 === 0) printf('%d %d %s\n', n, i, letters)
    else if (i % 3 === 1) fputs(`${n} ${i} ${letters}\n`, stdout)
    else puts(`${n} ${i} ${letters}`)
    if (i % 50 === 0) fflush(stdout)
    if (i % 10 === 0) fprintf(stderr, '%d %d %s\n', n, i, letters)
  }
}

/** Each line is a number, and then as many letters. */
export function reads(n: number): void {
  const line = Buffer.alloc(200)
  while (fgets(line, line.length, stdin) !== null) {
    const [, number, letters] = /^(\d+) (x*)\n\0/.exec(line.toString('latin1')) ?? []
    if (number === undefined || Number(number) % 100 !== letters!.length) throw new Error(`not a line: ${line}`)
    read[n]! += 1
    sums[n]! += Number(number)
  }
}

function inThreads(routine: (n: number) => void): void {
  const t_id = pthread_t.array(threads)
  for (let n = 0; n < threads; n++) pthread_create(t_id.subarray(n), null, routine, n)
  for (const id of t_id) pthread_join(id, null)
}

start(() => {
  inThreads(writes)
  inThreads(reads)
  const sum = (of: Int32Array): number => of.reduce((total, each) => total + each, 0)
  printf('read %d %d\n', sum(read), sum(sums))
})
