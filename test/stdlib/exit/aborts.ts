import { abort, atexit } from 'libposix/stdlib.h'
import { say } from './say.ts'

atexit(say('handler'))
abort()
