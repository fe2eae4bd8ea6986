// Reads a line of what is at descriptor 0 and ends, or has a child of fork do so: the rest is for the next to read it.
import { argv } from 'node:process'
import { fgets, stdin } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { wait } from 'libposix/sys/wait.h'
import { fork, read, STDIN_FILENO } from 'libposix/unistd.h'

const line = Buffer.alloc(80)
if (argv[2] === 'exit') {
  fgets(line, line.length, stdin)
  exit(0)
}
if (fork() === 0) {
  fgets(line, line.length, stdin)
  exit(0)
}
wait(null)
const rest = Buffer.alloc(80)
const length = read(STDIN_FILENO, rest, rest.length)
process.stdout.write(rest.subarray(0, length))
