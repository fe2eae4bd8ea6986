import { basename } from 'node:path'
import { errno } from 'libposix/errno.h'
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { close, fork } from 'libposix/unistd.h'
import { named, type Part } from './typed/part.ts'

const part: Part = { text: 'typed' }
const child = fork()
if (child === 0) process.exit(3)
const status = Int32Array.of(0)
waitpid(child, status, 0)
close(-1)
console.log(part.text, named(errno), WEXITSTATUS(status[0]!), basename(import.meta.filename))
