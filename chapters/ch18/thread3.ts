// Two threads add five numbers each to one variable. It mostly comes to 55: nothing keeps them from meeting, see thread4.
//
//   libposix run ch18/thread3

import { int, shared, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { printf } from 'libposix/stdio.h'

const sum = shared(int)
const range1 = shared(int, 2)
const range2 = shared(int, 2)

function main(): int {
  const id_t1 = pthread_t()
  const id_t2 = pthread_t()

  range1.set([1, 5])
  range2.set([6, 10])
  pthread_create(id_t1, null, thread_summation, range1)
  pthread_create(id_t2, null, thread_summation, range2)

  pthread_join(id_t1[0], null)
  pthread_join(id_t2[0], null)
  printf('result: %d \n', sum[0])
  return 0
}

export function thread_summation(arg: Int32Array): null {
  let start = arg[0]!
  const end = arg[1]!

  while (start <= end) {
    sum[0]! += start
    start++
  }
  return null
}

start(main)
