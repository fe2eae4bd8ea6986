import { printf } from 'libposix/stdio.h'
import { atexit, exit, on_exit } from 'libposix/stdlib.h'
import { say } from './say.ts'

atexit(say('last'))
on_exit((status, argument) => void printf('%d %s ', status, argument as string), 'argument')
exit(300)
