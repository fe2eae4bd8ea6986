// What the platform's headers define, lib must have.
import * as in_h from 'libposix/netinet/in.h'
import * as tcp_h from 'libposix/netinet/tcp.h'
import * as udp_h from 'libposix/netinet/udp.h'
import * as socket_h from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { constants } from '../../support/platform.ts'

const families = /^(SO|SOL|MSG|AF|PF|SOCK|SHUT|SCM|IP|IPV6|TCP|UDP|IPPROTO|IPPORT|INADDR|MCAST)_[A-Z0-9]\w*$/

/** Stands for a name that no header defines. */
const unusable = 'SCM_SRCRT'

describe.each([
  ['sys/socket.h', 150],
  ['netinet/in.h', 300],
  ['netinet/tcp.h', 200],
  ['netinet/udp.h', 10],
] as const)('every constant of <%s>', (header, least) => {
  const names = constants(header, families).filter(name => name !== unusable)
  it('is found by this test', () => {
    expect(names.length).toBeGreaterThan(least)
  })
  it('is in lib, as a number', () => {
    // glibc's headers include more of each other than POSIX lets them, and than lib does.
    const has: Record<string, unknown> = { ...socket_h, ...in_h, ...tcp_h, ...udp_h }
    expect(names.filter(name => typeof has[name] !== 'number')).toEqual([])
  })
})
