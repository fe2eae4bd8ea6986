import crypto from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

await readFile('/proc/self/comm')
if (fork() === 0) {
  const text = await readFile('/proc/self/comm', 'utf8')
  const packed = await promisify(zlib.gzip)(text)
  console.log((await promisify(zlib.gunzip)(packed)).toString() === text)
  console.log((await promisify(crypto.pbkdf2)('a', 'b', 1000, 8, 'sha1')).length)
  console.log((await lookup('127.0.0.1')).family)
} else endsWell(-1)
