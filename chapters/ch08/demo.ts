import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type in_addr, inet_ntoa } from 'libposix/arpa/inet.h'
import { gethostbyname, HOST_NOT_FOUND, hstrerror } from 'libposix/netdb.h'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'

const hosts = `127.0.0.1 localhost
192.0.2.1 www.book.test book www
192.0.2.2 www.book.test
192.0.2.3 www.book.test mirror
`

const enter = 'for f in hosts host.conf nsswitch.conf; do mount --bind "$0/$f" "/etc/$f" || exit 125; done; exec "$@"'

/** The words that run a command where /etc/hosts is ours and no name server is asked; none where the kernel refuses that. */
function privateHosts(stage: Stage): string[] {
  const files = { hosts, 'host.conf': 'multi on\n', 'nsswitch.conf': 'hosts: files\n' }
  if (!Object.keys(files).every(name => existsSync(`/etc/${name}`))) return []
  for (const [name, text] of Object.entries(files)) writeFileSync(join(stage.cwd, name), text)
  const words = ['unshare', '-m', ...(process.getuid!() === 0 ? [] : ['-r']), 'sh', '-c', enter, stage.cwd]
  return spawnSync(words[0]!, [...words.slice(1), 'true'], { stdio: 'ignore' }).status === 0 ? words : []
}

async function lookUp(stage: Stage): Promise<void> {
  const under = privateHosts(stage)
  if (under.length === 0) {
    stage.say`this system lets nobody have a hosts file of his own: only what every host knows is looked up`
    await stage.run('ch08/gethostbyname', { label: 'name', args: ['localhost'] })
    await stage.run('ch08/gethostbyaddr', { label: 'addr', args: ['127.0.0.1'] })
    return
  }
  stage.say`the programs see a hosts file of their own, and no name server:`
  for (const line of hosts.trim().split('\n')) stage.say`  ${line}`
  const byName = await stage.run('ch08/gethostbyname', { label: 'name', args: ['mirror'], under })
  stage.check(byName.stdout.startsWith('Official name: www.book.test \n'), byName.stdout)
  stage.say`asked by its other name, the host has the same official one; and for that, all addresses:`
  const all = await stage.run('ch08/gethostbyname', { label: 'name', args: ['www.book.test'], under })
  stage.check(all.stdout.includes('IP addr 3: 192.0.2.3 \n'), all.stdout)
  stage.say`and back, from an address to the names:`
  const back = await stage.run('ch08/gethostbyaddr', { label: 'addr', args: ['192.0.2.1'], under })
  stage.check(back.stdout.includes('Aliases 2: www \n'), back.stdout)
  stage.say`a name that nobody knows, and an address without a name:`
  await stage.start('ch08/gethostbyname', { label: 'name', args: ['nobody.book.test'], under }).ends(1)
  await stage.start('ch08/gethostbyaddr', { label: 'addr', args: ['192.0.2.77'], under }).ends(1)
}

async function points(stage: Stage): Promise<void> {
  const host = gethostbyname('127.212.124.78')!
  const [name, address] = [host.h_name, inet_ntoa(host.h_addr_list[0] as in_addr)]
  stage.say`a dotted number is looked up nowhere: its official name is ${name}`
  stage.say`h_addr_list[0] is a struct in_addr, ${host.h_length} bytes: ${[...host.h_addr!].join(' ')}; inet_ntoa() makes text of it`
  stage.check(address.toString('latin1', 0, name.length) === name, 'the address is another one')
  const again = gethostbyname('192.0.2.1')!
  stage.say`there is one hostent: after a second look-up the first pointer's h_name is ${host.h_name}`
  stage.check(again === host && host.h_name === '192.0.2.1', 'there are two')
  stage.say`no hostent means null, and h_errno says why: ${HOST_NOT_FOUND} is "${hstrerror(HOST_NOT_FOUND)}"`
  stage.say`both functions are of the past, and of IPv4: getaddrinfo() and getnameinfo() took their place`
}

export const scenes: Scene[] = [
  {
    title: 'Names and addresses',
    programs: ['ch08/gethostbyname', 'ch08/gethostbyaddr'],
    play: lookUp,
  },
  { title: 'What a hostent is, seen now', programs: [], play: points },
]
