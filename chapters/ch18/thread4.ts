// A hundred threads: half of them add one to a number fifty million times, the others take one away. It does not come to 0.
//
//   libposix run ch18/thread4
//
// To add is to read, to add and to write, and what another thread wrote in between is lost. A double stands for C's long long: it is
// exact up to 2^53, and quicker than a bigint.

import { double, type int, shared, sizeof, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { printf } from 'libposix/stdio.h'

const NUM_THREAD = 100
const COUNT = 50000000

const num = shared(double)

function main(): int {
  const thread_id = pthread_t.array(NUM_THREAD)

  printf('sizeof long long: %d \n', sizeof(num))
  for (let i = 0; i < NUM_THREAD; i++) {
    if (i % 2) pthread_create(thread_id.subarray(i), null, thread_inc, null)
    else pthread_create(thread_id.subarray(i), null, thread_des, null)
  }

  for (let i = 0; i < NUM_THREAD; i++) pthread_join(thread_id[i]!, null)

  printf('result: %lld \n', num[0])
  return 0
}

export function thread_inc(): null {
  for (let i = 0; i < COUNT; i++) num[0]! += 1
  return null
}

export function thread_des(): null {
  for (let i = 0; i < COUNT; i++) num[0]! -= 1
  return null
}

start(main)
