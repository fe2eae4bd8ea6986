// A worker blocks in the call that is named, and after it would write down that it went on.
import { setTimeout as pass } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { sizeof } from 'libposix'
import * as threads from 'libposix/pthread.h'
import { sem_t, sem_wait } from 'libposix/semaphore.h'
import { SIG_BLOCK, SIGUSR1, sigaddset, sigprocmask, sigset_t, sigwait } from 'libposix/signal.h'
import { flockfile, stdout } from 'libposix/stdio.h'
import { clock_nanosleep, nanosleep, timespec } from 'libposix/time.h'

const mutex = new threads.pthread_mutex_t()
const memory: Uint8Array = isMainThread
  ? new Uint8Array(new SharedArrayBuffer(sizeof(threads.pthread_rwlock_t)))
  : workerData.memory
const lock = new threads.pthread_rwlock_t(memory)
const long = new timespec({ tv_sec: 600 })

const calls: Record<string, () => unknown> = {
  pthread_mutex_lock: () => threads.pthread_mutex_lock(mutex),
  pthread_cond_wait: () => threads.pthread_cond_wait(new threads.pthread_cond_t(), mutex),
  pthread_barrier_wait: () => {
    const barrier = new threads.pthread_barrier_t()
    threads.pthread_barrier_init(barrier, null, 2)
    return threads.pthread_barrier_wait(barrier)
  },
  pthread_rwlock_rdlock: () => threads.pthread_rwlock_rdlock(lock),
  pthread_rwlock_wrlock: () => threads.pthread_rwlock_wrlock(lock),
  pthread_once: () => {
    const once = Uint32Array.of(1)
    return threads.pthread_once(once, () => {})
  },
  sem_wait: () => sem_wait(new sem_t()),
  sigwait: () => {
    const set = new sigset_t()
    sigaddset(set, SIGUSR1)
    sigprocmask(SIG_BLOCK, set, null)
    return sigwait(set, new Int32Array(1))
  },
  flockfile: () => flockfile(stdout),
  clock_nanosleep: () => clock_nanosleep(1, 0, long, null),
  nanosleep: () => nanosleep(long, null),
}

if (isMainThread) {
  flockfile(stdout)
  threads.pthread_rwlock_wrlock(lock)
  for (const name of Object.keys(calls)) {
    const wentOn = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(new URL(import.meta.url), { workerData: { name, memory, wentOn } })
    await new Promise(resolve => worker.once('message', resolve))
    await pass(100)
    await worker.terminate()
    console.log(name, wentOn[0] === 0 ? 'stops' : 'goes on')
  }
} else {
  const { name, wentOn } = workerData
  threads.pthread_mutex_lock(mutex)
  const call = calls[name]!
  parentPort!.postMessage('blocks')
  call()
  wentOn[0] = 1
}
