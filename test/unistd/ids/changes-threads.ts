// Calls the function named first with the ids after it, and prints the ids of all threads: `changes-threads setreuid 1000 1001`.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import {
  getresgid,
  getresuid,
  setegid,
  seteuid,
  setgid,
  setregid,
  setresgid,
  setresuid,
  setreuid,
  setuid,
} from 'libposix/unistd.h'
import { outcome } from '../../support/errors.ts'
import { idsOfThreads, threadCount } from './threads.ts'

const calls = { setuid, seteuid, setreuid, setresuid, setgid, setegid, setregid, setresgid }
const [name, ...ids] = process.argv.slice(2) as [keyof typeof calls, ...string[]]
const call = calls[name] as (...ids: number[]) => number

// So that libuv's pool is there as well.
await promisify(gzip)('x')
const result = outcome(call(...ids.map(Number)))
console.log(threadCount() > 4, result, idsOfThreads(name.endsWith('uid') ? 'Uid' : 'Gid'))
const own = [new Uint32Array(1), new Uint32Array(1), new Uint32Array(1)] as const
if (name.endsWith('uid')) getresuid(...own)
else getresgid(...own)
console.log(own.join())
