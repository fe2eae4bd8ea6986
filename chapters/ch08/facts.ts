// What the picture of chapter 8 shows: the hostent of a name that has three lines in a hosts file of its own.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gethostbyname } from 'libposix/netdb.h'
import { CLONE_NEWNS, unshare } from 'libposix/sched.h'
import { MS_BIND, MS_PRIVATE, MS_REC, mount } from 'libposix/sys/mount.h'
import { ok } from '../demo/sockets.ts'

export interface Facts {
  readonly asked: string
  /** The lines of /etc/hosts that were looked at. */
  readonly lines: readonly string[]
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: number
  readonly length: number
  readonly addresses: readonly (readonly number[])[]
}

const asked = 'www.book.test'
const lines = [`192.0.2.1 ${asked} book www`, `192.0.2.2 ${asked}`, `192.0.2.3 ${asked} mirror`]
const files = { hosts: `${lines.join('\n')}\n`, 'host.conf': 'multi on\n', 'nsswitch.conf': 'hosts: files\n' }

export function facts(): Facts {
  const names = Object.keys(files)
  const mayHide = names.every(name => existsSync(`/etc/${name}`))
  if (mayHide) hide()
  const found = gethostbyname(mayHide ? asked : '127.0.0.1')!
  return {
    asked: mayHide ? asked : '127.0.0.1',
    lines: mayHide ? lines : [],
    name: found.h_name!,
    aliases: found.h_aliases.filter(alias => alias !== null),
    type: found.h_addrtype,
    length: found.h_length,
    addresses: found.h_addr_list.filter(address => address !== null).map(address => [...(address as Uint8Array)]),
  }
}

/** This process sees files of our own in /etc. */
function hide(): void {
  const directory = mkdtempSync(join(tmpdir(), 'libposix-picture-'))
  ok('unshare', unshare(CLONE_NEWNS))
  ok('mount', mount('none', '/', null, MS_REC | MS_PRIVATE, null))
  for (const [name, text] of Object.entries(files)) {
    const own = join(directory, name)
    writeFileSync(own, text)
    ok('mount', mount(own, `/etc/${name}`, null, MS_BIND, null))
  }
  rmSync(directory, { recursive: true })
}
