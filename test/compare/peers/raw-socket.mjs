import { after, equal, ping } from '../expect.mjs'
import { load } from '../load.mjs'

const raw = load('raw-socket')

export const library = () => raw

export const probes = {
  async raw() {
    const s = raw.createSocket({ protocol: raw.Protocol.ICMP })
    const message = after(s, 'message')
    s.send(ping, 0, ping.length, '127.0.0.1', () => {})
    equal((await message)[0].length, 20 + ping.length)
    return 'events'
  },
  async errno() {
    const s = raw.createSocket({ protocol: raw.Protocol.ICMP })
    const error = await new Promise(done => s.send(ping, 0, ping.length, '255.255.255.255', done))
    if (!error) throw new Error('it succeeds')
    return error.errno === undefined ? 'in a text' : 'in an Error'
  },
  linger() {
    const s = raw.createSocket({ protocol: raw.Protocol.ICMP })
    const option = Buffer.alloc(8)
    option.writeInt32LE(1, 0)
    option.writeInt32LE(7, 4)
    s.setOption(1, 13, option, 8)
    const now = Buffer.alloc(8)
    s.getOption(1, 13, now, 8)
    equal(now.readInt32LE(4), 7)
    return 'bytes by hand'
  },
}
