import { printf } from 'libposix/stdio.h'
import { atexit } from 'libposix/stdlib.h'

for (const wrong of [undefined, 1, {}, 'f', null])
  try {
    atexit(wrong as never)
  } catch (error) {
    printf('%s ', (error as Error).name)
  }
printf(
  '%d',
  atexit(() => {}),
)
