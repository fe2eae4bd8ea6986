// What is known of calls beside their parameters: which ones are shown, which may wait, what their results are.
import * as constants from './constants.ts'
import { nameOf } from './names.ts'

/** A call as its docstring in lib has it: see prototypes.js. */
export interface Prototype {
  readonly returns: string
  /** Of the manual: 2 is a system call. */
  readonly section: number
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly at: number }[]
}

/** Headers of which a trace shows what is no system call too: it makes some, and a reader wants to see the one. */
const speaking =
  /^(dirent|grp|ifaddrs|mqueue|netdb|pthread(\/.*)?|pty|pwd|semaphore|spawn|stdio|stdlib|sys\/.*|syslog|termios|unistd|utmp|time|signal|unsafe)$/

/** What there is pure of C's in them. */
const silent =
  /^([A-Z0-9_]+|W[A-Z]+|W_\w+|S_IS\w+|CMSG_\w+|sig(empty|fill|add|del|is|and|or)\w*|posix_spawn(attr|_file)\w*|pthread_(self|equal)|pthread_\w*attr_\w+|cf\w+|s(n?printf|scanf)|f(eof|error|ileno)|clearerr|ctermid|ato\w+|strto\w+|l*abs|l?div|s?rand(om)?|\w*env|ptsname_r|(h|gai_)(str)?error|herror|(set|end)\w+ent|sockatmark|isfdtype|ftok|get_\w+|sysconf|f?pathconf|confstr|getpagesize|getdtablesize|difftime|[cas]?s?ctime|asctime|gmtime_r|localtime_r|mktime|timegm|str[fp]time|tzset|clock|alphasort|versionsort|telldir|dirfd)$/

/** Whether a trace shows it unless asked for more. */
export function isShown(header: string, name: string, { section }: Prototype): boolean {
  if (silent.test(name)) return false
  return section === 2 || speaking.test(header)
}

/** Calls that wait for their first parameter, a descriptor, to be readable, or writable. */
const reads = /^(read|p?readv2?|recv|recvfrom|recvmsg|recvmmsg|accept|accept4|mq_receive|mq_timedreceive|eventfd_read)$/
const writes = /^(write|p?writev2?|send|sendto|sendmsg|sendmmsg|mq_send|mq_timedsend|eventfd_write)$/
/** Calls that wait for something else, so that nobody can say before. */
const others =
  /^(connect|wait\w*|select|pselect|p?poll|epoll_p?wait2?|pause|u?sleep|(clock_)?nanosleep|sig(suspend|wait\w*|timedwait)|flock|lockf|sem(timed)?op|msg(snd|rcv)|system|pclose|f?getc|getchar|fgets|getline|getdelim|fread|f?scanf|sendfile|splice|tcdrain|pthread_(mutex_(|timed|clock)lock|rwlock_(|timed|clock)(rd|wr)lock|(cond|barrier)_\w*wait|spin_lock)|sem_(|timed|clock)wait|gethostby\w+|get(addr|name)info)$/
/** Calls that do not come back if all goes well. */
const last = /^(exec\w+|fexecve|_exit|_Exit|abort)$/

/** How a call may wait: for its first parameter to be readable or writable, for something, for ever; or not at all. */
export type Waiting = 'input' | 'output' | 'some' | 'ever' | 'never'

export function waitingOf(name: string): Waiting {
  if (reads.test(name)) return 'input'
  if (writes.test(name)) return 'output'
  if (others.test(name)) return 'some'
  return last.test(name) ? 'ever' : 'never'
}

/** Calls whose result is a new descriptor. */
export const makesDescriptor =
  /^(socket|accept4?|open|openat|creat|dup[23]?|epoll_create1?|eventfd|timerfd_create|signalfd|inotify_init1?|pidfd_\w*open|pidfd_getfd|memfd_create|shm_open|mq_open|mkstemp|mkostemp)$/

/** Parameters that are descriptors. */
export const descriptorName = /^(sockfd|fd|oldfd|epfd|mqdes|out_fd|fd_in)$/

/** Calls that return the number of an error, 0 for success, and leave errno alone. */
const returnsError = /^(posix_\w+|pthread_\w+|ttyname_r|getlogin_r|clock_nanosleep|sigwait)$/

export interface Outcome {
  readonly result: unknown
  readonly error?: string
}

/** Tells the outcome of a call by its native answer. */
export type Answered = (answer: unknown) => Outcome

type Errors = ReadonlyMap<number, string>

/** How C's caller sees what the native half answers: the kinds are those of lib/internal/result.ts. */
export function answeredBy(name: string, { returns }: Prototype, errors: Errors): Answered {
  const pointer = returns.endsWith('*')
  if (returns === 'void') return () => ({ result: undefined })
  // It answers with the handler until now.
  if (name === 'sigaction') return answer => (isError(answer) ? failed(-1, errors.get(-answer)) : { result: 0 })
  if (returnsError.test(name)) return answer => failed(answer, errors.get(answer as number))
  if (/^get(addr|name)info$/.test(name))
    return answer => failed(isError(answer) ? answer : 0, nameOf(constants.addressErrors, answer as number))
  if (/^get(host|net)by/.test(name)) return lookedUp
  return answer => {
    if (isError(answer)) return failed(pointer ? null : -1, errors.get(-answer))
    if (Array.isArray(answer) && answer.length === 2 && !pointer) return failed(answer[0], errors.get(answer[1]))
    return { result: answer }
  }
}

/** What was found has an errno beside it, and what was not an h_errno. */
function lookedUp(answer: unknown): Outcome {
  const { h_errno, errno: _, ...found } = answer as { h_errno?: number; errno?: number }
  return h_errno === undefined ? { result: found } : failed(null, nameOf(constants.hostErrors, h_errno))
}

function isError(answer: unknown): answer is number {
  return typeof answer === 'number' && answer < 0
}

function failed(result: unknown, error: string | undefined): Outcome {
  return error === undefined ? { result } : { result, error }
}
