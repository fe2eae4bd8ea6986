import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  alphasort,
  closedir,
  DIR,
  DT_DIR,
  DT_LNK,
  DT_REG,
  DT_UNKNOWN,
  DTTOIF,
  dirent,
  dirfd,
  fdopendir,
  IFTODT,
  opendir,
  readdir,
  rewinddir,
  scandir,
  seekdir,
  telldir,
  versionsort,
} from 'libposix/dirent.h'
import { EBADF, ENOENT, ENOTDIR, errno } from 'libposix/errno.h'
import { O_DIRECTORY, O_RDONLY, open } from 'libposix/fcntl.h'
import { printf } from 'libposix/stdio.h'
import { S_IFDIR, S_IFREG } from 'libposix/sys/stat.h'
import { close } from 'libposix/unistd.h'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const names = ['.', '..', 'a1', 'a10', 'a9', 'link', 'sub']
let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'libposix-'))
  for (const name of ['a9', 'a1', 'a10']) writeFileSync(join(place, name), '')
  mkdirSync(join(place, 'sub'))
  symlinkSync('a1', join(place, 'link'))
})
afterAll(() => rmSync(place, { recursive: true }))

const nameOf = ({ d_name }: dirent): string => d_name.toString('utf8', 0, d_name.indexOf(0))

function opened(): DIR {
  const dir = opendir(place)
  if (dir === null) throw new Error('no directory')
  return dir
}

function rest(dir: DIR): dirent[] {
  const entries: dirent[] = []
  for (let entry = readdir(dir); entry !== null; entry = readdir(dir)) entries.push(entry)
  return entries
}

describe('opendir', () => {
  it('opens a directory', () => {
    const dir = opened()
    expect(dir).toBeInstanceOf(DIR)
    expect(closedir(dir)).toBe(0)
  })

  it('fails as the kernel says', () => {
    expect(opendir('/nonexistent')).toBe(null)
    expect(errno).toBe(ENOENT)
    expect(opendir(join(place, 'a1'))).toBe(null)
    expect(errno).toBe(ENOTDIR)
  })

  it('refuses what C refuses', () => {
    expect(() => opendir(null as never)).toThrow(RangeError)
    expect(() => opendir(1 as never)).toThrow(TypeError)
    expect(() => new DIR()).toThrow(TypeError)
  })
})

describe('fdopendir', () => {
  it('makes a descriptor a directory, which owns it', () => {
    const fd = open(place, O_RDONLY | O_DIRECTORY)
    const dir = fdopendir(fd)
    if (dir === null) throw new Error('no directory')
    expect(dirfd(dir)).toBe(fd)
    expect(rest(dir).map(nameOf).sort()).toEqual(names)
    expect(closedir(dir)).toBe(0)
    expect(close(fd)).toFailWith(EBADF)
  })

  it('fails as the kernel says', () => {
    expect(fdopendir(-1)).toBe(null)
    expect(errno).toBe(EBADF)
    const fd = open('/dev/null', O_RDONLY)
    expect(fdopendir(fd)).toBe(null)
    expect(errno).toBe(ENOTDIR)
    close(fd)
  })

  it('refuses what C refuses', () => expect(() => fdopendir('3' as never)).toThrow(TypeError))
})

describe('readdir', () => {
  it('gives every entry with its kind', () => {
    const dir = opened()
    const kinds = new Map(rest(dir).map(entry => [nameOf(entry), entry.d_type]))
    expect([...kinds.keys()].sort()).toEqual(names)
    for (const [name, kind] of [
      ['a1', DT_REG],
      ['sub', DT_DIR],
      ['link', DT_LNK],
    ] as const)
      expect([kind, DT_UNKNOWN]).toContain(kinds.get(name))
    expect(readdir(dir)).toBe(null)
    closedir(dir)
  })

  it('gives names that %s takes', () => {
    const dir = opened()
    const entry = readdir(dir)!
    expect(printf('%.0s', entry.d_name)).toBe(0)
    expect(entry.d_reclen).toBeGreaterThan(nameOf(entry).length)
    closedir(dir)
  })

  it('refuses what C refuses', () => {
    expect(() => readdir({} as never)).toThrow(TypeError)
    expect(() => readdir(null as never)).toThrow(RangeError)
    expect(() => readdir(Object.create(DIR.prototype))).toThrow(TypeError)
    expect(() => new dirent(Buffer.alloc(8))).toThrow(RangeError)
  })
})

describe('closedir', () => {
  it('ends a directory for good', () => {
    const dir = opened()
    expect(closedir(dir)).toBe(0)
    for (const call of [closedir, readdir, rewinddir, telldir, dirfd]) expect(() => call(dir)).toThrow(RangeError)
  })

  it('fails as the kernel says', () => {
    const dir = opened()
    close(dirfd(dir))
    expect(closedir(dir)).toFailWith(EBADF)
  })
})

describe('rewinddir', () => {
  it('begins anew', () => {
    const dir = opened()
    const first = rest(dir).map(nameOf)
    rewinddir(dir)
    expect(rest(dir).map(nameOf)).toEqual(first)
    closedir(dir)
  })
})

describe('telldir', () => {
  it('leads seekdir back', () => {
    const dir = opened()
    readdir(dir)
    const at = telldir(dir)
    const after = rest(dir).map(nameOf)
    seekdir(dir, at)
    expect(rest(dir).map(nameOf)).toEqual(after)
    closedir(dir)
  })
})

describe('seekdir', () => {
  it('goes where telldir was', () => {
    const dir = opened()
    const begin = telldir(dir)
    const all = rest(dir).length
    seekdir(dir, begin)
    expect(rest(dir)).toHaveLength(all)
    seekdir(dir, BigInt(begin))
    expect(rest(dir)).toHaveLength(all)
    expect(() => seekdir(dir, 1.5)).toThrow(TypeError)
    expect(() => seekdir(dir, 2n ** 64n)).toThrow(TypeError)
    closedir(dir)
  })
})

describe('dirfd', () => {
  it('is open as long as the directory is', () => {
    const dir = opened()
    expect(dirfd(dir)).toBeGreaterThan(2)
    closedir(dir)
    expect(() => dirfd(dir)).toThrow(RangeError)
  })
})

describe('scandir', () => {
  it('takes all in the order of their names', () => {
    const namelist: dirent[][] = []
    expect(scandir(place, namelist, null, alphasort)).toBe(names.length)
    expect(namelist[0]!.map(nameOf)).toEqual(names)
  })

  it('takes what the filter takes', () => {
    const namelist: dirent[][] = []
    expect(scandir(place, namelist, entry => nameOf(entry).startsWith('a'), versionsort)).toBe(3)
    expect(namelist[0]!.map(nameOf)).toEqual(['a1', 'a9', 'a10'])
    expect(scandir(place, namelist, null, null)).toBe(names.length)
  })

  it('fails as opendir does', () => {
    expect(scandir('/nonexistent', [], null, null)).toFailWith(ENOENT)
  })

  it('closes the directory when the filter throws', () => {
    const thrown = new Error('thrown')
    const filter = (): never => {
      throw thrown
    }
    expect(() => scandir(place, [], filter, null)).toThrow(thrown)
    const links = readdirSync('/proc/self/fd').map(fd => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`)
      } catch {
        return '' // It was readdirSync's own.
      }
    })
    expect(links).not.toContain(realpathSync(place))
  })

  it('refuses what C refuses', () => {
    expect(() => scandir(place, null as never, null, null)).toThrow(RangeError)
    expect(() => scandir(place, [], 1 as never, null)).toThrow(TypeError)
    expect(() => scandir(place, [], null, {} as never)).toThrow(TypeError)
  })

  it('refuses by its own parameters, not opendir’s', () => {
    expect(() => scandir(null as never, [[]], null, null)).toThrow(new RangeError('scandir(): dirp must not be null'))
  })
})

function named(name: string): dirent {
  const entry = new dirent()
  entry.d_name.write(name)
  return entry
}

describe('alphasort', () => {
  it('compares names', () => {
    expect(alphasort(named('a10'), named('a9'))).toBeLessThan(0)
    expect(alphasort(named('b'), named('a'))).toBeGreaterThan(0)
    expect(alphasort(named('a'), named('a'))).toBe(0)
    expect(() => alphasort(null as never, named('a'))).toThrow(RangeError)
  })
})

describe('versionsort', () => {
  it('compares numbers in names', () => {
    expect(versionsort(named('a10'), named('a9'))).toBeGreaterThan(0)
    expect(versionsort(named('a'), named('a'))).toBe(0)
  })
})

describe('IFTODT', () => {
  it('is the kind of a mode', () => expect([IFTODT(S_IFDIR | 0o755), IFTODT(S_IFREG)]).toEqual([DT_DIR, DT_REG]))
})

describe('DTTOIF', () => {
  it('is the mode of a kind', () => expect([DTTOIF(DT_DIR), DTTOIF(DT_REG)]).toEqual([S_IFDIR, S_IFREG]))
})
