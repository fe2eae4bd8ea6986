// Starts a thread that prints five times, a second apart, and sleeps until it must have ended.
//
//   libposix run ch18/thread1

import { type int, start } from 'libposix'
import { pthread_create, pthread_t } from 'libposix/pthread.h'
import { puts } from 'libposix/stdio.h'
import { sleep } from 'libposix/unistd.h'

function main(): int {
  const t_id = pthread_t()
  const thread_param = 5

  if (pthread_create(t_id, null, thread_main, thread_param) !== 0) {
    puts('pthread_create() error')
    return -1
  }
  sleep(10)
  puts('end of main')
  return 0
}

export function thread_main(arg: int): null {
  const cnt = arg
  for (let i = 0; i < cnt; i++) {
    sleep(1)
    puts('running thread')
  }
  return null
}

start(main)
