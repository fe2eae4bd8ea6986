// Threads by the million turns: sums, a queue, philosophers, a barrier, a thousand threads, two processes. Each part says what it has counted.
//
//   npm run stress:threads -- [PART …] [--scale=0.01]     PART of sums, queue, philosophers, barrier, many, processes; all of them without one
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { double, int, shared, sizeof, start } from 'libposix'
import {
  PTHREAD_BARRIER_SERIAL_THREAD,
  pthread_barrier_init,
  pthread_barrier_t,
  pthread_barrier_wait,
  pthread_cond_signal,
  pthread_cond_t,
  pthread_cond_wait,
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
  type shared_value,
} from 'libposix/pthread.h'
import { sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'
import { MAP_ANONYMOUS, MAP_SHARED, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' } },
})
const scale = Number(values.scale)

const mutex = shared(pthread_mutex_t)
const semaphore = shared(sem_t)
const sum = shared(int)

export function underMutex(times: number): void {
  for (let i = 0; i < times; i++) {
    pthread_mutex_lock(mutex)
    sum[0]! += 1
    pthread_mutex_unlock(mutex)
  }
}
export function underSemaphore(times: number): void {
  for (let i = 0; i < times; i++) {
    sem_wait(semaphore)
    sum[0]! += 1
    sem_post(semaphore)
  }
}
export function unguarded(times: number): void {
  for (let i = 0; i < times; i++) sum[0]! += 1
}

const queue = shared(int, 64)
const [first, count] = [shared(int), shared(int)]
const [filled, taken] = [shared(pthread_cond_t), shared(pthread_cond_t)]

export function produce(items: number): void {
  for (let i = 1; i <= items; i++) {
    pthread_mutex_lock(mutex)
    while (count[0] === queue.length) pthread_cond_wait(taken, mutex)
    queue[(first[0]! + count[0]!) % queue.length] = i
    count[0]! += 1
    pthread_cond_signal(filled)
    pthread_mutex_unlock(mutex)
  }
}
export function consume(items: number): number {
  let total = 0
  for (let i = 0; i < items; i++) {
    pthread_mutex_lock(mutex)
    while (count[0] === 0) pthread_cond_wait(filled, mutex)
    total += queue[first[0]!]!
    first[0] = (first[0]! + 1) % queue.length
    count[0]! -= 1
    pthread_cond_signal(taken)
    pthread_mutex_unlock(mutex)
  }
  return total
}

const forks = shared(pthread_mutex_t, 5)
const holders = shared(int, 5)
const until = shared(double)

export function dine(n: number): string {
  // Whoever takes the lower one first cannot be part of a circle.
  const [low, high] = [Math.min(n, (n + 1) % 5), Math.max(n, (n + 1) % 5)]
  let meals = 0
  let wrong = 0
  while (Date.now() < until[0]!) {
    pthread_mutex_lock(forks[low]!)
    pthread_mutex_lock(forks[high]!)
    for (const fork of [low, high]) if (Atomics.add(holders, fork, 1) !== 0) wrong++
    meals++
    for (const fork of [low, high]) Atomics.sub(holders, fork, 1)
    pthread_mutex_unlock(forks[high]!)
    pthread_mutex_unlock(forks[low]!)
  }
  return `${meals} ${wrong}`
}

const barrier = shared(pthread_barrier_t)
const [arrived, serial] = [shared(int), shared(int)]

export function meet(rounds: number): number {
  let wrong = 0
  for (let round = 1; round <= rounds; round++) {
    Atomics.add(arrived, 0, 1)
    if (pthread_barrier_wait(barrier) === PTHREAD_BARRIER_SERIAL_THREAD) Atomics.add(serial, 0, 1)
    if (Atomics.load(arrived, 0) !== 8 * round) wrong++
    pthread_barrier_wait(barrier)
  }
  return wrong
}

export function same(n: number): number {
  return n
}

/** Runs each in a thread; what they return. */
function together<A extends shared_value>(...threads: readonly (readonly [(arg: A) => unknown, A])[]): shared_value[] {
  const ids = threads.map(([routine, arg]) => {
    const t_id = pthread_t()
    if (pthread_create(t_id, null, routine as never, arg as never) !== 0) throw new Error('pthread_create')
    return t_id
  })
  return ids.map(t_id => {
    const thr_ret: shared_value[] = [null]
    if (pthread_join(t_id, thr_ret) !== 0) throw new Error('pthread_join')
    return thr_ret[0]
  })
}

/** Resident memory, in MB. */
function resident(): number {
  return (Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]) * 4096) / 1e6
}

function expect(what: string, found: number, right: number): void {
  if (found !== right) throw new Error(`${what}: ${found} instead of ${right}`)
}

const all: Readonly<Record<string, () => string>> = {
  sums() {
    const times = Math.round(50e6 * scale)
    const lines: string[] = []
    for (const [name, routine] of Object.entries({ underMutex, underSemaphore, unguarded }))
      for (const threads of [2, 4, 8]) {
        sum[0] = 0
        sem_init(semaphore, 0, 1)
        const began = performance.now()
        const each = Math.floor(times / threads)
        together(...Array.from({ length: threads }, () => [routine, each] as const))
        if (routine !== unguarded) expect(`${name} of ${threads}`, sum[0]!, threads * each)
        const seconds = ((performance.now() - began) / 1000).toFixed(1)
        lines.push(`${name}, ${threads} threads: ${sum[0]} of ${threads * each} in ${seconds} s`)
      }
    return lines.join('\n')
  },

  queue() {
    const items = Math.round(1e6 * scale)
    const began = performance.now()
    const [, total] = together([produce, items], [consume, items])
    expect('sum of the items', total as number, (items * (items + 1)) / 2)
    return `${items} items in ${((performance.now() - began) / 1000).toFixed(1)} s`
  },

  philosophers() {
    until[0] = Date.now() + 60_000 * scale
    const ends = together(...[0, 1, 2, 3, 4].map(n => [dine, n] as const)) as string[]
    expect('forks held twice', ends.filter(end => !end.endsWith(' 0')).length, 0)
    return `meals: ${ends.map(end => Number.parseInt(end, 10)).join(' ')}`
  },

  barrier() {
    const rounds = Math.round(10_000 * scale)
    pthread_barrier_init(barrier, null, 8)
    const began = performance.now()
    const wrong = together(...Array.from({ length: 8 }, () => [meet, rounds] as const)) as number[]
    expect('rounds out of step', Math.max(...wrong), 0)
    expect('serial threads', serial[0]!, rounds)
    return `${rounds} rounds of 8 in ${((performance.now() - began) / 1000).toFixed(1)} s`
  },

  many() {
    const threads = Math.round(1000 * scale)
    const began = performance.now()
    let before = 0
    for (let i = 0; i < threads; i++) {
      // What V8 and malloc keep for themselves is there by then.
      if (i === Math.floor(threads / 4)) before = resident()
      expect('what it returned', together([same, i])[0] as number, i)
    }
    const ms = (performance.now() - began) / threads
    return `${threads} threads, ${ms.toFixed(1)} ms each; ${before.toFixed(0)} MB after a quarter of them, ${resident().toFixed(0)} MB at the end`
  },

  processes() {
    const turns = Math.round(100_000 * scale)
    const memory = mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0) as Buffer
    const [mine, theirs] = [new sem_t(memory), new sem_t(memory.subarray(sizeof(sem_t)))]
    const turn = new Int32Array(memory.buffer, 2048, 1)
    sem_init(mine, 1, 1)
    sem_init(theirs, 1, 0)
    const child = fork()
    const [own, other] = child === 0 ? [theirs, mine] : [mine, theirs]
    for (let i = 0; i < turns; i++) {
      sem_wait(own)
      expect('turn', turn[0]! % 2, child === 0 ? 1 : 0)
      turn[0]! += 1
      sem_post(other)
    }
    if (child === 0) _exit(0)
    waitpid(child, null, 0)
    expect('turns', turn[0]!, 2 * turns)
    return `${2 * turns} turns of two processes`
  },
}

start(() => {
  // First what forks, then what has threads.
  const chosen = parts.length > 0 ? parts : ['processes', ...Object.keys(all).filter(name => name !== 'processes')]
  for (const part of chosen) {
    printf('%s\n', `${part}: ${all[part]!()}`)
    fflush(stdout)
  }
})
