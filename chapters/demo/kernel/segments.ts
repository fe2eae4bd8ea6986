// TCP segments as they cross the loopback: a packet socket sees them all, where the program may have one.
import { htons } from 'libposix/arpa/inet.h'
import { SIOCGSTAMP } from 'libposix/linux/sockios.h'
import { ETH_P_IP } from 'libposix/net/ethernet.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import { ioctl } from 'libposix/sys/ioctl.h'
import { AF_PACKET, MSG_DONTWAIT, recv, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { timeval } from 'libposix/sys/time.h'
import { closeAll, ok } from '../sockets.ts'

export interface Segment {
  readonly from: number
  readonly to: number
  /** SYN, FIN, RST, PSH, ACK. */
  readonly flags: readonly string[]
  /** Counted from the first number of either side, as the book does. */
  readonly seq: number
  readonly ack: number
  readonly length: number
  /** When the kernel saw it: milliseconds of the wall clock. */
  readonly time: number
}

const names = ['FIN', 'SYN', 'RST', 'PSH', 'ACK']
const TCP = 6

export class Capture {
  readonly #fd = ok('socket', socket(AF_PACKET, SOCK_DGRAM, htons(ETH_P_IP)))
  /** The first number of each side, by its ports. */
  readonly #first = new Map<string, number>()
  /** How far each side has got: the number behind its last byte, and the last one that it has acknowledged. */
  readonly #told = new Map<string, readonly [end: number, ack: number]>()

  constructor() {
    // Packets have times from the moment that somebody has asked for one.
    this.#stamp()
  }

  /**
   * The segments since the last time, and those that come until nothing is under way, as `settled` says, and none has come for a while: an acknowledgement
   * may be put off for 40 ms. Those are left out that a busy kernel has sent once more: they tell nothing new.
   */
  take(settled = () => true): Segment[] {
    const buffer = Buffer.alloc(65536)
    const taken: Segment[] = []
    const readable = new pollfd({ fd: this.#fd, events: POLLIN })
    while (poll(readable, 1, 100) === 1 || !settled()) {
      const n = recv(this.#fd, buffer, buffer.length, MSG_DONTWAIT)
      if (n !== -1 && buffer[9] === TCP) taken.push(this.#read(buffer.subarray(0, n)))
    }
    return taken.filter(segment => this.#isNew(segment))
  }

  #isNew({ from, to, flags, seq, ack, length }: Segment): boolean {
    const way = `${from} ${to}`
    const [end, acknowledged] = this.#told.get(way) ?? [0, 0]
    const last = seq + length + Number(flags.includes('FIN') || flags.includes('SYN'))
    this.#told.set(way, [Math.max(end, last), Math.max(acknowledged, ack)])
    return flags.includes('RST') || last > end || ack > acknowledged
  }

  close(): void {
    closeAll(this.#fd)
  }

  /** When the packet came that was read last. */
  #stamp(): number {
    const time = new timeval()
    ioctl(this.#fd, SIOCGSTAMP, time)
    return time.tv_sec * 1000 + time.tv_usec / 1000
  }

  /** RFC 791 and RFC 9293. */
  #read(packet: Buffer): Segment {
    const header = (packet[0]! & 15) * 4
    const tcp = packet.subarray(header)
    const [from, to] = [tcp.readUInt16BE(0), tcp.readUInt16BE(2)]
    const flags = names.filter((_, bit) => (tcp[13]! >> bit) & 1)
    const seq = tcp.readUInt32BE(4)
    if (flags.includes('SYN')) this.#first.set(`${from} ${to}`, seq)
    const since = (number: number, way: string) => (number - (this.#first.get(way) ?? number)) >>> 0
    return {
      from,
      to,
      flags,
      seq: since(seq, `${from} ${to}`),
      ack: flags.includes('ACK') ? since(tcp.readUInt32BE(8), `${to} ${from}`) : 0,
      length: packet.readUInt16BE(2) - header - (tcp[12]! >> 4) * 4,
      time: this.#stamp(),
    }
  }
}
