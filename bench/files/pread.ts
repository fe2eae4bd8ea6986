import { O_RDONLY, open } from 'libposix/fcntl.h'
import { lseek, pread, SEEK_END } from 'libposix/unistd.h'
import { place, Run } from './run.ts'

const SIZE = 4096
const [, , path, milliseconds] = process.argv
const fd = open(path!, O_RDONLY)
const places = Number(lseek(fd, 0, SEEK_END)) / SIZE
const buf = Buffer.alloc(SIZE)
for (const run = new Run(Number(milliseconds)); run.goesOn(); )
  if (pread(fd, buf, SIZE, place(places)) === SIZE) run.reads++
