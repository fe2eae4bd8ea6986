// Which constants are the values of C's parameters and members.
import type { Names } from './names.ts'

const socket = (like: RegExp, but?: RegExp): Names => ({ of: 'sys/socket', like, ...(but && { but }) })

export const families = socket(/^AF_/, /^AF_(FILE|LOCAL|ROUTE|MAX)$/)
export const socketTypes = socket(/^SOCK_/, /^SOCK_PACKET$/)
export const messageFlags = socket(/^MSG_/, /^MSG_TRYHARD$/)
export const shutdowns = socket(/^SHUT_/)
export const socketLevels = socket(/^SOL_/)
export const socketOptions = socket(/^SO_/, /_OLD$|^SO_(DETACH_BPF|GET_FILTER)$/)
export const controlTypes = socket(/^SCM_/)
export const protocols: Names = { of: 'netinet/in', like: /^IPPROTO_/, but: /^IPPROTO_HOPOPTS$/ }
export const ipOptions: Names = { of: 'netinet/in', like: /^(IP|MCAST)_/, but: /^IP_(PMTUDISC_|DEFAULT_|MAX_)/ }
export const ip6Options: Names = {
  of: 'netinet/in',
  like: /^(IPV6|MCAST)_/,
  but: /^IPV6_(PMTUDISC_|RTHDR_)|_(RXHOP|RXDST)/,
}
const tcpStates =
  /^TCP_(ESTABLISHED|SYN_SENT|SYN_RECV|FIN_WAIT[12]|TIME_WAIT|CLOSE|CLOSE_WAIT|LAST_ACK|LISTEN|CLOSING)$/
export const tcpOptions: Names = { of: 'netinet/tcp', like: /^TCP_/, but: tcpStates }
export const tcpState: Names = { of: 'netinet/tcp', like: tcpStates }

export const openFlags: Names = { of: 'fcntl', like: /^O_/, but: /^O_(ACCMODE|RDONLY|NDELAY|FSYNC|RSYNC|LARGEFILE)$/ }
export const descriptorCommands: Names = {
  of: 'fcntl',
  like: /^F_/,
  but: /^F_(RDLCK|WRLCK|UNLCK|EXLCK|SHLCK|OWNER_|SEAL_|LOCK|TLOCK|ULOCK|TEST|OK|.*64$)/,
}
export const descriptorFlags: Names = { of: 'fcntl', like: /^FD_CLOEXEC$/ }
export const atFlags: Names = {
  of: 'fcntl',
  like: /^AT_(SYMLINK|REMOVEDIR|EMPTY|NO_AUTO|EACCESS)/,
  but: /^AT_EACCESS$/,
}
export const spliceFlags: Names = { of: 'fcntl', like: /^SPLICE_F_/ }
export const whences: Names = { of: 'stdio', like: /^SEEK_/ }
export const accesses: Names = { of: 'unistd', like: /^[RWXF]_OK$/ }
export const locks: Names = { of: 'unistd', like: /^F_(LOCK|TLOCK|ULOCK|TEST)$/ }
export const fileLocks: Names = { of: 'fcntl', like: /^LOCK_/ }

export const errors: Names = { of: 'errno', like: /^E/ }

export const signals: Names = { of: 'signal', like: /^SIG[A-Z0-9]+$/, but: /^SIG(CLD|POLL|IOT|STKSZ|RTMIN|RTMAX)$/ }
export const maskings: Names = { of: 'signal', like: /^SIG_(BLOCK|UNBLOCK|SETMASK)$/ }
export const dispositions: Names = { of: 'signal', like: /^SIG_(DFL|IGN)$/ }
export const actionFlags: Names = { of: 'signal', like: /^SA_/, but: /^SA_(NOMASK|ONESHOT|STACK|INTERRUPT)$/ }
export const signalCodes: Names = { of: 'signal', like: /^SI_/, but: /^SI_(DETHREAD)$/ }
export const childCodes: Names = { of: 'signal', like: /^CLD_/ }
export const waitOptions: Names = { of: 'sys/wait', like: /^(W[A-Z]+|__W\w+)$/, but: /^WSTOPPED$|^W(COREFLAG)/ }
export const idTypes: Names = { of: 'sys/wait', like: /^P_/ }

export const pollEvents: Names = { of: 'poll', like: /^POLL/ }
export const epollEvents: Names = { of: 'sys/epoll', like: /^EPOLL/, but: /^EPOLL_/ }
export const epollOperations: Names = { of: 'sys/epoll', like: /^EPOLL_CTL_/ }
export const epollFlags: Names = { of: 'sys/epoll', like: /^EPOLL_CLOEXEC$/ }
export const eventFlags: Names = { of: 'sys/eventfd', like: /^EFD_/ }
export const timerFlags: Names = { of: 'sys/timerfd', like: /^TFD_/, but: /^TFD_TIMER/ }
export const settingFlags: Names = { of: 'sys/timerfd', like: /^TFD_TIMER/ }
export const signalFlags: Names = { of: 'sys/signalfd', like: /^SFD_/ }
export const notifyFlags: Names = { of: 'sys/inotify', like: /^IN_(CLOEXEC|NONBLOCK)$/ }
export const notifyEvents: Names = {
  of: 'sys/inotify',
  like: /^IN_/,
  but: /^IN_(CLOEXEC|NONBLOCK|ALL_EVENTS|CLOSE|MOVE)$/,
}

export const clocks: Names = { of: 'time', like: /^CLOCK_/, but: /^CLOCKS/ }
export const clockFlags: Names = { of: 'time', like: /^TIMER_ABSTIME$/ }
export const intervalTimers: Names = { of: 'sys/time', like: /^ITIMER_/ }
export const resources: Names = { of: 'sys/resource', like: /^RLIMIT_/, but: /^RLIMIT_(OFILE|NLIMITS)$/ }
export const usages: Names = { of: 'sys/resource', like: /^RUSAGE_/, but: /^RUSAGE_LWP$/ }
export const priorities: Names = { of: 'sys/resource', like: /^PRIO_/, but: /^PRIO_(MIN|MAX)$/ }
export const protections: Names = { of: 'sys/mman', like: /^PROT_/ }
export const mappings: Names = { of: 'sys/mman', like: /^MAP_/, but: /^MAP_(ANON|FILE|FAILED|HUGE_|TYPE)/ }
export const memoryFlags: Names = { of: 'sys/mman', like: /^MFD_/ }
export const randomFlags: Names = { of: 'sys/random', like: /^GRND_/ }
export const cloneFlags: Names = { of: 'sched', like: /^CLONE_/ }
export const policies: Names = { of: 'sched', like: /^SCHED_/, but: /^SCHED_(FLAG|RESET)/ }
export const processOptions: Names = { of: 'sys/prctl', like: /^PR_/ }
export const traceRequests: Names = { of: 'sys/ptrace', like: /^PTRACE_/, but: /^PTRACE_(O|EVENT)_/ }
export const requests: Names = { of: 'sys/ioctl/requests', like: /^(FIO|SIO|T[CI]O?)/ }
export const ipcCommands: Names = { of: 'sys/ipc', like: /^IPC_/, but: /^IPC_(CREAT|EXCL|NOWAIT|PRIVATE)$/ }
export const ipcFlags: Names = { of: 'sys/ipc', like: /^IPC_(CREAT|EXCL|NOWAIT)$/ }
export const terminalActions: Names = { of: 'termios', like: /^TCSA/ }
export const addressErrors: Names = { of: 'netdb', like: /^EAI_/ }
export const hostErrors: Names = {
  of: 'netdb',
  like: /^(HOST_NOT_FOUND|TRY_AGAIN|NO_RECOVERY|NO_DATA|NETDB_INTERNAL)$/,
}
export const fileTypes: Names = { of: 'sys/stat', like: /^S_IF/, but: /^S_IFMT$/ }
