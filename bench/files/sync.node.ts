import { fstatSync, openSync, readSync } from 'node:fs'
import { place, Run } from './run.ts'

const SIZE = 4096
const [, , path, milliseconds] = process.argv
const fd = openSync(path!, 'r')
const places = fstatSync(fd).size / SIZE
const buf = Buffer.alloc(SIZE)
for (const run = new Run(Number(milliseconds)); run.goesOn(); )
  if (readSync(fd, buf, 0, SIZE, place(places)) === SIZE) run.reads++
