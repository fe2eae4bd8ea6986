import { sizeof } from 'libposix'
import { scm_timestamping } from 'libposix/linux/errqueue.h'
import {
  hwtstamp_config,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TXTIME_REPORT_ERRORS,
  scm_ts_pktinfo,
  so_timestamping,
  sock_txtime,
} from 'libposix/linux/net_tstamp.h'
import {
  CMSG_DATA,
  CMSG_FIRSTHDR,
  getsockopt,
  msghdr,
  recvmsg,
  SCM_TIMESTAMPING,
  SO_TIMESTAMPING,
  SO_TXTIME,
  SOL_SOCKET,
  sendto,
  setsockopt,
} from 'libposix/sys/socket.h'
import { CLOCK_MONOTONIC, CLOCK_REALTIME, clock_gettime, timespec } from 'libposix/time.h'
import { describe, expect, it } from 'vitest'
import { nameOf, udp } from '../support/sockets.ts'

describe('so_timestamping', () => {
  it('asks for the time at which a packet came', () => {
    const fd = udp()
    const flags = SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE
    const wanted = new so_timestamping({ flags })
    expect(setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING, wanted, sizeof(wanted))).toBe(0)
    const [before, after] = [new timespec(), new timespec()]
    clock_gettime(CLOCK_REALTIME, before)
    // The kernel begins to stamp a moment after it was asked to: a packet may come without.
    let stamped = null
    while (stamped === null) {
      expect(sendto(fd, 'x', 1, 0, nameOf(fd), sizeof(nameOf(fd)))).toBe(1)
      const msg = new msghdr({ msg_control: Buffer.alloc(256), msg_controllen: 256 })
      expect(recvmsg(fd, msg, 0)).toBe(0)
      stamped = CMSG_FIRSTHDR(msg)
    }
    clock_gettime(CLOCK_REALTIME, after)
    expect([stamped.cmsg_level, stamped.cmsg_type]).toEqual([SOL_SOCKET, SCM_TIMESTAMPING])
    const [software] = new scm_timestamping(CMSG_DATA(stamped)).ts
    expect(software!.tv_sec).toBeGreaterThanOrEqual(before.tv_sec)
    expect(software!.tv_sec).toBeLessThanOrEqual(after.tv_sec)
  })
})

describe('sock_txtime', () => {
  it('is what SO_TXTIME takes', () => {
    const fd = udp()
    const wanted = new sock_txtime({ clockid: CLOCK_MONOTONIC, flags: SOF_TXTIME_REPORT_ERRORS })
    expect(setsockopt(fd, SOL_SOCKET, SO_TXTIME, wanted, sizeof(wanted))).toBe(0)
    const set = new sock_txtime()
    expect(getsockopt(fd, SOL_SOCKET, SO_TXTIME, set, Uint32Array.of(sizeof(set)))).toBe(0)
    expect([set.clockid, set.flags]).toEqual([CLOCK_MONOTONIC, SOF_TXTIME_REPORT_ERRORS])
  })
})

describe('hwtstamp_config', () => {
  it('has three ints', () => expect(sizeof(hwtstamp_config)).toBe(12))
})

describe('scm_ts_pktinfo', () => {
  it('has four', () => expect(sizeof(scm_ts_pktinfo)).toBe(16))
})
