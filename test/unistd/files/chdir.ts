import { chdir } from 'libposix/unistd.h'

const path = process.argv[2]!
// Node keeps the answer for the next time.
process.cwd()
console.log(chdir(path), process.cwd() === path)
console.log(chdir('full'), process.cwd() === `${path}/full`)
