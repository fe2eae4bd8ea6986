// One thread reads five numbers, another adds them up: two semaphores pass each number over, so that none is lost or counted twice.
//
//   libposix run ch18/semaphore

import { int, shared, start } from 'libposix'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { sem_destroy, sem_init, sem_post, sem_t, sem_wait } from 'libposix/semaphore.h'
import { fputs, printf, scanf, stdout } from 'libposix/stdio.h'

const sem_one = shared(sem_t)
const sem_two = shared(sem_t)
const num = shared(int)

function main(): int {
  const id_t1 = pthread_t()
  const id_t2 = pthread_t()
  sem_init(sem_one, 0, 0)
  sem_init(sem_two, 0, 1)

  pthread_create(id_t1, null, read, null)
  pthread_create(id_t2, null, accu, null)

  pthread_join(id_t1[0], null)
  pthread_join(id_t2[0], null)

  sem_destroy(sem_one)
  sem_destroy(sem_two)
  return 0
}

export function read(): null {
  for (let i = 0; i < 5; i++) {
    fputs('Input num: ', stdout)

    sem_wait(sem_two)
    scanf('%d', num)
    sem_post(sem_one)
  }
  return null
}

export function accu(): null {
  let sum = 0
  for (let i = 0; i < 5; i++) {
    sem_wait(sem_one)
    sum += num[0]!
    sem_post(sem_two)
  }
  printf('Result: %d \n', sum)
  return null
}

start(main)
