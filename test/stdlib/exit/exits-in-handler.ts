import { printf } from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { say } from './say.ts'

atexit(say('first'))
atexit(() => {
  printf('second ')
  exit(5)
})
atexit(say('third'))
exit(1)
