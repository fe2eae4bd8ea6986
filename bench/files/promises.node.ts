import { open } from 'node:fs/promises'
import { place, Run } from './run.ts'

const SIZE = 4096
const [, , path, milliseconds, count] = process.argv
const file = await open(path!, 'r')
const places = (await file.stat()).size / SIZE
const run = new Run(Number(milliseconds))
let goesOn = true

async function reads(): Promise<void> {
  const buf = Buffer.alloc(SIZE)
  while (goesOn) {
    if ((await file.read(buf, 0, SIZE, place(places))).bytesRead === SIZE) run.reads++
    goesOn &&= run.goesOn()
  }
}

await Promise.all(Array.from({ length: Number(count) }, reads))
