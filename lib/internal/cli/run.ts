// `libposix run`: this process becomes a fresh Node that runs one program as the kernel would run a C one: the program gets descriptor 3 first, its
// own signals, terminal, standard input and exit status.
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { header } from '../native.ts'
import { programPath } from './book.ts'
import { Refusal } from './refusal.ts'

// The native halves alone: the whole headers would take longer to load than all that is done here.
const { CLOSE_RANGE_UNSHARE, close, close_range, dup2, execv } = header('unistd.h')
const { F_DUPFD, F_GETFD, F_GETFL, F_SETFD, FD_CLOEXEC, fcntl, O_ACCMODE, O_RDWR, open } = header('fcntl.h')

/** Descriptors below this one are the program's; Node's own will lie above. */
const reserved = 256
/** More than Node opens for itself. */
const enough = 64
/** A descriptor that nobody has, the highest that close_range(2) takes. */
const nobody = 0xffff_ffff

/** Becomes the program; comes back only by a throw. */
export function run(program: string, args: readonly string[]): never {
  const path = locate(program)
  const launched = fileURLToPath(new URL('./launched.js', import.meta.url))
  const ranges = occupy()
  execv(process.execPath, [process.execPath, ...process.execArgv, launched, ranges, path, ...args])
  throw new Refusal(`cannot run ${process.execPath}`)
}

function locate(program: string): string {
  const type = /\.([cm]?[jt]s)$/.exec(program)?.[1]
  if (type === undefined) return programPath(program)
  const path = resolve(program)
  if (!existsSync(path)) throw new Refusal(`there is no file ${program}`)
  // `strip` since Node 22.18, where types are left out by default.
  if (type.endsWith('ts') && !(process.features as { typescript?: unknown }).typescript)
    throw new Refusal(
      `Node ${process.versions.node} does not run TypeScript: take Node 22.18 or later, or compile ${program} to JavaScript`,
    )
  return path
}

/**
 * Fills every descriptor from 3 on that the user did not pass, so that the Node to come finds only higher ones for itself; it then closes them.
 *
 * @returns what was filled, as `3-9,11-255`.
 */
function occupy(): string {
  const kept = inherited()
  // A table of descriptors for this thread alone: Node's others still wait for events on theirs. Closes nothing.
  // Kernels before 5.9 refuse it, and the rest is done all the same.
  close_range(nobody, nobody, CLOSE_RANGE_UNSHARE)
  const filler = open('/dev/null', O_RDWR, 0)
  let end = reserved
  // A low limit on descriptors leaves less room.
  let probe: number
  while ((probe = fcntl(filler, F_DUPFD, end + enough)) < 0 && end > 4) end >>= 1
  close(probe)

  const ranges: string[] = []
  let from = 3
  for (let fd = 3; fd <= end; fd++) {
    if (fd < end && !kept.has(fd)) {
      dup2(filler, fd)
    } else {
      if (from < fd) ranges.push(`${from}-${fd - 1}`)
      from = fd + 1
    }
  }
  for (const fd of [0, 1, 2, ...kept]) pass(fd)
  return ranges.join()
}

/** Lets a descriptor live through exec. */
function pass(fd: number): void {
  const flags = fcntl(fd, F_GETFD, 0)
  if (flags >= 0) fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC)
}

interface Open {
  readonly fd: number
  /** What /proc says it is: a path, `pipe:[4711]`, `anon_inode:[eventpoll]`. */
  readonly link: string
  /** O_RDONLY, O_WRONLY or O_RDWR. */
  readonly mode: number
}

/**
 * The descriptors from 3 on that the user's shell passed.
 *
 * Node sets FD_CLOEXEC on those too when it starts, so they are told from Node's own by what they are. Node's first is an event queue; above that one its
 * own are event queues and pipes with both ends here.
 */
function inherited(): Set<number> {
  const all = readdirSync('/proc/self/fd')
    .flatMap(describe)
    .sort((a, b) => a.fd - b.fd)
  const first = all.find(({ link }) => link === 'anon_inode:[eventpoll]')?.fd ?? 3
  const isOwn = ({ fd, link, mode }: Open) =>
    fd >= first &&
    (link.startsWith('anon_inode:') ||
      (link.startsWith('pipe:') && all.some(other => other.link === link && other.mode !== mode)))
  return new Set(all.filter(open => !isOwn(open)).map(({ fd }) => fd))
}

function describe(name: string): Open[] {
  const fd = Number(name)
  if (fd <= 2) return []
  try {
    const link = readlinkSync(`/proc/self/fd/${fd}`)
    return [{ fd, link, mode: fcntl(fd, F_GETFL, 0) & O_ACCMODE }]
  } catch {
    return [] // The directory that was read, closed by now.
  }
}
