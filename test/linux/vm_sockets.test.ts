import { sizeof } from 'libposix'
import {
  sockaddr_vm,
  VM_SOCKETS_INVALID_VERSION,
  VM_SOCKETS_VERSION_EPOCH,
  VM_SOCKETS_VERSION_MAJOR,
  VM_SOCKETS_VERSION_MINOR,
  VMADDR_CID_ANY,
} from 'libposix/linux/vm_sockets.h'
import { describe, expect, it } from 'vitest'

describe('sockaddr_vm', () => {
  it('holds an address', () => {
    const address = new sockaddr_vm()
    address.svm_cid = VMADDR_CID_ANY
    expect([sizeof(address), address.svm_cid]).toEqual([16, 2 ** 32 - 1])
  })
})

describe.each([
  ['VM_SOCKETS_VERSION_EPOCH', VM_SOCKETS_VERSION_EPOCH, 0x12, 0xff],
  ['VM_SOCKETS_VERSION_MAJOR', VM_SOCKETS_VERSION_MAJOR, 0x34, 0xff],
  ['VM_SOCKETS_VERSION_MINOR', VM_SOCKETS_VERSION_MINOR, 0x5678, 0xffff],
] as const)('%s', (_name, part, one, all) => {
  it('is a part of the version', () => {
    expect([part(0x12345678), part(VM_SOCKETS_INVALID_VERSION)]).toEqual([one, all])
    expect(part(-1)).toBe(all)
    expect(() => part(2 ** 32)).toThrow(TypeError)
  })
})
