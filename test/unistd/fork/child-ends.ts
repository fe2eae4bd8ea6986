// A child that ends in the way that the first argument names.
import { _exit, fork } from 'libposix/unistd.h'
import { report } from './report.ts'

const boom = (): never => {
  throw new TypeError('boom')
}

const ways: Record<string, () => void | Promise<void>> = {
  _exit: () => _exit(7),
  'process.exit': () => process.exit(8),
  'process.exitCode': () => {
    process.exitCode = 9
  },
  'by itself': () => {},
  'a signal': () => {
    setInterval(() => {}, 1000)
    process.kill(process.pid, 'SIGTERM')
  },
  'process.abort': () => process.abort(),
  'an error': boom,
  'an error in a timer': () => void setTimeout(boom),
  'a rejection': () => Promise.reject(new TypeError('boom')),
  'a rejection that nobody awaits': () => void setTimeout(() => void Promise.reject(new TypeError('boom'))),
}

const pid = fork()
if (pid === 0) await ways[process.argv[2]!]!()
else console.log(report(pid))
