import { O_RDONLY, open } from 'libposix/fcntl.h'

// As many times as it is asked.
console.log(Array.from({ length: Number(process.argv[2]) }, () => open('/dev/null', O_RDONLY)).join())
