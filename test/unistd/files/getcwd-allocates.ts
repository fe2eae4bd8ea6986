import { chdir, getcwd } from 'libposix/unistd.h'

const path = process.argv[2]!
const allocated = (size: number): string => {
  const buf = getcwd(null, size) as Buffer
  return buf.toString('utf8', 0, buf.indexOf(0))
}
chdir(path)
console.log(allocated(0) === path, allocated(1000) === path)
