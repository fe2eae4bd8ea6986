import { printf } from 'libposix/stdio.h'
import { _Exit, atexit } from 'libposix/stdlib.h'
import { _exit } from 'libposix/unistd.h'
import { say } from './say.ts'

atexit(say('handler'))
process.on('exit', say('listener'))
printf('lost')
const exit = process.argv[2] === '_Exit' ? _Exit : _exit
exit(9)
