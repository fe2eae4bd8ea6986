import { MAP_ANONYMOUS, MAP_PRIVATE, MAP_SHARED, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const memory = (kind: number): Buffer => mmap(null, 4096, PROT_READ | PROT_WRITE, kind | MAP_ANONYMOUS, -1, 0) as Buffer
const shared = memory(MAP_SHARED)
const own = memory(MAP_PRIVATE)
const turn = new Int32Array(shared.buffer, 0, 1)
const until = (n: number): void => {
  while (Atomics.load(turn, 0) !== n) Atomics.wait(pause, 0, 0, 1)
}
const pause = new Int32Array(new SharedArrayBuffer(4))
shared[8] = own[8] = 1
const pid = fork()
if (pid === 0) {
  until(1)
  own[8] += 10
  shared[8] += 10 * shared[9]
  Atomics.store(turn, 0, 2)
  _exit(shared[9] === 5 && own[9] === 0 ? 0 : 1)
}
shared[9] = own[9] = 5
Atomics.store(turn, 0, 1)
until(2)
const status = Int32Array.of(-1)
waitpid(pid, status, 0)
console.log(shared[8], own[8], status[0])
