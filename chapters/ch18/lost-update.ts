// Two threads that add to one variable, as thread4 of chapter 18 does, slowly enough to see: without a mutex, and with one. Prints what each did and when,
// as JSON. No program of the book, and so not in the list of them.
import { shared, start } from 'libposix'
import {
  pthread_barrier_init,
  pthread_barrier_t,
  pthread_barrier_wait,
  pthread_create,
  pthread_join,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { usleep } from 'libposix/unistd.h'

export const kinds = ['lock', 'read', 'write', 'unlock'] as const
const rounds = 3
/** Of one event: its kind, when it began and ended, and the value. */
const fields = 4
const room = rounds * kinds.length * fields

const num = shared(Int32Array)
const mutx = shared(pthread_mutex_t)
const together = shared(pthread_barrier_t)
const written = shared(Int32Array, 4)
const events = shared(Float64Array, 4 * room)

/** Microseconds of an axis that all threads have. */
function now(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

function note(who: number, kind: (typeof kinds)[number], from: number, value = 0): void {
  const at = who * room + written[who]!++ * fields
  events.set([kinds.indexOf(kind), from, now(), value], at)
}

/** `between` is what happens while the sum is in the thread alone. */
function add(who: number, between: () => void): void {
  let begun = now()
  const value = num[0]!
  note(who, 'read', begun, value)
  between()
  begun = now()
  num[0] = value + 1
  note(who, 'write', begun, value + 1)
}

export function without(who: number): void {
  pthread_barrier_wait(together)
  for (let i = 0; i < rounds; i++) {
    // What may happen happens here each time: both have read before either writes.
    add(who, () => pthread_barrier_wait(together))
    pthread_barrier_wait(together)
  }
}

export function withMutex(who: number): void {
  for (let i = 0; i < rounds; i++) {
    pthread_barrier_wait(together)
    let begun = now()
    pthread_mutex_lock(mutx)
    note(who, 'lock', begun)
    add(who, () => usleep(4000))
    begun = now()
    pthread_mutex_unlock(mutx)
    note(who, 'unlock', begun)
  }
}

/** What two threads did, and what became of the variable. */
function run(thread: (who: number) => void, first: number): { sum: number; threads: unknown[] } {
  num[0] = 0
  const t_id = pthread_t.array(2)
  for (const i of [0, 1]) pthread_create(t_id.subarray(i), null, thread, first + i)
  for (const id of t_id) pthread_join(id, null)
  const threads = [first, first + 1].map(who =>
    Array.from({ length: written[who]! }, (_, i) => {
      const [kind, from, to, value] = events.subarray(who * room + i * fields)
      return { kind: kinds[kind!], from, to, value }
    }),
  )
  return { sum: num[0]!, threads }
}

start(() => {
  pthread_mutex_init(mutx, null)
  pthread_barrier_init(together, null, 2)
  const seen = { rounds, without: run(without, 0), withMutex: run(withMutex, 2) }
  process.stdout.write(JSON.stringify(seen))
})
