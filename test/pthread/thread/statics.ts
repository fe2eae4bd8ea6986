// What C keeps in static memory, in several threads at once: each finds its own.
import { start } from 'libposix'
import { inet_ntoa } from 'libposix/arpa/inet.h'
import { EBADF, ENOENT, ENOTDIR, errno } from 'libposix/errno.h'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { getopt, optarg, optind, set_optind } from 'libposix/getopt.h'
import { getgrgid } from 'libposix/grp.h'
import { basename, dirname } from 'libposix/libgen.h'
import { ether_addr, ether_ntoa } from 'libposix/netinet/ether.h'
import { in_addr } from 'libposix/netinet/in.h'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { getpwuid } from 'libposix/pwd.h'
import { strerror, strsignal, strtok } from 'libposix/string.h'
import { asctime, ctime, gmtime, localtime } from 'libposix/time.h'
import { close } from 'libposix/unistd.h'

const rounds = 400
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** As ctime has it, where it is UTC. */
function inWords(seconds: number): string {
  const date = new Date(seconds * 1000)
  const day = String(date.getUTCDate()).padStart(2)
  const time = date.toISOString().slice(11, 19)
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${day} ${time} ${date.getUTCFullYear()}\n`
}

const text = (of: Uint8Array | null): string =>
  of === null ? 'null' : Buffer.from(of).toString('latin1').split('\0')[0]!

/** What goes wrong in each thread: a call that fails in a way of its own. */
const failures = [
  [() => close(-1), EBADF],
  [() => open('/nonexistent', O_RDONLY), ENOENT],
  [() => open('/dev/null/file', O_RDONLY), ENOTDIR],
] as const

export function calls(n: number): string {
  const wrong = new Map<string, string>()
  const check = (what: string, found: unknown, right: unknown): void => {
    if (found !== right) wrong.set(what, `${what} ${String(found)} instead of ${String(right)}`)
  }
  const [fails, error] = failures[n % failures.length]!
  for (let i = 0; i < rounds; i++) {
    fails()
    const seconds = n * 86_400_000 + i
    const at = BigInt64Array.of(BigInt(seconds))
    const broken = gmtime(at)!
    const local = localtime(at)!
    const dotted = inet_ntoa(new in_addr({ s_addr: (i << 24) | (n << 16) | (n << 8) | 10 }))
    const tokens = Buffer.from(`${n}-1,${n}-2,${n}-3\0`)
    const found = [text(strtok(tokens, ','))]
    check('ctime', ctime(at), inWords(seconds))
    check('asctime', asctime(broken), inWords(seconds))
    found.push(text(strtok(null, ',')))
    check('strerror', strerror(1000 + n), `Unknown error ${1000 + n}`)
    check('strsignal', strsignal(100 + n), `Unknown signal ${100 + n}`)
    check('basename', basename(`/${n}/${i}`), String(i))
    check('dirname', dirname(`/${n}/${i}`), `/${n}`)
    check('ether_ntoa', ether_ntoa(new ether_addr({ ether_addr_octet: [n, 1, 2, 3, 4, 5] })), `${n}:1:2:3:4:5`)
    found.push(text(strtok(null, ',')))
    check('strtok', found.join(), `${n}-1,${n}-2,${n}-3`)
    const argv = ['x', '-a', '-b', `value${n}`, 'rest']
    set_optind(1)
    check('getopt', [getopt(5, argv, 'ab:'), getopt(5, argv, 'ab:'), optarg].join(), [97, 98, `value${n}`].join())
    check('optind', optind, 4)
    check('getpwuid', getpwuid(0)!.pw_name, 'root')
    check('getgrgid', getgrgid(0)!.gr_name, 'root')
    // What earlier calls have returned is as it was.
    check('gmtime', broken.tm_sec, seconds % 60)
    check('localtime', local.tm_sec, seconds % 60)
    check('inet_ntoa', text(dotted), `10.${n}.${n}.${i & 255}`)
    check('errno', errno, error)
  }
  return [...wrong.values()].join('\n')
}

start(() => {
  const threads = 4
  const t_id = pthread_t.array(threads)
  for (let n = 0; n < threads; n++) pthread_create(t_id.subarray(n), null, calls, n)
  const before = errno
  for (const id of t_id) {
    const thr_ret = ['']
    pthread_join(id, thr_ret)
    console.log(thr_ret[0])
  }
  console.log(errno === before)
})
