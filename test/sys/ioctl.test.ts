import { closeSync, openSync, readFileSync } from 'node:fs'
import { array } from 'libposix'
import { EBADF, EFAULT, ENODEV, ENOTTY, errno } from 'libposix/errno.h'
import { sock_fprog } from 'libposix/linux/filter.h'
import {
  TUNGETDEVNETNS,
  TUNGETVNETBE,
  TUNSETCARRIER,
  TUNSETIFINDEX,
  TUNSETQUEUE,
  TUNSETVNETLE,
} from 'libposix/linux/if_tun.h'
import { IFF_LOOPBACK, IFF_UP, if_nametoindex, ifconf, ifreq } from 'libposix/net/if.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import * as ioctl_h from 'libposix/sys/ioctl.h'
import {
  _IO,
  _IOC,
  _IOC_DIR,
  _IOC_NR,
  _IOC_READ,
  _IOC_SIZE,
  _IOC_TYPE,
  _IOC_WRITE,
  _IOR,
  _IOW,
  _IOWR,
  FIOASYNC,
  FIOCLEX,
  FIONBIO,
  FIONCLEX,
  FIONREAD,
  ioctl,
  SIOCATMARK,
  SIOCETHTOOL,
  SIOCGIFADDR,
  SIOCGIFCONF,
  SIOCGIFFLAGS,
  SIOCGIFHWADDR,
  SIOCGIFINDEX,
  SIOCGIFMTU,
  SIOCGIFNAME,
  SIOCGIFNETMASK,
  SIOCOUTQ,
  SIOCWANDEV,
  TIOCGPTN,
  TIOCGWINSZ,
  TIOCSPTLCK,
  TIOCSWINSZ,
  winsize,
} from 'libposix/sys/ioctl.h'
import { AF_INET, SOCK_DGRAM, SOCK_STREAM, socket, socketpair } from 'libposix/sys/socket.h'
import { close, read, write } from 'libposix/unistd.h'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { macros } from '../support/platform.ts'
import { outputOf } from '../support/run.ts'

let inet: number
let pair: number[]
beforeAll(() => {
  inet = socket(AF_INET, SOCK_DGRAM, 0)
  const sv = new Int32Array(2)
  expect(socketpair(1, SOCK_STREAM, 0, sv)).toBe(0)
  pair = [...sv]
})
afterAll(() => {
  for (const fd of [inet, ...pair]) close(fd)
})

function named(name: string): ifreq {
  const ifr = new ifreq()
  ifr.ifr_name.write(name)
  return ifr
}

describe('sys/ioctl.h', () => {
  it('has every request of the platform', () => {
    const names = /^((SIOC|TIOC|FIO|TC|N_)[A-Z0-9_]+|NCC|SIOGIFINDEX)$/
    const platform = ['sys/ioctl.h', 'linux/sockios.h', 'sys/socket.h'].flatMap(header => macros(header, names))
    const ours = Object.entries(ioctl_h).filter(([name]) => names.test(name))
    expect(ours.map(([name]) => name).sort()).toEqual([...new Set(platform)].sort())
    for (const [name, value] of ours) expect(value, name).toEqual(expect.any(Number))
  })
})

describe('ioctl', () => {
  it('counts what can be read and what is not yet sent', () => {
    const n = Int32Array.of(-1)
    write(pair[0]!, 'four', 4)
    expect(ioctl(pair[1]!, FIONREAD, n)).toBe(0)
    expect(n[0]).toBe(4)
    expect(ioctl(pair[0]!, SIOCOUTQ, n)).toBe(0)
    expect(n[0]).toBeGreaterThan(0)
    read(pair[1]!, Buffer.alloc(4), 4)
    expect(ioctl(pair[1]!, FIONREAD, n)).toBe(0)
    expect(n[0]).toBe(0)
  })

  it('switches flags of the descriptor', () => {
    const flags = () =>
      Number.parseInt(/flags:\s*(\d+)/.exec(readFileSync(`/proc/self/fdinfo/${pair[0]}`, 'utf8'))![1]!, 8)
    const nonblock = 0o4000
    const cloexec = 0o2000000
    expect(flags() & nonblock).toBe(0)
    expect(ioctl(pair[0]!, FIONBIO, Int32Array.of(1))).toBe(0)
    expect(flags() & nonblock).toBe(nonblock)
    expect(ioctl(pair[0]!, FIONBIO, Int32Array.of(0))).toBe(0)
    expect(flags() & nonblock).toBe(0)
    expect(ioctl(pair[0]!, FIOCLEX)).toBe(0)
    expect(flags() & cloexec).toBe(cloexec)
    expect(ioctl(pair[0]!, FIONCLEX, null)).toBe(0)
    expect(flags() & cloexec).toBe(0)
    expect(ioctl(pair[0]!, FIOASYNC, Int32Array.of(0))).toBe(0)
  })

  it('answers questions about an interface', () => {
    const lo = named('lo')
    expect(ioctl(inet, SIOCGIFFLAGS, lo)).toBe(0)
    expect(lo.ifr_flags & (IFF_UP | IFF_LOOPBACK)).toBe(IFF_UP | IFF_LOOPBACK)
    expect(ioctl(inet, SIOCGIFADDR, lo)).toBe(0)
    expect(lo.ifr_addr.sa_family).toBe(AF_INET)
    expect([...new sockaddr_in(lo.ifr_addr).sin_addr]).toEqual([127, 0, 0, 1])
    expect(ioctl(inet, SIOCGIFNETMASK, lo)).toBe(0)
    expect([...new sockaddr_in(lo.ifr_netmask).sin_addr]).toEqual([255, 0, 0, 0])
    expect(ioctl(inet, SIOCGIFMTU, lo)).toBe(0)
    expect(lo.ifr_mtu).toBe(Number(readFileSync('/sys/class/net/lo/mtu', 'utf8')))
    expect(ioctl(inet, SIOCGIFHWADDR, lo)).toBe(0)
    expect(lo.ifr_hwaddr.sa_family).toBe(Number(readFileSync('/sys/class/net/lo/type', 'utf8')))
    expect(ioctl(inet, SIOCGIFINDEX, lo)).toBe(0)
    expect(lo.ifr_ifindex).toBe(if_nametoindex('lo'))
    const byIndex = new ifreq()
    byIndex.ifr_ifindex = lo.ifr_ifindex
    expect(ioctl(inet, SIOCGIFNAME, byIndex)).toBe(0)
    expect(byIndex.ifr_name.subarray(0, 3).toString()).toBe('lo\0')
  })

  it('lists the interfaces of an ifconf', () => {
    const ifc = new ifconf()
    expect(ioctl(inet, SIOCGIFCONF, ifc)).toBe(0)
    expect(ifc.ifc_len).toBeGreaterThanOrEqual(ifreq.size)
    const list = array(ifreq, ifc.ifc_len / ifreq.size)
    ifc.ifc_req = list
    expect(ioctl(inet, SIOCGIFCONF, ifc)).toBe(0)
    expect(ifc.ifc_len).toBe(list.bytes.byteLength)
    expect(list.map(ifr => ifr.ifr_name.toString().replace(/\0.*/s, ''))).toContain('lo')
    ifc.ifc_len = ifreq.size - 1
    expect(ioctl(inet, SIOCGIFCONF, ifc)).toBe(0)
    expect(ifc.ifc_len).toBe(0)
  })

  it('follows ifr_data', () => {
    const link = Uint32Array.of(0x0a, 77)
    const lo = named('lo')
    lo.ifr_data = link
    expect(ioctl(inet, SIOCETHTOOL, lo)).toBe(0)
    expect(link[1]).toBe(1)
    lo.ifr_data = link.subarray(0, 1)
    expect(ioctl(inet, SIOCETHTOOL, lo)).toBeLessThanOrEqual(0)
    lo.ifr_data = null
    expect(ioctl(inet, SIOCETHTOOL, lo)).toFailWith(EFAULT)
  })

  it('never follows an address in the bytes', () => {
    const forged = named('lo')
    forged.fill(0xff, 16, 24)
    expect(ioctl(inet, SIOCETHTOOL, new Uint8Array(forged))).toFailWith(EFAULT)
    const ifc = Buffer.alloc(ifconf.size, 0xff)
    ifc.writeInt32LE(0)
    expect(ioctl(inet, SIOCGIFCONF, ifc)).toBe(0)
    expect(ifc.readInt32LE()).toBeGreaterThan(0)
  })

  it('speaks with a terminal', () => {
    const terminal = openSync('/dev/ptmx', 'r+')
    const size = new winsize()
    Object.assign(size, { ws_row: 24, ws_col: 80 })
    expect(ioctl(terminal, TIOCSWINSZ, size)).toBe(0)
    expect(ioctl(terminal, TIOCSPTLCK, Int32Array.of(0))).toBe(0)
    const number = Uint32Array.of(2 ** 32 - 1)
    expect(ioctl(terminal, TIOCGPTN, number)).toBe(0)
    const other = openSync(`/dev/pts/${number[0]}`, 'r+')
    const got = new winsize()
    expect(ioctl(other, TIOCGWINSZ, got)).toBe(0)
    expect([got.ws_row, got.ws_col]).toEqual([24, 80])
    expect(ioctl(other, ioctl_h.TCSBRK, 1)).toBe(0)
    expect(ioctl(other, ioctl_h.TIOCEXCL)).toBe(0)
    closeSync(other)
    closeSync(terminal)
  })

  it('knows every request that it names, but for those that hold addresses of no known place', () => {
    const unknown: string[] = []
    for (const [name, request] of Object.entries(ioctl_h)) {
      if (
        typeof request !== 'number' ||
        !/^(FIO|SIO|TC|TIOC)[A-Z0-9_]+$/.test(name) ||
        /^TIOC(M_|PKT_|SER_)/.test(name)
      )
        continue
      try {
        ioctl(-1, request, Buffer.alloc(256))
      } catch (fault) {
        if (/no request that libposix knows/.test(String(fault))) unknown.push(name)
        else expect(String(fault), name).toMatch(/must be a number/)
      }
    }
    expect(unknown.sort()).toEqual(['SIOCDEVPRIVATE', 'SIOCGIFBR', 'SIOCSIFBR', 'SIOCWANDEV'])
  })

  it('refuses a request that it does not know', () => {
    const u = 'u'.charCodeAt(0)
    // Each takes a struct of addresses: UFFDIO_COPY, SNDRV_PCM_IOCTL_WRITEI_FRAMES, TUNATTACHFILTER, SIOCGIWESSID.
    const requests = [_IOWR(0xaa, 3, BigInt64Array), _IOW(0x41, 0x50, ifreq), _IOW(0x54, 213, sock_fprog), 0x8b1b]
    for (const request of [...requests, _IO(u, 1), _IOR(u, 1, Int32Array), ioctl_h.SIOCDEVPRIVATE + 3, 0]) {
      for (const argp of [new ifreq(), Buffer.alloc(4096), 1, -1, 2 ** 31 - 1])
        expect(() => ioctl(inet, request, argp), String(request)).toThrow(/libposix\/unsafe/)
      for (const none of [null, 0]) {
        expect(ioctl(pair[0]!, request, none)).toBe(-1)
        expect([ENOTTY, EFAULT]).toContain(errno)
      }
    }
    // The kernel looks at 32 bits of it.
    expect(() => ioctl(inet, 2 ** 32 + SIOCWANDEV, new ifreq())).toThrow(RangeError)
    expect(() => ioctl(inet, 2 ** 32 + FIONREAD, new Uint8Array(3))).toThrow(RangeError)
  })

  it('never follows a pointer in the bytes of a route', async () => {
    // In a network of its own: nothing is to happen to the machine's routes.
    const under = process.getuid!() === 0 ? ['unshare', '--net'] : ['unshare', '--net', '--user', '--map-root-user']
    expect(await outputOf('route', { under })).toBe('-1 ESRCH\n')
  })

  it('fails as the kernel says', () => {
    const n = new Int32Array(1)
    expect(ioctl(-1, FIONREAD, n)).toFailWith(EBADF)
    expect(ioctl(pair[0]!, TIOCGWINSZ, new winsize())).toFailWith(ENOTTY)
    expect(ioctl(pair[0]!, FIONREAD, null)).toFailWith(EFAULT)
    expect(ioctl(pair[0]!, FIONREAD, 0)).toFailWith(EFAULT)
    expect(ioctl(pair[0]!, FIONREAD, -1)).toFailWith(EFAULT)
    expect(ioctl(inet, SIOCGIFMTU, named('no-such'))).toFailWith(ENODEV)
    expect(ioctl(inet, SIOCATMARK, n)).toFailWith(ENOTTY)
  })

  it('refuses views that the request would overrun', () => {
    for (const [request, size] of [
      [FIONREAD, 4],
      [FIONBIO, 4],
      [SIOCATMARK, 4],
      [SIOCGIFFLAGS, ifreq.size],
      [SIOCGIFCONF, ifconf.size],
      [SIOCETHTOOL, ifreq.size],
      [TIOCGWINSZ, winsize.size],
      [TIOCGPTN, 4],
      [ioctl_h.TCGETS, 36],
      [ioctl_h.TIOCSTI, 1],
    ] as const)
      expect(() => ioctl(inet, request, Buffer.alloc(size - 1)), String(request)).toThrow(RangeError)
    const ifc = new ifconf()
    ifc.ifc_buf = Buffer.alloc(ifreq.size)
    ifc.ifc_len = ifreq.size + 1
    expect(() => ioctl(inet, SIOCGIFCONF, ifc)).toThrow(RangeError)
  })

  it('lets a request of unknown length write into the view and nowhere else', () => {
    // TIOCGLCKTRMIOS writes a termios and does not say how long it is.
    const terminal = openSync('/dev/ptmx', 'r+')
    const memory = Buffer.alloc(256, 1)
    expect(ioctl(terminal, ioctl_h.TIOCGLCKTRMIOS, memory)).toBe(0)
    const written = memory.indexOf(Buffer.alloc(16, 1))
    expect(written).toBeGreaterThan(16)
    memory.fill(1)
    expect(ioctl(terminal, ioctl_h.TIOCGLCKTRMIOS, memory.subarray(0, 16))).toFailWith(EFAULT)
    expect(memory.subarray(16)).toEqual(Buffer.alloc(240, 1))
    closeSync(terminal)
  })

  it('knows the requests of tunnels, which nothing else does', () => {
    const n = new Int32Array(1)
    for (const request of [TUNSETIFINDEX, TUNSETVNETLE, TUNGETVNETBE, TUNSETCARRIER])
      expect(ioctl(pair[0]!, request, n)).toFailWith(ENOTTY)
    expect(ioctl(pair[0]!, TUNSETQUEUE, new ifreq())).toFailWith(ENOTTY)
    expect(ioctl(pair[0]!, TUNGETDEVNETNS)).toFailWith(ENOTTY)
    expect(() => ioctl(pair[0]!, TUNSETQUEUE, n)).toThrow(RangeError)
  })

  it('refuses a number that is an address', () => {
    const line = readFileSync('/proc/self/maps', 'utf8')
      .split('\n')
      .find(text => /^[0-9a-f]{6,8}-/.test(text))
    if (line) expect(() => ioctl(inet, FIONREAD, Number.parseInt(line, 16))).toThrow(RangeError)
    for (const number of [1, 4096, 2 ** 31 - 1]) expect(() => ioctl(inet, FIONREAD, number)).toThrow(RangeError)
    expect(() => ioctl(inet, FIONREAD, 2 ** 31)).toThrow(TypeError)
  })

  it('refuses a view where the request takes a number', () => {
    expect(() => ioctl(inet, FIOCLEX, new Int32Array(1))).toThrow(RangeError)
    expect(() => ioctl(inet, ioctl_h.TIOCSIG, Int32Array.of(9))).toThrow(RangeError)
  })

  it('refuses what C refuses to compile', () => {
    expect(() => ioctl(inet, FIONREAD, 'text' as never)).toThrow(TypeError)
    expect(() => ioctl(inet, FIONREAD, {} as never)).toThrow(TypeError)
    expect(() => ioctl(inet, 2 ** 65, null)).toThrow(TypeError)
    expect(() => ioctl(0.5, FIONREAD, null)).toThrow(TypeError)
  })
})

describe('_IOC', () => {
  it('makes a number', () => {
    expect(_IOC(_IOC_READ, 'T'.charCodeAt(0), 0x30, 4)).toBe(TIOCGPTN)
    expect(() => _IOC(0.5, 0, 0, 0)).toThrow(TypeError)
  })
})

describe('_IO', () => {
  it('makes a number without data', () => expect(_IO('T'.charCodeAt(0), 0x41)).toBe(ioctl_h.TIOCGPTPEER))
})

describe('_IOR', () => {
  it('makes the number of an answer', () => expect(_IOR('T'.charCodeAt(0), 0x30, Uint32Array)).toBe(TIOCGPTN))
})

describe('_IOW', () => {
  it('makes the number of an order', () => expect(_IOW('T'.charCodeAt(0), 0x31, Int32Array)).toBe(TIOCSPTLCK))
})

describe('_IOWR', () => {
  it('makes the number of both', () => {
    const number = _IOWR(1, 2, winsize)
    expect([_IOC_DIR(number), _IOC_SIZE(number)]).toEqual([_IOC_READ | _IOC_WRITE, winsize.size])
  })
})

describe('_IOC_DIR', () => {
  it('reads the direction', () => expect(_IOC_DIR(TIOCGPTN)).toBe(_IOC_READ))
})

describe('_IOC_TYPE', () => {
  it('reads the letter', () => expect(_IOC_TYPE(TIOCGPTN)).toBe('T'.charCodeAt(0)))
})

describe('_IOC_NR', () => {
  it('reads the number', () => expect(_IOC_NR(TIOCGPTN)).toBe(0x30))
})

describe('_IOC_SIZE', () => {
  it('reads the size', () => {
    expect(_IOC_SIZE(TIOCGPTN)).toBe(4)
    expect(() => _IOC_SIZE('4' as never)).toThrow(TypeError)
  })
})
