// Forks where the program ends: by itself, or by a call, in a listener or a handler.
import { atexit, exit } from 'libposix/stdlib.h'
import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

const [where, how] = process.argv.slice(2)

function end(): void {
  if (fork() === 0) {
    console.log('child')
    process.exitCode = 0
  } else endsWell(-1)
}

if (where === 'atexit') atexit(end)
else process.on('exit', end)
if (how === 'exit') exit(0)
