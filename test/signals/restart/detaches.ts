// The handler takes away the memory that the call is to read into.
import { SA_RESTART } from 'libposix/signal.h'
import { pipe, read, write } from 'libposix/unistd.h'
import { handle, tick } from './alarm.ts'

const fds = new Int32Array(2)
const memory = new Uint8Array(64)
pipe(fds)
handle(SA_RESTART, () => {
  structuredClone(memory, { transfer: [memory.buffer] })
  write(fds[1], 'x', 1)
})
tick(3000)
try {
  console.log(read(fds[0], memory, 1))
} catch (error) {
  console.log((error as Error).name)
}
