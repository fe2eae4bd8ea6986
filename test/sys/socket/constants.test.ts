// What the platform's headers define, lib must have.
import { execFileSync } from 'node:child_process'
import * as in_h from 'libposix/netinet/in.h'
import * as tcp_h from 'libposix/netinet/tcp.h'
import * as udp_h from 'libposix/netinet/udp.h'
import { describe, expect, it } from 'vitest'

const families = /^(SO|SOL|MSG|AF|PF|SOCK|SHUT|SCM|IP|IPV6|TCP|UDP|IPPROTO|IPPORT|INADDR|MCAST)_[A-Z0-9]\w*$/

/** The macros without parameters that `header` defines, and the names in its enumerations. */
function defined(header: string): string[] {
  const compile = (...flags: string[]): string =>
    execFileSync('g++', ['-D_GNU_SOURCE', '-E', ...flags, '-x', 'c++', '-'], {
      input: `#include <${header}>\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
  const macros = [...compile('-dM').matchAll(/^#define (\w+) /gm)].map(([, name]) => name!)
  const enums = [...compile('-P').matchAll(/\benum\b[^{;]*\{([^}]*)\}/g)]
  const names = enums.flatMap(([, body]) => body!.split(',').map(item => /^\s*(\w+)/.exec(item)?.[1] ?? ''))
  const unusable = new Set([
    // Stands for a name that no header defines.
    'SCM_SRCRT',
  ])
  return [...new Set([...macros, ...names])].filter(name => families.test(name) && !unusable.has(name)).sort()
}

describe.each([
  ['sys/socket.h', in_h, 150],
  ['netinet/in.h', in_h, 300],
  ['netinet/tcp.h', tcp_h, 200],
  ['netinet/udp.h', udp_h, 10],
] as const)('every constant of <%s>', (header, lib, least) => {
  const names = defined(header)
  it('is found by this test', () => {
    expect(names.length).toBeGreaterThan(least)
  })
  it('is in lib, as a number', () => {
    const has = lib as unknown as Record<string, unknown>
    expect(names.filter(name => typeof has[name] !== 'number')).toEqual([])
  })
})
