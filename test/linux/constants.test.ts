// What the platform's headers define, lib must have.
import { describe, expect, it } from 'vitest'
import { constants } from '../support/platform.ts'

describe.each([
  ['linux/can.h', /^CAN(FD|XL)?_[A-Z]/, 40],
  ['linux/can/bcm.h', /^([RT]X_|SETTIMER|STARTTIMER|CAN_FD_FRAME)/, 24],
  ['linux/can/error.h', /^CAN_(ERR|ERROR|BUS)_/, 60],
  ['linux/can/isotp.h', /^(SOL_)?CAN_ISOTP/, 30],
  ['linux/can/j1939.h', /^(J1939|S[OC]M?_J1939|SOL_CAN_J1939)/, 30],
  ['linux/can/raw.h', /^(SCM_|SOL_)?CAN_RAW/, 9],
  ['linux/filter.h', /^(BPF|SKF)_/, 60],
  ['linux/if_alg.h', /^ALG_/, 8],
  ['linux/tipc.h', /^(TIPC_|SIOCGET(LINKNAME|NODEID))/, 70],
  ['linux/vm_sockets.h', /^(SO_VM_|VM_SOCKETS|VMADDR|VSOCK|SOL_VSOCK|IOCTL_VM)/, 18],
] as const)('every constant of <%s>', (header, family, least) => {
  const names = constants(header, family)

  it('is found by this test', () => {
    expect(names.length).toBeGreaterThanOrEqual(least)
  })

  it('is in lib, as a number', async () => {
    const lib: Record<string, unknown> = await import(`libposix/${header}`)
    expect(names.filter(name => typeof lib[name] !== 'number')).toEqual([])
  })
})
