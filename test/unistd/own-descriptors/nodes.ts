// Node's descriptors, as /proc shows them.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { O_CLOEXEC } from 'libposix/fcntl.h'

/** What /proc says of a descriptor: what it is, and more. */
export function told(fd: number | string): { link: string; info: string } {
  try {
    return { link: readlinkSync(`/proc/self/fd/${fd}`), info: readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1') }
  } catch {
    return { link: '', info: '' }
  }
}

/** Those of a kind that exec closes: of a program's own and of those that it was started with, none does. */
export function nodes(kind: RegExp): { fd: number; link: string }[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter(fd => fd > 2)
    .flatMap(fd => {
      const { link, info } = told(fd)
      const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(info)?.[1] ?? '0', 8)
      return flags & O_CLOEXEC && kind.test(link) ? [{ fd, link }] : []
    })
}
