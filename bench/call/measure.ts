import { cost } from '../cost.ts'

/** The calls under test; `buffer` is a pair, a write and a read of 64 bytes on the pipe that is 4 and 3; `getaddrinfo` asks for the literal 127.0.0.1. */
export interface Calls {
  numbers(): void
  buffer(): void
  failure(): void
  getaddrinfo(): void | Promise<void>
}

/** Bytes of JavaScript heap that one call leaves behind, from runs too short for a collection. */
function garbage(call: () => void): number {
  const calls = 20_000
  const found = Array.from({ length: 5 }, () => {
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < calls; i++) call()
    return (process.memoryUsage().heapUsed - before) / calls
  })
  return found.sort((a, b) => a - b)[2]!
}

/**
 * What calls cost that leave nothing to collect is the quickest tenth of their batches: whatever else the machine does can only add to them.
 */
const quickest = 0.1

/** Measures and prints one line of JSON, nanoseconds per call. */
export async function report(calls: Calls): Promise<void> {
  const milliseconds = Number(process.argv[2] ?? 150)
  const times = {
    numbers: await cost(calls.numbers, milliseconds, quickest),
    buffer: (await cost(calls.buffer, milliseconds, quickest)) / 2,
    failure: await cost(calls.failure, milliseconds, quickest),
    getaddrinfo: await cost(calls.getaddrinfo, milliseconds),
  }
  const garbages = {
    'numbers garbage': garbage(calls.numbers),
    'buffer garbage': garbage(calls.buffer) / 2,
    'failure garbage': garbage(calls.failure),
  }
  console.log(JSON.stringify({ ...times, ...garbages }))
}
