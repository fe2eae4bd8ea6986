import { printf } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'

for (const wrong of [1.5, NaN, '1', null, undefined, 2 ** 31])
  try {
    exit(wrong as number)
  } catch (error) {
    printf('%d', error instanceof TypeError ? 1 : 0)
  }
