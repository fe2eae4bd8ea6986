import { readlinkSync } from 'node:fs'
import { daemon, dup, getpid, getsid, write } from 'libposix/unistd.h'

const [, , nochdir, noclose] = process.argv.map(Number)
// The daemon's output may be /dev/null: it tells by another descriptor, which holds the test's pipe open until it has.
const out = dup(1)
const before = getpid()
const result = daemon(nochdir!, noclose!)
const told = {
  result,
  cwd: process.cwd(),
  leads: getsid(0) === getpid(),
  stdout: readlinkSync('/proc/self/fd/1'),
  parent: getpid() !== before,
}
const text = `${JSON.stringify(told)}\n`
write(out, text, Buffer.byteLength(text))
