import { execv } from 'libposix/unistd.h'

console.log(process.pid)
execv('/bin/sh', ['sh', '-c', 'echo $$; exit 7'])
