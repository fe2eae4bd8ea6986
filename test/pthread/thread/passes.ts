// What threads are given, and what they return.
import { char, int, shared, start } from 'libposix'
import { sockaddr_in } from 'libposix/netinet/in.h'
import {
  pthread_create,
  pthread_exit,
  pthread_join,
  pthread_self,
  pthread_t,
  type shared_value,
} from 'libposix/pthread.h'

const numbers = shared(int, 4)
const text = shared(char, 8)
const address = shared(sockaddr_in)
const addresses = shared(sockaddr_in, 3)
const id = shared(pthread_t)

export function same<T>(arg: T): T {
  return arg
}

export function known(arg: unknown): string {
  return [arg === numbers, arg === text, arg === address, arg === addresses, arg === addresses[1]].join(' ')
}

export function exits(arg: string): void {
  try {
    id[0] = BigInt(pthread_self())
    pthread_exit(`${arg} by pthread_exit`)
  } finally {
    numbers[3] = 99
  }
}

function through(routine: (arg: never) => unknown, arg: unknown): shared_value {
  const t_id = pthread_t()
  const thr_ret: shared_value[] = ['nothing']
  if (pthread_create(t_id, null, routine as never, arg as never) !== 0) return 'not created'
  return pthread_join(t_id[0]!, thr_ret) === 0 ? thr_ret[0] : 'not joined'
}

start(() => {
  for (const value of [0, -0, -1.5, Number.NaN, 2 ** 53, 5n, 'text \0 é', '', true, null, undefined])
    console.log(Object.is(through(same, value), value ?? null))
  const part = through(same, numbers.subarray(1, 3)) as Int32Array
  part[1] = 7
  console.log(numbers, part)
  for (const memory of [numbers, text, address, addresses, addresses[1]]) console.log(through(known, memory))
  const own = new Int32Array(new SharedArrayBuffer(8), 4)
  console.log(through(known, own))
  console.log(through(exits, 'ended'), numbers[3], id[0] !== 0n && id[0] !== BigInt(pthread_self()))
})
