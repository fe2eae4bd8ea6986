// A thread of libuv's pool waits for input that never comes.
import { read } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { _exit, pipe } from 'libposix/unistd.h'
import { attempt } from './attempt.ts'

const ends = new Int32Array(2)
pipe(ends)
read(ends[0], () => {})
await wait(50)
console.log(attempt())
_exit(0)
