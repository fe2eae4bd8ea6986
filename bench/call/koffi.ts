import koffi from 'koffi'
import { report } from './measure.ts'

const libc = koffi.load('libc.so.6')
const getppid = libc.func('int getppid()')
const read = libc.func('long read(int fd, void *buf, size_t count)')
const write = libc.func('long write(int fd, const void *buf, size_t count)')
const close = libc.func('int close(int fd)')
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
    if (close(999) === -1) sink = (sink + koffi.errno()) | 0
  },
})
