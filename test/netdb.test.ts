import { fileURLToPath } from 'node:url'
import { EBADF, errno, set_errno } from 'libposix/errno.h'
import * as netdb_h from 'libposix/netdb.h'
import {
  addrinfo,
  endhostent,
  endnetent,
  endprotoent,
  endservent,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  gethostbyaddr,
  gethostbyname,
  gethostbyname2,
  gethostent,
  getnameinfo,
  getnetbyaddr,
  getnetbyname,
  getnetent,
  getprotobyname,
  getprotobynumber,
  getprotoent,
  getservbyname,
  getservbyport,
  getservent,
  HOST_NOT_FOUND,
  h_errno,
  herror,
  hostent,
  hstrerror,
  NI_NAMEREQD,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  set_h_errno,
  sethostent,
  setnetent,
  setprotoent,
  setservent,
} from 'libposix/netdb.h'
import { in_addr, in6_addr, sockaddr_in } from 'libposix/netinet/in.h'
import { AF_INET, AF_INET6, AF_UNSPEC, SOCK_DGRAM, SOCK_STREAM, sockaddr } from 'libposix/sys/socket.h'
import { describe, expect, it } from 'vitest'
import { valueWithHosts, withHosts } from './support/hosts.ts'
import { macros } from './support/platform.ts'
import { node, programFile } from './support/run.ts'

// The platform's own names for protocol 6, port 80 and network 127 are in every /etc/protocols, /etc/services and /etc/networks.
const hosts = `
127.0.0.1 localhost
192.0.2.1 www.book.test book www
192.0.2.2 www.book.test
192.0.2.3 www.book.test mirror
2001:db8::1 six.book.test six
2001:db8::2 six.book.test
192.0.2.9 six.book.test
`
const bytes = (host: hostent | null) => host?.h_addr_list.map(address => address && [...address])

/** A network order short, as it is on every machine: the bytes as they lie. */
const network = (port: number) => new DataView(Uint8Array.of(port >> 8, port & 255).buffer).getUint16(0, true)
const text = (buffer: Buffer) => buffer.toString('latin1', 0, buffer.indexOf(0))

function address(port: number, ...numbers: number[]): sockaddr_in {
  const made = new sockaddr_in()
  made.sin_family = AF_INET
  made.sin_port = network(port)
  made.sin_addr.set(numbers)
  return made
}

describe('netdb.h', () => {
  const names = /^((AI|NI|EAI|NETDB|GAI|NO)_[A-Z0-9_]+|HOST_NOT_FOUND|TRY_AGAIN|SCOPE_DELIMITER)$/
  it('has every constant of the platform', () => {
    expect(
      Object.keys(netdb_h)
        .filter(name => names.test(name))
        .sort(),
    ).toEqual(macros('netdb.h', names))
    for (const [name, value] of Object.entries(netdb_h))
      if (names.test(name)) expect(value, name).toEqual(expect.any(Number))
  })
})

describe('a worker that is ended in the middle of a look-up', () => {
  it('ends alone', () => {
    expect(valueWithHosts(hosts, 'ended-worker')).toBe('alive')
  })
})

describe('gethostbyname', () => {
  it('finds all addresses and all aliases, with the null that ends each list', () => {
    const found = valueWithHosts(hosts, 'gethostbyname')
    const addresses = [
      [192, 0, 2, 1],
      [192, 0, 2, 2],
      [192, 0, 2, 3],
    ]
    expect(found).toEqual({
      walked: { aliases: ['book', 'www'], addresses },
      h_name: 'www.book.test',
      h_addrtype: AF_INET,
      h_length: 4,
      ends: [null, null],
      first: addresses[0],
    })
  })

  it('gives null and h_errno for a name that nobody knows', () => {
    const found = valueWithHosts(hosts, 'h_errno')
    expect(found).toEqual({
      known: true,
      before: 0,
      host: null,
      after: HOST_NOT_FOUND,
      kept: HOST_NOT_FOUND,
      text: 'Unknown host',
      errno: 0,
    })
  })

  it('leaves in errno what it leaves there in C', () => {
    const inC = withHosts(hosts, [fileURLToPath(new URL('../build/peers/resolver_errno', import.meta.url))])
    expect(inC).toMatchObject({ status: 0, stdout: expect.stringContaining('no name: none errno 0') })
    expect(withHosts(hosts, [node, programFile('errno')])).toEqual(inC)
  })

  it('says by errno what kept it from looking', () => {
    const found = valueWithHosts(hosts, 'no-descriptor')
    expect(found).toEqual([null, true, true])
  })

  it('takes more entries than fit in a first buffer', () => {
    const many = Array.from({ length: 250 }, (_, i) => `10.0.1.${i} many.book.test also-called-number-${i}`).join('\n')
    const [addresses, aliases] = valueWithHosts<number[]>(many, 'many')
    expect([addresses, aliases]).toEqual([250, 250])
  })

  it('takes a dotted number for its own official name, without asking anybody', () => {
    const host = gethostbyname('127.212.124.78')!
    expect(host.h_name).toBe('127.212.124.78')
    expect(host.h_aliases).toEqual([null])
    expect(bytes(host)).toEqual([[127, 212, 124, 78], null])
    expect(host.h_addr).toBeInstanceOf(in_addr)
    expect(host.h_addr!.s_addr).toBe(0x4e7cd47f)
  })

  it('fills one and the same hostent, as C does, and leaves alone what was taken out of it', () => {
    const first = gethostbyname('192.0.2.1')!
    const { h_name, h_addr_list } = first
    expect(gethostbyname('192.0.2.2')).toBe(first)
    expect(first).toBeInstanceOf(hostent)
    expect(first.h_name).toBe('192.0.2.2')
    expect(h_name).toBe('192.0.2.1')
    expect([...h_addr_list[0]!]).toEqual([192, 0, 2, 1])
  })

  it('takes a name in memory', () => {
    expect(gethostbyname(Buffer.from('192.0.2.1\0'))!.h_name).toBe('192.0.2.1')
  })

  it('refuses what C refuses to compile, and NULL', () => {
    expect(() => gethostbyname(1 as never)).toThrow(TypeError)
    expect(() => gethostbyname('a\0b')).toThrow(TypeError)
    expect(() => gethostbyname(null as never)).toThrow(RangeError)
    expect(() => gethostbyname(Buffer.from('no end'))).toThrow(RangeError)
  })
})

describe('gethostbyname2', () => {
  it('finds addresses of the family asked for', () => {
    const found = valueWithHosts(hosts, 'gethostbyname2')
    expect(found).toEqual(['six.book.test', AF_INET6, 16, true, [1, 2, null], [[192, 0, 2, 9], null]])
  })

  it('gives null for a family that has no names', () => {
    expect(valueWithHosts(hosts, 'unknown-family')).toEqual([null, true])
  })

  it('refuses wrong arguments', () => {
    expect(() => gethostbyname2('192.0.2.1', 1.5)).toThrow(TypeError)
    expect(() => gethostbyname2(null as never, AF_INET)).toThrow(RangeError)
    expect(() => gethostbyname2('localhost', AF_UNSPEC)).toThrow('gethostbyname2(): af must be AF_INET or AF_INET6')
  })
})

describe('gethostbyaddr', () => {
  it('finds the names of an address', () => {
    const found = valueWithHosts(hosts, 'gethostbyaddr')
    expect(found).toEqual([
      ['www.book.test', ['mirror', null], [[192, 0, 2, 3], null]],
      ['www.book.test', ['book', 'www', null], [[192, 0, 2, 1], null]],
      null,
      HOST_NOT_FOUND,
      'six.book.test',
      16,
    ])
  })

  it('refuses a length past the end, and NULL', () => {
    expect(() => gethostbyaddr(new in_addr(), 5, AF_INET)).toThrow(RangeError)
    expect(() => gethostbyaddr(new in6_addr(), 17, AF_INET6)).toThrow(RangeError)
    expect(() => gethostbyaddr(null, 4, AF_INET)).toThrow(RangeError)
    expect(() => gethostbyaddr(new in_addr(), -1, AF_INET)).toThrow(RangeError)
  })
})

describe('gethostent', () => {
  it('walks through the hosts file, and again from its start', () => {
    const found = valueWithHosts('192.0.2.1 one.test\n192.0.2.2 two.test\n', 'gethostent')
    expect(found).toEqual([['one.test', 'two.test'], 'one.test', 'one.test'])
  })
})

describe('sethostent', () => {
  it('begins again', () => {
    sethostent(1)
    const first = gethostent()?.h_name
    sethostent(0)
    expect(gethostent()?.h_name).toBe(first)
    endhostent()
    expect(() => sethostent('1' as never)).toThrow(TypeError)
  })
})

describe('endhostent', () => {
  it('returns nothing', () => expect(endhostent()).toBeUndefined())
})

describe('hstrerror', () => {
  it('gives the text', () => {
    expect(hstrerror(HOST_NOT_FOUND)).toBe('Unknown host')
    expect(hstrerror(12345)).toBe('Unknown resolver error')
  })
})

describe('set_h_errno', () => {
  it('assigns', () => {
    set_h_errno(HOST_NOT_FOUND)
    expect(h_errno).toBe(HOST_NOT_FOUND)
    set_h_errno(0)
    expect(h_errno).toBe(0)
    expect(() => set_h_errno(0.5)).toThrow(TypeError)
  })
})

describe('herror', () => {
  it('writes to standard error', () => {
    const { stderr } = withHosts('', [node, programFile('herror')])
    expect(stderr).toBe('look-up: Unknown host\nUnknown host\nUnknown host\n')
  })

  it('refuses what is no text', () => expect(() => herror(1 as never)).toThrow(TypeError))
})

describe('getaddrinfo', () => {
  type Hints = Partial<Record<'ai_flags' | 'ai_family' | 'ai_socktype', number>>
  function lookUp(node: string | null, service: string | null, hints: Hints | null): addrinfo[] | number {
    const res: [addrinfo | null] = [null]
    const result = getaddrinfo(node, service, hints && Object.assign(new addrinfo(), hints), res)
    if (result !== 0) {
      expect(res[0]).toBeNull()
      return result
    }
    const list: addrinfo[] = []
    for (let p = res[0]; p; p = p.ai_next) list.push(p)
    freeaddrinfo(res[0])
    return list
  }

  it('gives a list of addresses that socket and connect take', () => {
    const [first, ...rest] = lookUp('127.0.0.1', '80', { ai_socktype: SOCK_STREAM }) as addrinfo[]
    expect(rest).toEqual([])
    expect(first).toMatchObject({ ai_family: AF_INET, ai_socktype: SOCK_STREAM, ai_addrlen: 16, ai_canonname: null })
    expect(first!.ai_protocol).toBe(getprotobyname('tcp')!.p_proto)
    expect(first!.ai_addr).toBeInstanceOf(sockaddr)
    expect(first!.ai_addr!.sa_family).toBe(AF_INET)
    const address = new sockaddr_in(first!.ai_addr!)
    expect(address.sin_port).toBe(network(80))
    expect([...address.sin_addr]).toEqual([127, 0, 0, 1])
  })

  it('gives one element for each type of socket without hints', () => {
    const list = lookUp('127.0.0.1', null, null) as addrinfo[]
    expect(list.length).toBeGreaterThan(1)
    expect(new Set(list.map(p => p.ai_socktype)).size).toBe(list.length)
    expect(list.map(p => p.ai_socktype)).toEqual(expect.arrayContaining([SOCK_STREAM, SOCK_DGRAM]))
  })

  it('gives all 28 bytes of an IPv6 address behind its sockaddr', () => {
    const [first] = lookUp('2001:db8::1', '80', { ai_flags: netdb_h.AI_NUMERICHOST }) as addrinfo[]
    expect(first!.ai_addr!.sa_family).toBe(AF_INET6)
    expect(first!.ai_addrlen).toBe(28)
    expect(first!.ai_addr!.byteLength).toBe(28)
    expect([...first!.ai_addr!.subarray(8, 12)]).toEqual([0x20, 1, 0x0d, 0xb8])
  })

  it('takes this host for a null node', () => {
    const hints = { ai_family: AF_INET, ai_socktype: SOCK_STREAM }
    const ip = (list: addrinfo[] | number) => [...new sockaddr_in((list as addrinfo[])[0]!.ai_addr!).sin_addr]
    expect(ip(lookUp(null, '80', hints))).toEqual([127, 0, 0, 1])
    expect(ip(lookUp(null, '80', { ...hints, ai_flags: netdb_h.AI_PASSIVE }))).toEqual([0, 0, 0, 0])
  })

  it('finds all addresses and the official name in the hosts file', () => {
    const found = valueWithHosts(hosts, 'getaddrinfo')
    expect(found).toEqual([[0, true], ['www.book.test', null, null], [1, 2, 3], true])
  })

  it('fails with EAI_*, whatever errno says', () => {
    set_errno(EBADF)
    const { AI_NUMERICHOST, AI_NUMERICSERV, EAI_BADFLAGS, EAI_FAMILY, EAI_NONAME, EAI_SERVICE, EAI_SOCKTYPE } = netdb_h
    expect(lookUp(null, null, null)).toBe(EAI_NONAME)
    expect(lookUp('name', null, { ai_flags: AI_NUMERICHOST })).toBe(EAI_NONAME)
    expect(lookUp('127.0.0.1', 'http', { ai_flags: AI_NUMERICSERV })).toBe(EAI_NONAME)
    expect(lookUp('127.0.0.1', null, { ai_flags: -1 })).toBe(EAI_BADFLAGS)
    expect(lookUp('127.0.0.1', null, { ai_family: 9999 })).toBe(EAI_FAMILY)
    expect(lookUp('127.0.0.1', null, { ai_socktype: 9999 })).toBe(EAI_SOCKTYPE)
    expect(lookUp('127.0.0.1', 'no-such-service', { ai_socktype: SOCK_STREAM })).toBe(EAI_SERVICE)
    expect(errno).toBe(EBADF)
  })

  it('refuses what is no hints, no text or no place for the result', () => {
    expect(() => getaddrinfo('127.0.0.1', null, Buffer.alloc(8) as never, [null])).toThrow(RangeError)
    expect(() => getaddrinfo('127.0.0.1', null, {} as never, [null])).toThrow(TypeError)
    expect(() => getaddrinfo(127 as never, null, null, [null])).toThrow(TypeError)
    expect(() => getaddrinfo('127.0.0.1', null, null, {} as never)).toThrow(TypeError)
    expect(() => getaddrinfo('127.0.0.1', null, null, null as never)).toThrow(RangeError)
  })
})

describe('freeaddrinfo', () => {
  it('takes a list or null', () => {
    expect(freeaddrinfo(null)).toBeUndefined()
    expect(freeaddrinfo(new addrinfo())).toBeUndefined()
    expect(() => freeaddrinfo({} as never)).toThrow(TypeError)
  })
})

describe('getnameinfo', () => {
  const { NI_MAXHOST, NI_MAXSERV } = netdb_h
  it('writes names', () => {
    const found = valueWithHosts(hosts, 'getnameinfo')
    expect(found).toEqual([0, 'www.book.test', 'http'])
  })

  it('writes numbers', () => {
    const host = Buffer.alloc(NI_MAXHOST, 1)
    const serv = Buffer.alloc(NI_MAXSERV, 1)
    const flags = NI_NUMERICHOST | NI_NUMERICSERV
    expect(getnameinfo(address(8080, 192, 0, 2, 1), 16, host, NI_MAXHOST, serv, NI_MAXSERV, flags)).toBe(0)
    expect([text(host), text(serv)]).toEqual(['192.0.2.1', '8080'])
    expect(getnameinfo(address(8080, 192, 0, 2, 1), 16, null, 0, serv, NI_MAXSERV, flags)).toBe(0)
  })

  it('writes nothing past the end', () => {
    const host = Buffer.alloc(12, 1)
    expect(getnameinfo(address(0, 192, 0, 2, 100), 16, host, 5, null, 0, NI_NUMERICHOST)).toBe(netdb_h.EAI_OVERFLOW)
    expect(host.subarray(5)).toEqual(Buffer.alloc(7, 1))
  })

  it('reads no local address past its end', () => {
    const local = Buffer.alloc(20, 'x')
    local.writeUInt16LE(AF_INET - 1)
    const serv = Buffer.alloc(100, 1)
    expect(getnameinfo(new sockaddr_in(local), 20, null, 0, serv, 100, NI_NUMERICSERV)).toBe(0)
    expect(text(serv)).toBe('x'.repeat(18))
  })

  it('fails with EAI_*', () => {
    const host = Buffer.alloc(100)
    const call = (addr: sockaddr_in | null, length: number, flags: number) =>
      getnameinfo(addr, length, host, 100, null, 0, flags)
    expect(call(address(0, 192, 0, 2, 1), 16, -1)).toBe(netdb_h.EAI_BADFLAGS)
    expect(call(address(0, 192, 0, 2, 1), 15, 0)).toBe(netdb_h.EAI_FAMILY)
    expect(call(new sockaddr_in(), 16, 0)).toBe(netdb_h.EAI_FAMILY)
    expect(call(null, 0, 0)).toBe(netdb_h.EAI_FAMILY)
    expect(call(address(0, 192, 0, 2, 1), 16, NI_NAMEREQD | NI_NUMERICHOST)).toBe(netdb_h.EAI_NONAME)
  })

  it('refuses lengths past the end', () => {
    const addr = address(0, 127, 0, 0, 1)
    expect(() => getnameinfo(addr, 17, Buffer.alloc(9), 9, null, 0, 0)).toThrow(RangeError)
    expect(() => getnameinfo(addr, 16, Buffer.alloc(9), 10, null, 0, 0)).toThrow(RangeError)
    expect(() => getnameinfo(addr, 16, null, 0, Buffer.alloc(9), 10, 0)).toThrow(RangeError)
  })
})

describe('gai_strerror', () => {
  it('gives the text', () => {
    expect(gai_strerror(netdb_h.EAI_NONAME)).toBe('Name or service not known')
    expect(gai_strerror(0)).toBe('Unknown error')
  })
})

describe('getservbyname', () => {
  it('finds a service', () => {
    const service = getservbyname('http', 'tcp')!
    expect(service).toMatchObject({ s_name: 'http', s_port: network(80), s_proto: 'tcp' })
    expect(service.s_aliases.at(-1)).toBeNull()
    expect(getservbyname('ssh', null)).toBe(service)
    expect(service.s_port).toBe(network(22))
  })

  it('gives null for one that nobody knows', () => {
    expect(getservbyname('no-such-service', null)).toBeNull()
    expect(getservbyname('http', 'no-such-protocol')).toBeNull()
  })

  it('refuses NULL', () => expect(() => getservbyname(null as never, null)).toThrow(RangeError))
})

describe('getservbyport', () => {
  it('finds a service', () => {
    expect(getservbyport(network(22), 'tcp')).toMatchObject({ s_name: 'ssh', s_proto: 'tcp' })
    expect(getservbyport(network(22), 'no-such-protocol')).toBeNull()
    expect(getservbyport(-1, null)).toBeNull()
    expect(() => getservbyport(1.5, null)).toThrow(TypeError)
  })
})

/** Walks through a table and through its start once more. */
function walk<T>(next: () => T | null, begin: (stayopen: number) => void, name: (entry: T) => string): void {
  begin(0)
  const names: string[] = []
  for (let entry = next(); entry; entry = next()) names.push(name(entry))
  expect(names.length).toBeGreaterThan(1)
  expect(next()).toBeNull()
  begin(1)
  expect(name(next()!)).toBe(names[0])
  expect(() => begin({} as never)).toThrow(TypeError)
}

describe('getservent', () => {
  it('walks through the services', () => {
    walk(getservent, setservent, entry => entry.s_name)
    endservent()
  })
})

describe('setservent', () => {
  it('returns nothing', () => expect(setservent(0)).toBeUndefined())
})

describe('endservent', () => {
  it('returns nothing', () => expect(endservent()).toBeUndefined())
})

describe('getprotobyname', () => {
  it('finds a protocol', () => {
    expect(getprotobyname('tcp')).toMatchObject({ p_name: 'tcp', p_aliases: ['TCP', null], p_proto: 6 })
    expect(getprotobyname('no-such-protocol')).toBeNull()
    expect(() => getprotobyname(null as never)).toThrow(RangeError)
  })
})

describe('getprotobynumber', () => {
  it('finds a protocol', () => {
    expect(getprotobynumber(17)).toMatchObject({ p_name: 'udp', p_proto: 17 })
    expect(getprotobynumber(-1)).toBeNull()
    expect(() => getprotobynumber('17' as never)).toThrow(TypeError)
  })
})

describe('getprotoent', () => {
  it('walks through the protocols', () => {
    walk(getprotoent, setprotoent, entry => entry.p_name)
    endprotoent()
  })
})

describe('setprotoent', () => {
  it('returns nothing', () => expect(setprotoent(0)).toBeUndefined())
})

describe('endprotoent', () => {
  it('returns nothing', () => expect(endprotoent()).toBeUndefined())
})

describe('getnetbyname', () => {
  it('finds a network', () => {
    expect(getnetbyname('loopback')).toMatchObject({ n_name: 'loopback', n_addrtype: AF_INET, n_net: 0x7f000000 })
    expect(getnetbyname('no-such-network')).toBeNull()
    expect(h_errno).toBe(HOST_NOT_FOUND)
    expect(() => getnetbyname(null as never)).toThrow(RangeError)
  })
})

describe('getnetbyaddr', () => {
  it('finds a network', () => {
    expect(getnetbyaddr(0x7f000000, AF_INET)).toMatchObject({ n_name: 'loopback' })
    expect(getnetbyaddr(0x7e000000, AF_INET)).toBeNull()
    expect(getnetbyaddr(-1, AF_INET)).toBeNull()
    expect(() => getnetbyaddr(2 ** 32, AF_INET)).toThrow(TypeError)
  })
})

describe('getnetent', () => {
  it('walks through the networks', () => {
    walk(getnetent, setnetent, entry => entry.n_name)
    endnetent()
  })
})

describe('setnetent', () => {
  it('returns nothing', () => expect(setnetent(0)).toBeUndefined())
})

describe('endnetent', () => {
  it('returns nothing', () => expect(endnetent()).toBeUndefined())
})
