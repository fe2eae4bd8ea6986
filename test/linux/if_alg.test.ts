import { createHash } from 'node:crypto'
import { sizeof } from 'libposix'
import { EAFNOSUPPORT, ENOENT, errno } from 'libposix/errno.h'
import { sockaddr_alg } from 'libposix/linux/if_alg.h'
import { AF_ALG, accept, bind, SOCK_SEQPACKET, socket } from 'libposix/sys/socket.h'
import { read, write } from 'libposix/unistd.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

describe('a hash of the kernel', () => {
  it('gives a sha256, where the kernel has it', ({ skip }) => {
    const s = socket(AF_ALG, SOCK_SEQPACKET, 0)
    if (s === -1) {
      expect(errno).toBe(EAFNOSUPPORT)
      skip('this kernel has no AF_ALG')
    }
    own(s)
    const address = new sockaddr_alg()
    address.salg_family = AF_ALG
    address.salg_type.write('hash')
    address.salg_name.write('sha256')
    if (bind(s, address, sizeof(address)) === -1) {
      expect(errno).toBe(ENOENT)
      skip('this kernel has no sha256')
    }
    const op = own(accept(s, null, null))
    expect(write(op, 'libposix', 8)).toBe(8)
    const digest = Buffer.alloc(32)
    expect(read(op, digest, 32)).toBe(32)
    expect(digest.equals(createHash('sha256').update('libposix').digest())).toBe(true)
  })
})
