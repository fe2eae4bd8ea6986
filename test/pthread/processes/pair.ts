// One of two programs that share memory, either of which may be test/peers/pair.c, the same line by line: argv[1] is what it does, argv[2] the name of
// the memory, argv[3] how often.
import { start } from 'libposix'
import { O_CREAT, O_EXCL, O_RDWR } from 'libposix/fcntl.h'
import {
  PTHREAD_MUTEX_ROBUST,
  PTHREAD_PROCESS_SHARED,
  pthread_cond_init,
  pthread_cond_signal,
  pthread_cond_t,
  pthread_cond_wait,
  pthread_condattr_setpshared,
  pthread_condattr_t,
  pthread_mutex_consistent,
  pthread_mutex_init,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_mutexattr_setpshared,
  pthread_mutexattr_setrobust,
  pthread_mutexattr_t,
} from 'libposix/pthread.h'
import { sched_yield } from 'libposix/sched.h'
import { sem_init, sem_open, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { raise, SIGKILL } from 'libposix/signal.h'
import { printf } from 'libposix/stdio.h'
import { MAP_SHARED, mmap, PROT_READ, PROT_WRITE, shm_open } from 'libposix/sys/mman.h'
import { ftruncate } from 'libposix/unistd.h'
import { nameOfError } from '../../support/errors.ts'

const SIZE = 4096
const PLACES = 10

/** The struct of pair.c. */
function layOut(memory: Buffer) {
  return {
    mutex: new pthread_mutex_t(memory.subarray(0)),
    robust: new pthread_mutex_t(memory.subarray(64)),
    filled: new sem_t(memory.subarray(128)),
    room: new sem_t(memory.subarray(192)),
    more: new pthread_cond_t(memory.subarray(256)),
    less: new pthread_cond_t(memory.subarray(320)),
    numbers: new Int32Array(memory.buffer, memory.byteOffset + 384, 4),
    queue: new Int32Array(memory.buffer, memory.byteOffset + 448, PLACES),
  }
}
type Layout = ReturnType<typeof layOut>

function initialise({ mutex, robust, filled, room, more, less }: Layout): void {
  const attr = new pthread_mutexattr_t()
  pthread_mutexattr_setpshared(attr, PTHREAD_PROCESS_SHARED)
  pthread_mutex_init(mutex, attr)
  pthread_mutexattr_setrobust(attr, PTHREAD_MUTEX_ROBUST)
  pthread_mutex_init(robust, attr)
  const cond = new pthread_condattr_t()
  pthread_condattr_setpshared(cond, PTHREAD_PROCESS_SHARED)
  pthread_cond_init(more, cond)
  pthread_cond_init(less, cond)
  sem_init(filled, 1, 0)
  sem_init(room, 1, PLACES)
}

function put({ numbers, queue }: Layout, item: number): void {
  queue[(numbers[0]! + numbers[1]!) % PLACES] = item
  numbers[1]! += 1
}
function take({ numbers, queue }: Layout): number {
  const item = queue[numbers[0]!]!
  numbers[0] = (numbers[0]! + 1) % PLACES
  numbers[1]! -= 1
  return item
}

const roles: Readonly<Record<string, (it: Layout, times: number) => void>> = {
  produce(it, times) {
    for (let i = 1; i <= times; i++) {
      sem_wait(it.room)
      pthread_mutex_lock(it.mutex)
      put(it, i)
      pthread_mutex_unlock(it.mutex)
      sem_post(it.filled)
    }
  },
  consume(it, times) {
    let sum = 0
    for (let i = 1; i <= times; i++) {
      sem_wait(it.filled)
      pthread_mutex_lock(it.mutex)
      sum += take(it)
      pthread_mutex_unlock(it.mutex)
      sem_post(it.room)
    }
    printf('%ld\n', sum)
  },
  'produce by conditions'(it, times) {
    for (let i = 1; i <= times; i++) {
      pthread_mutex_lock(it.mutex)
      while (it.numbers[1] === PLACES) pthread_cond_wait(it.less, it.mutex)
      put(it, i)
      pthread_cond_signal(it.more)
      pthread_mutex_unlock(it.mutex)
    }
  },
  'consume by conditions'(it, times) {
    let sum = 0
    for (let i = 1; i <= times; i++) {
      pthread_mutex_lock(it.mutex)
      while (it.numbers[1] === 0) pthread_cond_wait(it.more, it.mutex)
      sum += take(it)
      pthread_cond_signal(it.less)
      pthread_mutex_unlock(it.mutex)
    }
    printf('%ld\n', sum)
  },
  // Each counts when the other is there, too; who ends last says how far they came together.
  count({ mutex, numbers }, times) {
    Atomics.add(numbers, 0, 1)
    while (Atomics.load(numbers, 0) < 2) sched_yield()
    for (let i = 0; i < times; i++) {
      pthread_mutex_lock(mutex)
      numbers[2]! += 1
      pthread_mutex_unlock(mutex)
    }
    pthread_mutex_lock(mutex)
    numbers[3]! += 1
    if (numbers[3] === 2) printf('%d\n', numbers[2])
    pthread_mutex_unlock(mutex)
  },
  die({ robust, filled }) {
    pthread_mutex_lock(robust)
    sem_post(filled)
    raise(SIGKILL)
  },
  inherit({ robust, filled }) {
    sem_wait(filled)
    printf('%s ', nameOfError(pthread_mutex_lock(robust)))
    printf('%d ', pthread_mutex_consistent(robust))
    printf('%d ', pthread_mutex_unlock(robust))
    printf('%d\n', pthread_mutex_lock(robust))
  },
}

start((_argc, [, role, name, times]) => {
  const first = shm_open(name!, O_RDWR | O_CREAT | O_EXCL, 0o600)
  const ready = sem_open(name!, O_CREAT, 0o600, 0)!
  if (first !== -1) ftruncate(first, SIZE)
  else sem_wait(ready)
  const fd = first === -1 ? shm_open(name!, O_RDWR, 0) : first
  const it = layOut(mmap(null, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) as Buffer)
  if (first !== -1) {
    initialise(it)
    sem_post(ready)
  }
  roles[role!]!(it, Number(times))
  return 0
})
