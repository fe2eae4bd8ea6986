import { _exit } from 'libposix/unistd.h'

process.on('exit', () => console.log('heard'))
_exit(5)
