import { lookup } from 'node:dns/promises'
import { closeSync, readSync, writeSync } from 'node:fs'
import { report } from './measure.ts'

const buf = Buffer.alloc(64)
let sink = 0

await report({
  numbers() {
    sink = (sink + process.ppid) | 0
  },
  buffer() {
    sink = (sink + writeSync(4, buf, 0, 64)) | 0
    sink = (sink + readSync(3, buf, 0, 64, null)) | 0
  },
  failure() {
    try {
      closeSync(999)
    } catch (error) {
      sink = (sink + (error as NodeJS.ErrnoException).errno!) | 0
    }
  },
  async getaddrinfo() {
    const { address } = await lookup('127.0.0.1', { family: 4 })
    sink = (sink + address.length) | 0
  },
})
