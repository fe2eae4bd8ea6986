import { sizeof } from 'libposix'
import { EAFNOSUPPORT, EPERM, EPROTONOSUPPORT, errno } from 'libposix/errno.h'
import {
  CAN_EFF_FLAG,
  CAN_MTU,
  CAN_RAW,
  CANFD_MTU,
  CANXL_HDR_SIZE,
  CANXL_MTU,
  can_frame,
  canfd_frame,
  canxl_frame,
  sockaddr_can,
} from 'libposix/linux/can.h'
import { offsetof } from 'libposix/stddef.h'
import { AF_CAN, bind, getsockname, PF_CAN, SOCK_RAW, socket } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

describe('a frame', () => {
  it('has C’s size', () => {
    expect([can_frame, canfd_frame, canxl_frame].map(sizeof)).toEqual([CAN_MTU, CANFD_MTU, CANXL_MTU])
    expect(offsetof(canxl_frame, 'data')).toBe(CANXL_HDR_SIZE)
  })

  it('holds an id and data', () => {
    const frame = new can_frame()
    frame.can_id = 0x123 | CAN_EFF_FLAG
    frame.len = 8
    frame.data.write('libposix')
    expect(frame.can_id & CAN_EFF_FLAG).not.toBe(0)
    for (const bad of [2 ** 32, 1.5, -(2 ** 31) - 1, null])
      expect(() => (frame.can_id = bad as number)).toThrow(TypeError)
    expect([frame.can_id, frame.can_dlc, frame.data.toString()]).toEqual([0x80000123, 8, 'libposix'])
  })
})

describe('an address', () => {
  it('holds all bits of a name', () => {
    const address = new sockaddr_can()
    expect(sizeof(address)).toBe(24)
    address.can_addr.j1939.name = 2n ** 64n - 3n
    expect(address.can_addr.j1939.name).toBe(2n ** 64n - 3n)
    expect(address.can_addr.tp.rx_id).toBe(2 ** 32 - 3)
    address.can_addr.j1939.name = 7
    expect(address.can_addr.j1939.name).toBe(7n)
  })
})

describe('a CAN socket', () => {
  it('is bound to every device, where the kernel has CAN', ({ skip }) => {
    const s = socket(PF_CAN, SOCK_RAW, CAN_RAW)
    if (s === -1) {
      expect([EAFNOSUPPORT, EPERM, EPROTONOSUPPORT]).toContain(errno)
      skip('this kernel has no CAN')
    }
    own(s)
    const address = new sockaddr_can()
    address.can_family = AF_CAN
    expect(bind(s, address, sizeof(address))).toBe(0)
    expect(getsockname(s, address, Uint32Array.of(sizeof(address)))).toBe(0)
    expect([address.can_family, address.can_ifindex]).toEqual([AF_CAN, 0])
  })
})
