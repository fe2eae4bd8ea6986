// Waits for the thread instead, and prints what it returns.
//
//   libposix run ch18/thread2

import { type int, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { printf, puts } from 'libposix/stdio.h'
import { sleep } from 'libposix/unistd.h'

function main(): int {
  const t_id = pthread_t()
  const thread_param = 5
  const thr_ret: [string | null] = [null]

  if (pthread_create(t_id, null, thread_main, thread_param) !== 0) {
    puts('pthread_create() error')
    return -1
  }
  if (pthread_join(t_id[0], thr_ret) !== 0) {
    puts('pthread_join() error')
    return -1
  }
  printf('Thread return message: %s \n', thr_ret[0])
  return 0
}

export function thread_main(arg: int): string {
  const cnt = arg
  const msg = "Hello, I'am thread~ \n"

  for (let i = 0; i < cnt; i++) {
    sleep(1)
    puts('running thread')
  }
  return msg
}

start(main)
