// What probes have in common.
import { deepStrictEqual } from 'node:assert'
import net from 'node:net'

export const equal = deepStrictEqual

export function seen(bytes) {
  equal(String(bytes), 'hello')
}

/** An ICMP echo request of eight bytes, with its checksum. */
export const ping = Buffer.from([8, 0, 0xf7, 0xff, 0, 0, 0, 0])

/** `sockaddr_in` of a port of 127.0.0.1, by hand. */
export function addressOf(port) {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt16LE(2, 0)
  bytes.writeUInt16BE(port, 2)
  bytes.set([127, 0, 0, 1], 4)
  return bytes
}

export const after = (emitter, event, milliseconds = 3000) =>
  new Promise((resolve, reject) => {
    emitter.once(event, (...values) => resolve(values))
    emitter.once('error', reject)
    setTimeout(reject, milliseconds, new Error(`no '${event}'`))
  })

/** Whether bytes beyond a view were written: `read` gets a view of ten bytes and writes twenty of them. */
export function overrun(read) {
  const memory = new Uint8Array(100).fill(1)
  const view = Buffer.from(memory.buffer, 0, 10)
  try {
    read(view)
  } catch (error) {
    return error.name
  }
  return memory[10] === 1 ? 'cut to 10' : 'overwrites what lies behind'
}

/** Allocates for a second, and makes a call now and then. */
export function busy(call) {
  const until = Date.now() + 1000
  let kept = []
  while (Date.now() < until) {
    for (let i = 0; i < 1000; i++) kept.push({ i, text: `${i}` })
    if (kept.length > 200_000) kept = []
    call()
  }
}

export function enough(handled) {
  if (handled < 100) throw new Error(`${handled} handled`)
}

/** A net.Socket that is connected. */
export async function netSocket() {
  const server = net.createServer().listen(0, '127.0.0.1')
  await after(server, 'listening')
  const client = net.connect(server.address().port, '127.0.0.1')
  await after(client, 'connect')
  return client
}
