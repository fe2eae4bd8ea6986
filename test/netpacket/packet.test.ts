import { array, assign, sizeof } from 'libposix'
import { htons, ntohs } from 'libposix/arpa/inet.h'
import { EPERM, errno } from 'libposix/errno.h'
import {
  BPF_ABS,
  BPF_B,
  BPF_H,
  BPF_JEQ,
  BPF_JMP,
  BPF_JUMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_STMT,
  sock_filter,
  sock_fprog,
} from 'libposix/linux/filter.h'
import { ETH_P_ALL, ETH_P_IP } from 'libposix/net/ethernet.h'
import { IPPROTO_UDP, sockaddr_in } from 'libposix/netinet/in.h'
import { PACKET_HOST, PACKET_OUTGOING, sockaddr_ll } from 'libposix/netpacket/packet.h'
import {
  AF_PACKET,
  bind,
  recvfrom,
  SO_ATTACH_FILTER,
  SOCK_RAW,
  SOL_SOCKET,
  sendto,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { nameOf, own, udp } from '../support/sockets.ts'

describe('a packet socket', () => {
  it('sees a datagram go out on loopback and come in, where that is permitted', ({ skip }) => {
    // Without a protocol it hears nothing yet.
    const s = socket(AF_PACKET, SOCK_RAW, 0)
    if (s === -1) {
      expect(errno).toBe(EPERM)
      skip('needs CAP_NET_RAW')
    }
    own(s)
    const [from, to] = [udp(), udp()]
    // What others send over loopback would fill its buffer: the filter keeps UDP for this port, behind 14 bytes of Ethernet and 20 of IP.
    const steps = [
      BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 14 + 9),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, IPPROTO_UDP, 0, 3),
      BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 14 + 20 + 2),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ntohs(nameOf(to).sin_port), 0, 1),
      BPF_STMT(BPF_RET | BPF_K, 0xffff),
      BPF_STMT(BPF_RET | BPF_K, 0),
    ]
    const filter = array(sock_filter, steps.length)
    for (const [i, step] of steps.entries()) assign(filter[i]!, step)
    const program = Object.assign(new sock_fprog(), { len: steps.length, filter })
    expect(setsockopt(s, SOL_SOCKET, SO_ATTACH_FILTER, program, sizeof(program))).toBe(0)
    const device = new sockaddr_ll()
    device.sll_family = AF_PACKET
    device.sll_protocol = htons(ETH_P_ALL)
    device.sll_ifindex = 1
    expect(bind(s, device, sizeof(device))).toBe(0)
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
