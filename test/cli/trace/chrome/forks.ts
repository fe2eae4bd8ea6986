// A child that ends with 5, and a parent that waits for it and ends with 3.
import { puts } from 'libposix/stdio.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, close, fork } from 'libposix/unistd.h'

const child = fork()
if (child === 0) {
  close(-1)
  _exit(5)
}
waitpid(child, Int32Array.of(0), 0)
puts('done')
process.exitCode = 3
