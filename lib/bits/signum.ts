// The constants of <signal.h>.
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('signal.h')

/** The default action of a signal. */
export const SIG_DFL: int = native.SIG_DFL
/** Ignore a signal. */
export const SIG_IGN: int = native.SIG_IGN
/** What signal() returns when it fails. */
export const SIG_ERR: int = native.SIG_ERR

export const SIGHUP: int = native.SIGHUP
export const SIGINT: int = native.SIGINT
export const SIGQUIT: int = native.SIGQUIT
export const SIGILL: int = native.SIGILL
export const SIGTRAP: int = native.SIGTRAP
export const SIGABRT: int = native.SIGABRT
export const SIGIOT: int = native.SIGIOT
export const SIGBUS: int = native.SIGBUS
export const SIGFPE: int = native.SIGFPE
export const SIGKILL: int = native.SIGKILL
export const SIGUSR1: int = native.SIGUSR1
export const SIGSEGV: int = native.SIGSEGV
export const SIGUSR2: int = native.SIGUSR2
export const SIGPIPE: int = native.SIGPIPE
export const SIGALRM: int = native.SIGALRM
export const SIGTERM: int = native.SIGTERM
export const SIGSTKFLT: int = native.SIGSTKFLT
export const SIGCHLD: int = native.SIGCHLD
export const SIGCLD: int = native.SIGCLD
export const SIGCONT: int = native.SIGCONT
export const SIGSTOP: int = native.SIGSTOP
export const SIGTSTP: int = native.SIGTSTP
export const SIGTTIN: int = native.SIGTTIN
export const SIGTTOU: int = native.SIGTTOU
export const SIGURG: int = native.SIGURG
export const SIGXCPU: int = native.SIGXCPU
export const SIGXFSZ: int = native.SIGXFSZ
export const SIGVTALRM: int = native.SIGVTALRM
export const SIGPROF: int = native.SIGPROF
export const SIGWINCH: int = native.SIGWINCH
export const SIGIO: int = native.SIGIO
export const SIGPOLL: int = native.SIGPOLL
export const SIGPWR: int = native.SIGPWR
export const SIGSYS: int = native.SIGSYS
export const SIGRTMIN: int = native.SIGRTMIN
export const SIGRTMAX: int = native.SIGRTMAX
export const NSIG: int = native.NSIG

export const SIG_BLOCK: int = native.SIG_BLOCK
export const SIG_UNBLOCK: int = native.SIG_UNBLOCK
export const SIG_SETMASK: int = native.SIG_SETMASK

export const SA_NOCLDSTOP: int = native.SA_NOCLDSTOP
export const SA_NOCLDWAIT: int = native.SA_NOCLDWAIT
export const SA_SIGINFO: int = native.SA_SIGINFO
export const SA_RESTART: int = native.SA_RESTART
export const SA_NODEFER: int = native.SA_NODEFER
export const SA_RESETHAND: int = native.SA_RESETHAND
export const SA_ONSTACK: int = native.SA_ONSTACK
export const SA_INTERRUPT: int = native.SA_INTERRUPT
export const SA_NOMASK: int = native.SA_NOMASK
export const SA_ONESHOT: int = native.SA_ONESHOT
export const SA_STACK: int = native.SA_STACK

// si_code
export const SI_USER: int = native.SI_USER
export const SI_KERNEL: int = native.SI_KERNEL
export const SI_QUEUE: int = native.SI_QUEUE
export const SI_TIMER: int = native.SI_TIMER
export const SI_MESGQ: int = native.SI_MESGQ
export const SI_ASYNCIO: int = native.SI_ASYNCIO
export const SI_SIGIO: int = native.SI_SIGIO
export const SI_TKILL: int = native.SI_TKILL
export const SI_ASYNCNL: int = native.SI_ASYNCNL
export const SI_DETHREAD: int = native.SI_DETHREAD
export const ILL_ILLOPC: int = native.ILL_ILLOPC
export const ILL_ILLOPN: int = native.ILL_ILLOPN
export const ILL_ILLADR: int = native.ILL_ILLADR
export const ILL_ILLTRP: int = native.ILL_ILLTRP
export const ILL_PRVOPC: int = native.ILL_PRVOPC
export const ILL_PRVREG: int = native.ILL_PRVREG
export const ILL_COPROC: int = native.ILL_COPROC
export const ILL_BADSTK: int = native.ILL_BADSTK
export const FPE_INTDIV: int = native.FPE_INTDIV
export const FPE_INTOVF: int = native.FPE_INTOVF
export const FPE_FLTDIV: int = native.FPE_FLTDIV
export const FPE_FLTOVF: int = native.FPE_FLTOVF
export const FPE_FLTUND: int = native.FPE_FLTUND
export const FPE_FLTRES: int = native.FPE_FLTRES
export const FPE_FLTINV: int = native.FPE_FLTINV
export const FPE_FLTSUB: int = native.FPE_FLTSUB
export const SEGV_MAPERR: int = native.SEGV_MAPERR
export const SEGV_ACCERR: int = native.SEGV_ACCERR
export const BUS_ADRALN: int = native.BUS_ADRALN
export const BUS_ADRERR: int = native.BUS_ADRERR
export const BUS_OBJERR: int = native.BUS_OBJERR
export const TRAP_BRKPT: int = native.TRAP_BRKPT
export const TRAP_TRACE: int = native.TRAP_TRACE
export const CLD_EXITED: int = native.CLD_EXITED
export const CLD_KILLED: int = native.CLD_KILLED
export const CLD_DUMPED: int = native.CLD_DUMPED
export const CLD_TRAPPED: int = native.CLD_TRAPPED
export const CLD_STOPPED: int = native.CLD_STOPPED
export const CLD_CONTINUED: int = native.CLD_CONTINUED
export const POLL_IN: int = native.POLL_IN
export const POLL_OUT: int = native.POLL_OUT
export const POLL_MSG: int = native.POLL_MSG
export const POLL_ERR: int = native.POLL_ERR
export const POLL_PRI: int = native.POLL_PRI
export const POLL_HUP: int = native.POLL_HUP

export const SIGEV_SIGNAL: int = native.SIGEV_SIGNAL
export const SIGEV_NONE: int = native.SIGEV_NONE
export const SIGEV_THREAD: int = native.SIGEV_THREAD
export const SIGEV_THREAD_ID: int = native.SIGEV_THREAD_ID
