import { readFileSync, writeSync } from 'node:fs'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { execlp } from 'libposix/unistd.h'

const free = () => open('/dev/null', O_RDONLY)
console.log(readFileSync(4, 'utf8'), free(), free(), free())
writeSync(7, 'seven')
execlp('sh', 'sh', '-c', 'echo and its heir >&7', null)
