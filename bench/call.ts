import { available, c, type Figure, interleave, type Part, pipe, run, script } from './measure.ts'

/** How long each kind of call is measured in one sample. */
const milliseconds = '100'

/** Node 26 has an interface to foreign functions, behind a flag. */
const foreign = process.allowedNodeEnvironmentFlags.has('--experimental-ffi')

function withForeign([node, ...rest]: readonly string[]): string[] {
  return [node!, '--experimental-ffi', '--no-warnings', ...rest]
}

const peers = [
  { name: 'C', command: [c('call', 'c'), milliseconds] },
  { name: 'C, two threads', command: [c('call', 'c'), milliseconds, 'threads'] },
  { name: 'libposix', command: [...script('call/libposix.ts'), milliseconds] },
  { name: 'node', command: [...script('call/node.ts'), milliseconds] },
  { name: 'koffi', command: [...script('call/koffi.ts'), milliseconds] },
  ...(foreign ? [{ name: 'node:ffi', command: withForeign([...script('call/ffi.ts'), milliseconds]) }] : []),
  { name: 'python3', command: [...script('call/python.py'), milliseconds] },
]

const calls = {
  numbers: 'getppid(): no argument, a number back',
  buffer: 'write and read of 64 bytes on a pipe, per call',
  failure: 'close() of a descriptor that is not open, errno read',
  getaddrinfo: 'getaddrinfo() of the literal 127.0.0.1',
}

export const call: Part = {
  name: 'call',
  about: 'the cost of one call',
  async run(options) {
    const fd = await pipe()
    // Samples are short, and whatever else the machine does may last for a whole one: twice as many.
    const often = { ...options, rounds: options.rounds * 2 }
    const samples = await interleave('call', available(peers), often, peer => run(peer.command, [fd, fd]))
    return Object.entries(calls).map(([name, title]): Figure => {
      const rows = [...samples].map(([peer, runs]) => {
        const garbage = runs.flatMap(sample => sample[`${name} garbage`] ?? [])
        const also: Record<string, number[]> = garbage.length > 0 ? { 'heap bytes per call': garbage } : {}
        return { peer: peer.name, values: runs.map(sample => sample[name]!), also }
      })
      return { id: `call-${name}`, title, unit: 'ns per call', base: 'C', rows, log: true }
    })
  },
}
