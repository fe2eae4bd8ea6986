// What the platform's headers define, lib must have.
import * as in_h from 'libposix/netinet/in.h'
import * as tcp_h from 'libposix/netinet/tcp.h'
import * as udp_h from 'libposix/netinet/udp.h'
import { describe, expect, it } from 'vitest'
import { constants } from '../../support/platform.ts'

const families = /^(SO|SOL|MSG|AF|PF|SOCK|SHUT|SCM|IP|IPV6|TCP|UDP|IPPROTO|IPPORT|INADDR|MCAST)_[A-Z0-9]\w*$/

/** Stands for a name that no header defines. */
const unusable = 'SCM_SRCRT'

describe.each([
  ['sys/socket.h', in_h, 150],
  ['netinet/in.h', in_h, 300],
  ['netinet/tcp.h', tcp_h, 200],
  ['netinet/udp.h', udp_h, 10],
] as const)('every constant of <%s>', (header, lib, least) => {
  const names = constants(header, families).filter(name => name !== unusable)
  it('is found by this test', () => {
    expect(names.length).toBeGreaterThan(least)
  })
  it('is in lib, as a number', () => {
    const has = lib as unknown as Record<string, unknown>
    expect(names.filter(name => typeof has[name] !== 'number')).toEqual([])
  })
})
