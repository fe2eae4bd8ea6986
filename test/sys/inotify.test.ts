import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sizeof } from 'libposix'
import { EAGAIN, EBADF, EINVAL, ENOENT } from 'libposix/errno.h'
import {
  IN_CLOSE_WRITE,
  IN_CREATE,
  IN_IGNORED,
  IN_MOVE,
  IN_MOVED_FROM,
  IN_MOVED_TO,
  IN_NONBLOCK,
  IN_ONESHOT,
  inotify_add_watch,
  inotify_event,
  inotify_init,
  inotify_init1,
  inotify_rm_watch,
} from 'libposix/sys/inotify.h'
import { close, read } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let directory: string
let queue: number
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'libposix-'))
  queue = inotify_init1(IN_NONBLOCK)
})
afterEach(() => {
  close(queue)
  rmSync(directory, { recursive: true })
})

function events(): inotify_event[] {
  const buffer = Buffer.alloc(4096)
  const length = read(queue, buffer, 4096)
  const list: inotify_event[] = []
  for (let at = 0; at < length; at += sizeof(inotify_event) + list.at(-1)!.len) {
    list.push(new inotify_event(buffer.subarray(at)))
  }
  return list
}

const text = ({ name }: inotify_event): string => name.toString().replace(/\0+$/, '')

describe('inotify_init', () => {
  it('makes a queue', () => {
    const fd = inotify_init()
    expect(fd).toBeGreaterThan(2)
    close(fd)
  })
})

describe('inotify_init1', () => {
  it('makes a queue', () => {
    expect(read(queue, Buffer.alloc(100), 100)).toFailWith(EAGAIN)
  })

  it('fails as the kernel says', () => {
    expect(inotify_init1(1)).toFailWith(EINVAL)
  })
})

describe('inotify_add_watch', () => {
  it('hears of what happens in a directory', () => {
    const wd = inotify_add_watch(queue, directory, IN_CREATE | IN_CLOSE_WRITE | IN_MOVE)
    expect(wd).toBe(1)
    writeFileSync(join(directory, 'a'), 'x')
    renameSync(join(directory, 'a'), join(directory, 'longer name'))
    const list = events()
    expect(list.map(event => [event.wd, event.mask, text(event)])).toEqual([
      [wd, IN_CREATE, 'a'],
      [wd, IN_CLOSE_WRITE, 'a'],
      [wd, IN_MOVED_FROM, 'a'],
      [wd, IN_MOVED_TO, 'longer name'],
    ])
    expect(list[2]!.cookie).toBe(list[3]!.cookie)
  })

  it('takes a mask as | makes it', () => {
    expect(IN_CREATE | IN_ONESHOT).toBeLessThan(0)
    inotify_add_watch(queue, directory, IN_CREATE | IN_ONESHOT)
    writeFileSync(join(directory, 'a'), 'x')
    writeFileSync(join(directory, 'b'), 'x')
    expect(events().map(({ mask }) => mask)).toEqual([IN_CREATE, IN_IGNORED])
  })

  it('fails as the kernel says', () => {
    expect(inotify_add_watch(queue, '/nonexistent', IN_CREATE)).toFailWith(ENOENT)
    expect(inotify_add_watch(-1, directory, IN_CREATE)).toFailWith(EBADF)
    expect(inotify_add_watch(queue, directory, 0)).toFailWith(EINVAL)
  })
})

describe('inotify_rm_watch', () => {
  it('ends a watch', () => {
    const wd = inotify_add_watch(queue, directory, IN_CREATE)
    expect(inotify_rm_watch(queue, wd)).toBe(0)
    const [last] = events()
    expect([last!.wd, last!.mask, last!.len, last!.name.length]).toEqual([wd, IN_IGNORED, 0, 0])
  })

  it('fails as the kernel says', () => {
    expect(inotify_rm_watch(queue, 5)).toFailWith(EINVAL)
    expect(inotify_rm_watch(-1, 5)).toFailWith(EBADF)
  })
})
