import { printf } from 'libposix/stdio.h'
import { atexit, exit } from 'libposix/stdlib.h'
import { say } from './say.ts'

process.on('exit', code => printf('listener %d', code))
atexit(say('first'))
atexit(say('second'))
printf('main ')
exit(0x107)
