import { sizeof } from 'libposix'
import { EAFNOSUPPORT, errno } from 'libposix/errno.h'
import {
  sockaddr_tipc,
  TIPC_CLUSTER_MASK,
  TIPC_NODE_MASK,
  TIPC_NODE_SCOPE,
  TIPC_SERVICE_ADDR,
  TIPC_SERVICE_RANGE,
  TIPC_WAIT_FOREVER,
  TIPC_ZONE_MASK,
  tipc_group_req,
} from 'libposix/linux/tipc.h'
import { AF_TIPC, bind, recv, SOCK_RDM, sendto, socket } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { own } from '../support/sockets.ts'

describe('the structs of TIPC', () => {
  it('have C’s sizes, and the parts of an address share their bytes', () => {
    expect([sockaddr_tipc, tipc_group_req].map(sizeof)).toEqual([16, 16])
    const address = new sockaddr_tipc()
    address.addr.nameseq.type = 18888
    address.addr.nameseq.lower = 17
    expect([address.addr.name.name.type, address.addr.name.name.instance, address.addr.id.ref]).toEqual([
      18888, 17, 18888,
    ])
    address.scope = -TIPC_NODE_SCOPE
    expect(address.scope).toBe(-3)
  })

  it('have masks for the parts of a node’s address', () => {
    expect(TIPC_ZONE_MASK + TIPC_CLUSTER_MASK + TIPC_NODE_MASK).toBe(2 ** 32 - 1)
    expect(TIPC_WAIT_FOREVER).toBe(2 ** 32 - 1)
  })
})

describe('a TIPC socket', () => {
  it('hears what is sent to its service, where the kernel has TIPC', ({ skip }) => {
    const s = socket(AF_TIPC, SOCK_RDM, 0)
    if (s === -1) {
      expect(errno).toBe(EAFNOSUPPORT)
      skip('this kernel has no TIPC')
    }
    own(s)
    const address = new sockaddr_tipc()
    address.family = AF_TIPC
    address.addrtype = TIPC_SERVICE_RANGE
    address.scope = TIPC_NODE_SCOPE
    address.addr.nameseq.type = 18888
    address.addr.nameseq.lower = address.addr.nameseq.upper = process.pid
    expect(bind(s, address, sizeof(address))).toBe(0)
    address.addrtype = TIPC_SERVICE_ADDR
    address.addr.name.domain = 0
    expect(sendto(own(socket(AF_TIPC, SOCK_RDM, 0)), 'hello', 5, 0, address, sizeof(address))).toBe(5)
    expect(recv(s, Buffer.alloc(9), 9, 0)).toBe(5)
  })
})
