import { sizeof } from 'libposix'
import { htons } from 'libposix/arpa/inet.h'
import { EPERM, errno } from 'libposix/errno.h'
import { ETH_P_ALL, ETH_P_IP } from 'libposix/net/ethernet.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { PACKET_HOST, PACKET_OUTGOING, sockaddr_ll } from 'libposix/netpacket/packet.h'
import { AF_PACKET, bind, recvfrom, SOCK_RAW, sendto, socket } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { nameOf, own, udp } from '../support/sockets.ts'

describe('a packet socket', () => {
  it('sees a datagram go out on loopback and come in, where that is permitted', ({ skip }) => {
    const s = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL))
    if (s === -1) {
      expect(errno).toBe(EPERM)
      skip('needs CAP_NET_RAW')
    }
    own(s)
    const device = new sockaddr_ll()
    device.sll_family = AF_PACKET
    device.sll_protocol = htons(ETH_P_ALL)
    device.sll_ifindex = 1
    expect(bind(s, device, sizeof(device))).toBe(0)
    const [from, to] = [udp(), udp()]
    const mark = `libposix ${process.pid} ${Math.random()}`
    sendto(from, mark, mark.length, 0, nameOf(to), sizeof(sockaddr_in))
    const frame = Buffer.alloc(2048)
    const kinds: number[] = []
    while (kinds.length < 2) {
      const src = new sockaddr_ll()
      const n = recvfrom(s, frame, frame.length, 0, src, Uint32Array.of(sizeof(src)))
      if (!frame.subarray(0, n).includes(mark)) continue
      expect(src.sll_protocol).toBe(htons(ETH_P_IP))
      kinds.push(src.sll_pkttype)
    }
    expect(kinds.sort()).toEqual([PACKET_HOST, PACKET_OUTGOING].sort())
  })
})
