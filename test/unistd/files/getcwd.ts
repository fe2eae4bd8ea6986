import { chdir, getcwd } from 'libposix/unistd.h'

const path = process.argv[2]!
chdir(path)
const buf = Buffer.alloc(4096)
console.log(getcwd(buf, buf.length) === buf, buf.toString('utf8', 0, buf.indexOf(0)) === path)
