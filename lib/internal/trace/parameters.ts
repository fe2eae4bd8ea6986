// The one table of how a parameter is shown: by C's type and name of it, and the call where that is not enough. The first row that fits counts.
import type { Prototype } from './calls.ts'
import * as constants from './constants.ts'
import { text } from './memory.ts'
import { flags, one } from './names.ts'
import {
  beside,
  descriptors,
  elements,
  formatted,
  hostAddress,
  level,
  newAction,
  number,
  octal,
  oldAction,
  openFlags,
  optionName,
  optionValue,
  other,
  type Parameter,
  place,
  plain,
  protocol,
  readBytes,
  register,
  type Show,
  socketAddress,
  streams,
  type Way,
  waitStatus,
  writtenBytes,
} from './showers.ts'
import { Said, something } from './shown.ts'
import { message, pieces, sizeOf, struct, structs } from './structs.ts'

interface Row {
  readonly type?: RegExp
  readonly name?: RegExp
  readonly call?: RegExp
  readonly show: Show
  /** Where that does not follow from `const`. */
  readonly way?: Way
}

const table: readonly Row[] = [
  { call: /^sigaction$/, name: /^act$/, show: newAction },
  { call: /^sigaction$/, name: /^oldact$/, show: oldAction },
  { call: /printf$|scanf$/, name: /^\.\.\.$/, show: formatted },
  { call: /^gethostbyaddr/, name: /^addr$/, show: hostAddress },
  { type: /sockaddr \*$/, name: /addr$|^sa$/, show: socketAddress },
  { type: /^const struct msghdr \*$/, show: (value, use) => message(value, beside(use), Number.POSITIVE_INFINITY) },
  { type: /^struct msghdr \*$/, show: (value, use) => message(value, beside(use), use.result) },
  {
    call: /^p?readv/,
    type: /iovec \*$/,
    way: 'out',
    show: (v, use) => pieces(v, number(other(use, 'iovcnt')), beside(use)[0], use.result),
  },
  {
    type: /iovec \*$/,
    name: /^iov$/,
    show: (v, use) => pieces(v, number(other(use, 'iovcnt', 'nr_segs')), beside(use)[0], Number.POSITIVE_INFINITY),
  },
  { type: /^fd_set \*$/, way: 'both', show: descriptors },
  {
    type: /^struct pollfd \*$/,
    way: 'both',
    show: (value, use) => structs('pollfd', value, number(other(use, 'nfds'))),
  },
  { call: /^epoll_ctl$/, type: /^struct epoll_event \*$/, way: 'in', show: value => struct('epoll_event', value) },
  { type: /^struct epoll_event \*$/, show: (value, { result }) => structs('epoll_event', value, result) },
  {
    type: /^struct sembuf \*$/,
    way: 'in',
    show: (value, use) => structs('sembuf', value, number(other(use, 'nsops'))),
  },
  { call: /^select$/, type: /^struct timeval \*$/, way: 'both', show: value => struct('timeval', value) },
  { type: /^const struct (\w+) (\*|\w+\[2\])$/, name: /^times$/, show: elements },
  { type: /^socklen_t \*$/, way: 'both', show: elements },
  { type: /^(off_t|off64_t) \*$/, way: 'both', show: elements },
  { name: /^wstatus$/, show: waitStatus },
  { type: /^(pthread_(mutex|cond|rwlock|barrier|spinlock|once)_t|sem_t) \*$/, way: 'in', show: place },
  { type: /^FILE \*$/, way: 'in', show: streams },
  { name: /^optval$/, show: optionValue },
  { call: /^fgets$/, name: /^s$/, show: (value, { most }) => text(value, most) },
  {
    call: /^(gethostname|getdomainname|getcwd|ttyname_r|getlogin_r)$/,
    type: /^char \*$/,
    show: (value, { most }) => text(value, most),
  },
  {
    type: /^(const )?(void|char) \*$/,
    name: /^(buf|ptr|msg_ptr|optval)$/,
    call: /^(write|pwrite|send|sendto|fwrite|mq_send|mq_timedsend)$/,
    show: writtenBytes,
  },
  { type: /^(void|char) \*$/, name: /^(buf|ptr|msg_ptr)$/, show: readBytes },

  { name: /^(domain|family|af)$/, show: one(constants.families) },
  { call: /^gethostbyaddr/, name: /^type$/, show: one(constants.families) },
  { call: /^socket/, name: /^type$/, show: flags(constants.socketTypes) },
  { call: /^socket/, name: /^protocol$/, show: protocol },
  { call: /^shutdown$/, name: /^how$/, show: one(constants.shutdowns) },
  { name: /^level$/, show: level },
  { name: /^optname$/, show: optionName },
  { call: /^(send|recv)/, name: /^flags$/, show: flags(constants.messageFlags) },
  { call: /^accept4$/, name: /^flags$/, show: flags(constants.socketTypes) },
  { call: /^(open|openat|pipe2|dup3|mq_open|shm_open)$/, name: /^(flags|oflag)$/, show: openFlags },
  {
    call: /^(creat|open|openat|mkdir|mkdirat|mknod|mknodat|chmod|fchmod|fchmodat|mkfifo|mkfifoat|umask)$/,
    name: /^(mode|mask)$/,
    show: octal,
  },
  { call: /access$/, name: /^mode$/, show: flags(constants.accesses) },
  { call: /at$/, name: /^flags$/, show: flags(constants.atFlags) },
  { call: /^(splice|tee|vmsplice)$/, name: /^flags$/, show: flags(constants.spliceFlags) },
  { name: /dirfd$/, show: value => (value === -100 ? new Said('AT_FDCWD') : number(value)) },
  { call: /^fcntl$/, name: /^cmd$/, show: one(constants.descriptorCommands) },
  { call: /^(fcntl|ioctl)$/, name: /^(arg|\.\.\.)$/, way: 'out', show: register },
  { name: /^request$/, show: one(constants.requests) },
  { call: /^lockf$/, name: /^cmd$/, show: one(constants.locks) },
  { call: /^flock$/, name: /^operation$/, show: flags(constants.fileLocks) },
  { name: /^whence$/, show: one(constants.whences) },
  { call: /^(sig|kill|raise|pthread_kill|tgkill|pidfd)/, name: /^(signum|sig)$/, show: one(constants.signals) },
  { call: /sigmask|sigprocmask/, name: /^how$/, show: one(constants.maskings) },
  { call: /^wait/, name: /^options$/, show: flags(constants.waitOptions) },
  { name: /^idtype$/, show: one(constants.idTypes) },
  { call: /^epoll_ctl$/, name: /^op$/, show: one(constants.epollOperations) },
  { call: /^epoll_create1$/, name: /^flags$/, show: flags(constants.epollFlags) },
  { call: /^eventfd$/, name: /^flags$/, show: flags(constants.eventFlags) },
  { call: /^timerfd_create$/, name: /^flags$/, show: flags(constants.timerFlags) },
  { call: /^timerfd_settime$/, name: /^flags$/, show: flags(constants.settingFlags) },
  { call: /^signalfd$/, name: /^flags$/, show: flags(constants.signalFlags) },
  { call: /^inotify_init1$/, name: /^flags$/, show: flags(constants.notifyFlags) },
  { call: /^inotify/, name: /^mask$/, show: flags(constants.notifyEvents) },
  { name: /^clock_?id$/, show: one(constants.clocks) },
  { call: /^clock_nanosleep$|^timer_settime$/, name: /^flags$/, show: flags(constants.clockFlags) },
  { call: /itimer$/, name: /^which$/, show: one(constants.intervalTimers) },
  { call: /priority$/, name: /^which$/, show: one(constants.priorities) },
  { name: /^resource$/, show: one(constants.resources) },
  { call: /^getrusage$/, name: /^who$/, show: one(constants.usages) },
  { name: /^prot$/, show: flags(constants.protections) },
  { call: /^mmap$/, name: /^flags$/, show: flags(constants.mappings) },
  { call: /^memfd_create$/, name: /^flags$/, show: flags(constants.memoryFlags) },
  { call: /^getrandom$/, name: /^flags$/, show: flags(constants.randomFlags) },
  { call: /^(unshare|setns)$/, name: /^(flags|nstype)$/, show: flags(constants.cloneFlags) },
  { call: /^sched/, name: /^policy$/, show: one(constants.policies) },
  { call: /^prctl$/, name: /^option$/, show: one(constants.processOptions) },
  { call: /^ptrace$/, name: /^request$/, show: one(constants.traceRequests) },
  { call: /^(msg|sem)ctl$/, name: /^cmd$/, show: one(constants.ipcCommands) },
  { call: /^(msgget|semget|msgsnd|msgrcv)$/, name: /^(msgflg|semflg)$/, show: flags(constants.ipcFlags) },
  { call: /^tcsetattr$/, name: /^optional_actions$/, show: one(constants.terminalActions) },
]

/** A parameter of a call's prototype: how it is shown, and when; one that the call writes to afterwards. */
export function parameterOf(call: string, { name, type, at }: Prototype['parameters'][number]): Parameter {
  const row = table.find(row => fits(row.call, call) && fits(row.type, type) && fits(row.name, name))
  const pointer = /\*|\[/.test(type) && !/^const |^char \*const/.test(type)
  const show = row?.show ?? byType(type, name)
  return { name: name === '...' ? 'args' : name, at, show, way: row?.way ?? (pointer ? 'out' : 'in') }
}

/** What no row is about. */
function byType(type: string, name: string): Show {
  // A path is of use as a whole.
  if (type === 'const char *' && /path|^file/.test(name)) return value => text(value, 4096)
  if (type === 'const char *') return (value, { most }) => text(value, most)
  if (type.includes('**')) return () => something
  const struct_ = /^(?:const )?(?:struct )?(\w+) \*$/.exec(type)?.[1]
  if (struct_ !== undefined && sizeOf(struct_) !== undefined) return value => struct(struct_, value)
  return /\*$|\[\d*\]$/.test(type) && !type.startsWith('char') ? elements : (value, { most }) => plain(value, most)
}

function fits(pattern: RegExp | undefined, text: string): boolean {
  return pattern === undefined || pattern.test(text)
}
