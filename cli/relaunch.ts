// Where somebody started main.js under Node by hand: Node has taken the low descriptors by now, so this process becomes a launched one.
import { readdirSync, readlinkSync } from 'node:fs'
import { ownHeader } from '#lib/internal/native'
import { restoreDispositions } from '#lib/start/dispositions'
import { command } from './launch.ts'
import { refusal } from './refusal.ts'

const { execv } = ownHeader('unistd.h')
const { F_GETFD, F_GETFL, F_SETFD, FD_CLOEXEC, fcntl, O_ACCMODE } = ownHeader('fcntl.h')

/** Becomes `libposix ARGUMENTS…`; comes back only by a throw. */
export function relaunch(args: readonly string[]): never {
  const words = command(args, process.execArgv)
  // Every other descriptor is Node's, marked with FD_CLOEXEC.
  for (const fd of inherited()) fcntl(fd, F_SETFD, fcntl(fd, F_GETFD, 0) & ~FD_CLOEXEC)
  // What is ignored stays so across exec, and this Node ignores some signals of its own accord.
  restoreDispositions()
  execv(words[0], words)
  throw refusal`cannot run ${words[0]}`
}

interface Open {
  readonly fd: number
  /** What /proc says it is: a path, `pipe:[4711]`, `anon_inode:[eventpoll]`. */
  readonly link: string
  /** O_RDONLY, O_WRONLY or O_RDWR. */
  readonly mode: number
}

/**
 * The descriptors that the user's shell passed.
 *
 * Node sets FD_CLOEXEC on those too when it starts, so they are told from Node's own by what they are. Node's first is an event queue; above that one its
 * own are event queues and pipes with both ends here.
 */
function inherited(): number[] {
  const all = readdirSync('/proc/self/fd')
    .flatMap(describe)
    .sort((a, b) => a.fd - b.fd)
  const first = all.find(({ fd, link }) => fd > 2 && link === 'anon_inode:[eventpoll]')?.fd ?? 3
  const isOwn = ({ fd, link, mode }: Open) =>
    fd >= first &&
    (link.startsWith('anon_inode:') ||
      (link.startsWith('pipe:') && all.some(other => other.link === link && other.mode !== mode)))
  return all.filter(open => !isOwn(open)).map(({ fd }) => fd)
}

function describe(name: string): Open[] {
  const fd = Number(name)
  try {
    const link = readlinkSync(`/proc/self/fd/${fd}`)
    return [{ fd, link, mode: fcntl(fd, F_GETFL, 0) & O_ACCMODE }]
  } catch {
    return [] // The directory that was read, closed by now.
  }
}
