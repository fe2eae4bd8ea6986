import { assign, sizeof } from 'libposix'
import { EAFNOSUPPORT, EPERM, EPROTONOSUPPORT, errno } from 'libposix/errno.h'
import { bcm_msg_head, TX_SETUP } from 'libposix/linux/can/bcm.h'
import { CAN_ERR_DLC } from 'libposix/linux/can/error.h'
import { can_isotp_fc_options, can_isotp_ll_options, can_isotp_options } from 'libposix/linux/can/isotp.h'
import { j1939_filter } from 'libposix/linux/can/j1939.h'
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

describe('the structs of CAN', () => {
  it('have C’s sizes', () => {
    expect([can_frame, canfd_frame, canxl_frame].map(sizeof)).toEqual([CAN_MTU, CANFD_MTU, CANXL_MTU])
    expect(offsetof(canxl_frame, 'data')).toBe(CANXL_HDR_SIZE)
    expect([sockaddr_can, bcm_msg_head, can_isotp_options, j1939_filter].map(sizeof)).toEqual([24, 56, 12, 32])
    expect([can_isotp_fc_options, can_isotp_ll_options].map(sizeof)).toEqual([3, 3])
  })

  it('hold a frame', () => {
    const frame = new can_frame()
    frame.can_id = 0x123 | CAN_EFF_FLAG
    frame.len = CAN_ERR_DLC
    frame.data.write('libposix')
    expect(frame.can_id & CAN_EFF_FLAG).not.toBe(0)
    for (const bad of [2 ** 32, 1.5, -(2 ** 31) - 1, null])
      expect(() => (frame.can_id = bad as number)).toThrow(TypeError)
    expect([frame.can_id, frame.can_dlc, frame.data.toString()]).toEqual([0x80000123, 8, 'libposix'])
    const head = new bcm_msg_head()
    head.opcode = TX_SETUP
    head.ival2.tv_usec = 100_000
    head.nframes = 1
    const message = Buffer.alloc(sizeof(head) + sizeof(frame))
    assign(new bcm_msg_head(message), head)
    assign(new can_frame(message.subarray(sizeof(head))), frame)
    expect(new can_frame(message.subarray(sizeof(head))).data.toString()).toBe('libposix')
  })

  it('hold all bits of a name', () => {
    const address = new sockaddr_can()
    address.can_addr.j1939.name = 2n ** 64n - 3n
    expect(address.can_addr.j1939.name).toBe(2n ** 64n - 3n)
    expect(address.can_addr.tp.rx_id).toBe(2 ** 32 - 3)
    address.can_addr.j1939.name = 7
    expect(address.can_addr.j1939.name).toBe(7n)
    const filter = new j1939_filter()
    filter.name_mask = 2n ** 63n
    expect([filter.name, filter.name_mask]).toEqual([0n, 2n ** 63n])
    for (const bad of [-1, 1.5, 2n ** 64n, 'x']) expect(() => (filter.name = bad as number)).toThrow(TypeError)
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
