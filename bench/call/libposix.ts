import { errno } from 'libposix/errno.h'
import { close, getppid, read, write } from 'libposix/unistd.h'
import { report } from './measure.ts'

const buf = Buffer.alloc(64)
let sink = 0

await report({
  numbers() {
    sink = (sink + getppid()) | 0
  },
  buffer() {
    sink = (sink + write(4, buf, 64)) | 0
    sink = (sink + read(3, buf, 64)) | 0
  },
  failure() {
    if (close(999) === -1) sink = (sink + errno) | 0
  },
})
