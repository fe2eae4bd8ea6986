// The constants of <signal.h>.
import type { int } from '../internal/c.ts'
import { header } from '../internal/native.ts'

const native = header('signal.h')

declare const action: unique symbol

/** {@link SIG_DFL}, {@link SIG_IGN} or {@link SIG_ERR}, which stand where a handler does, as no other number can. */
export type disposition_t = int & { readonly [action]: true }

/** The default action of a signal. */
export const SIG_DFL: disposition_t = native.SIG_DFL
/** Ignore a signal. */
export const SIG_IGN: disposition_t = native.SIG_IGN
/** Block a signal: of {@link sigset}. */
export const SIG_HOLD: disposition_t = native.SIG_HOLD
/** What signal() returns when it fails. */
export const SIG_ERR: disposition_t = native.SIG_ERR

/** The terminal hung up; a daemon reads its configuration anew. Ends the process (1). */
export const SIGHUP: int = native.SIGHUP
/** Ctrl-C. Ends the process (2). */
export const SIGINT: int = native.SIGINT
/** Ctrl-\. Ends the process with a core dump (3). */
export const SIGQUIT: int = native.SIGQUIT
/** An illegal instruction. Ends the process with a core dump (4). */
export const SIGILL: int = native.SIGILL
/** A breakpoint. Ends the process with a core dump (5). */
export const SIGTRAP: int = native.SIGTRAP
/** From abort(). Ends the process with a core dump (6). */
export const SIGABRT: int = native.SIGABRT
/** Another name for {@link SIGABRT} (6). */
export const SIGIOT: int = native.SIGIOT
/** Memory that is mapped but not there, or misaligned. Ends the process with a core dump (7). */
export const SIGBUS: int = native.SIGBUS
/** An arithmetic fault: an integer divided by zero. Ends the process with a core dump (8). */
export const SIGFPE: int = native.SIGFPE
/** Ends the process; cannot be caught, blocked or ignored (9). */
export const SIGKILL: int = native.SIGKILL
/** The program's own. Ends the process (10). */
export const SIGUSR1: int = native.SIGUSR1
/** Memory that is not the process's. Ends the process with a core dump (11). */
export const SIGSEGV: int = native.SIGSEGV
/** The program's own. Ends the process (12). */
export const SIGUSR2: int = native.SIGUSR2
/** A write that nobody can read. Ends the process (13). */
export const SIGPIPE: int = native.SIGPIPE
/** The timer of alarm() or ITIMER_REAL ran out. Ends the process (14). */
export const SIGALRM: int = native.SIGALRM
/** A request to end, as kill(1) sends it. Ends the process (15). */
export const SIGTERM: int = native.SIGTERM
/** A stack fault of the coprocessor, never sent. Ends the process (16). */
export const SIGSTKFLT: int = native.SIGSTKFLT
/** A child ended, stopped or went on. Ignored by default (17). */
export const SIGCHLD: int = native.SIGCHLD
/** Another name for {@link SIGCHLD} (17). */
export const SIGCLD: int = native.SIGCLD
/** A stopped process goes on (18). */
export const SIGCONT: int = native.SIGCONT
/** Stops the process; cannot be caught, blocked or ignored (19). */
export const SIGSTOP: int = native.SIGSTOP
/** Ctrl-Z. Stops the process (20). */
export const SIGTSTP: int = native.SIGTSTP
/** A background process reads from its terminal. Stops the process (21). */
export const SIGTTIN: int = native.SIGTTIN
/** A background process writes to its terminal. Stops the process (22). */
export const SIGTTOU: int = native.SIGTTOU
/** Urgent data is at the socket. Ignored by default (23). */
export const SIGURG: int = native.SIGURG
/** The limit of CPU time is reached. Ends the process with a core dump (24). */
export const SIGXCPU: int = native.SIGXCPU
/** The limit of a file's size is reached. Ends the process with a core dump (25). */
export const SIGXFSZ: int = native.SIGXFSZ
/** ITIMER_VIRTUAL ran out. Ends the process (26). */
export const SIGVTALRM: int = native.SIGVTALRM
/** ITIMER_PROF ran out. Ends the process (27). */
export const SIGPROF: int = native.SIGPROF
/** The terminal's window has another size. Ignored by default (28). */
export const SIGWINCH: int = native.SIGWINCH
/** A descriptor with O_ASYNC became ready. Ends the process (29). */
export const SIGIO: int = native.SIGIO
/** Another name for {@link SIGIO} (29). */
export const SIGPOLL: int = native.SIGPOLL
/** The power is failing. Ends the process (30). */
export const SIGPWR: int = native.SIGPWR
/** A system call that is not there or not allowed. Ends the process with a core dump (31). */
export const SIGSYS: int = native.SIGSYS
/** The first real-time signal that libc leaves to programs: 34 with glibc. */
export const SIGRTMIN: int = native.SIGRTMIN
/** The last real-time signal (64). */
export const SIGRTMAX: int = native.SIGRTMAX
/** One more than the highest signal (65). */
export const NSIG: int = native.NSIG

/** Add these signals to the mask (0). */
export const SIG_BLOCK: int = native.SIG_BLOCK
/** Take these signals from the mask (1). */
export const SIG_UNBLOCK: int = native.SIG_UNBLOCK
/** These signals are the mask (2). */
export const SIG_SETMASK: int = native.SIG_SETMASK

/** No SIGCHLD when a child stops or goes on. */
export const SA_NOCLDSTOP: int = native.SA_NOCLDSTOP
/** Children leave no zombies behind. */
export const SA_NOCLDWAIT: int = native.SA_NOCLDWAIT
/** The handler takes three arguments: sa_sigaction, not sa_handler. */
export const SA_SIGINFO: int = native.SA_SIGINFO
/** Calls that the signal interrupts are restarted rather than fail with EINTR. */
export const SA_RESTART: int = native.SA_RESTART
/** The signal is not blocked while its handler runs. */
export const SA_NODEFER: int = native.SA_NODEFER
/** The handler runs once, then SIG_DFL is back. */
export const SA_RESETHAND: int = native.SA_RESETHAND
/** The handler runs on the stack that sigaltstack() set. */
export const SA_ONSTACK: int = native.SA_ONSTACK
/** Without effect: it once was the opposite of {@link SA_RESTART}. */
export const SA_INTERRUPT: int = native.SA_INTERRUPT
/** Another name for {@link SA_NODEFER}. */
export const SA_NOMASK: int = native.SA_NOMASK
/** Another name for {@link SA_RESETHAND}. */
export const SA_ONESHOT: int = native.SA_ONESHOT
/** Another name for {@link SA_ONSTACK}. */
export const SA_STACK: int = native.SA_STACK

// si_code
/** si_code: sent by kill() (0). */
export const SI_USER: int = native.SI_USER
/** si_code: sent by the kernel (128). */
export const SI_KERNEL: int = native.SI_KERNEL
/** si_code: sent by sigqueue() (-1). */
export const SI_QUEUE: int = native.SI_QUEUE
/** si_code: a POSIX timer ran out (-2). */
export const SI_TIMER: int = native.SI_TIMER
/** si_code: a message came to an empty POSIX queue (-3). */
export const SI_MESGQ: int = native.SI_MESGQ
/** si_code: asynchronous input or output is done (-4). */
export const SI_ASYNCIO: int = native.SI_ASYNCIO
/** si_code: a queued SIGIO (-5). */
export const SI_SIGIO: int = native.SI_SIGIO
/** si_code: sent by tkill() or tgkill(), as pthread_kill() does (-6). */
export const SI_TKILL: int = native.SI_TKILL
/** si_code: a name was looked up asynchronously (-60). */
export const SI_ASYNCNL: int = native.SI_ASYNCNL
/** si_code: an exec ended the other threads (-7). */
export const SI_DETHREAD: int = native.SI_DETHREAD
/** si_code of SIGILL: an opcode that is none (1). */
export const ILL_ILLOPC: int = native.ILL_ILLOPC
/** si_code of SIGILL: an illegal operand (2). */
export const ILL_ILLOPN: int = native.ILL_ILLOPN
/** si_code of SIGILL: an illegal addressing mode (3). */
export const ILL_ILLADR: int = native.ILL_ILLADR
/** si_code of SIGILL: an illegal trap (4). */
export const ILL_ILLTRP: int = native.ILL_ILLTRP
/** si_code of SIGILL: an opcode for the kernel alone (5). */
export const ILL_PRVOPC: int = native.ILL_PRVOPC
/** si_code of SIGILL: a register for the kernel alone (6). */
export const ILL_PRVREG: int = native.ILL_PRVREG
/** si_code of SIGILL: the coprocessor failed (7). */
export const ILL_COPROC: int = native.ILL_COPROC
/** si_code of SIGILL: the internal stack failed (8). */
export const ILL_BADSTK: int = native.ILL_BADSTK
/** si_code of SIGFPE: an integer divided by zero (1). */
export const FPE_INTDIV: int = native.FPE_INTDIV
/** si_code of SIGFPE: an integer overflow (2). */
export const FPE_INTOVF: int = native.FPE_INTOVF
/** si_code of SIGFPE: a floating-point number divided by zero (3). */
export const FPE_FLTDIV: int = native.FPE_FLTDIV
/** si_code of SIGFPE: a floating-point overflow (4). */
export const FPE_FLTOVF: int = native.FPE_FLTOVF
/** si_code of SIGFPE: a floating-point underflow (5). */
export const FPE_FLTUND: int = native.FPE_FLTUND
/** si_code of SIGFPE: an inexact floating-point result (6). */
export const FPE_FLTRES: int = native.FPE_FLTRES
/** si_code of SIGFPE: an invalid floating-point operation (7). */
export const FPE_FLTINV: int = native.FPE_FLTINV
/** si_code of SIGFPE: a subscript out of range (8). */
export const FPE_FLTSUB: int = native.FPE_FLTSUB
/** si_code of SIGSEGV: nothing is mapped at the address (1). */
export const SEGV_MAPERR: int = native.SEGV_MAPERR
/** si_code of SIGSEGV: the mapping does not allow this access (2). */
export const SEGV_ACCERR: int = native.SEGV_ACCERR
/** si_code of SIGBUS: a misaligned address (1). */
export const BUS_ADRALN: int = native.BUS_ADRALN
/** si_code of SIGBUS: no memory is at the address (2). */
export const BUS_ADRERR: int = native.BUS_ADRERR
/** si_code of SIGBUS: the hardware failed (3). */
export const BUS_OBJERR: int = native.BUS_OBJERR
/** si_code of SIGTRAP: a breakpoint (1). */
export const TRAP_BRKPT: int = native.TRAP_BRKPT
/** si_code of SIGTRAP: a single step (2). */
export const TRAP_TRACE: int = native.TRAP_TRACE
/** si_code of SIGCHLD: the child called exit (1). */
export const CLD_EXITED: int = native.CLD_EXITED
/** si_code of SIGCHLD: a signal ended the child (2). */
export const CLD_KILLED: int = native.CLD_KILLED
/** si_code of SIGCHLD: a signal ended the child with a core dump (3). */
export const CLD_DUMPED: int = native.CLD_DUMPED
/** si_code of SIGCHLD: a traced child trapped (4). */
export const CLD_TRAPPED: int = native.CLD_TRAPPED
/** si_code of SIGCHLD: a signal stopped the child (5). */
export const CLD_STOPPED: int = native.CLD_STOPPED
/** si_code of SIGCHLD: the child goes on (6). */
export const CLD_CONTINUED: int = native.CLD_CONTINUED
/** si_code of SIGIO: data can be read (1). */
export const POLL_IN: int = native.POLL_IN
/** si_code of SIGIO: data can be written (2). */
export const POLL_OUT: int = native.POLL_OUT
/** si_code of SIGIO: a message can be read (3). */
export const POLL_MSG: int = native.POLL_MSG
/** si_code of SIGIO: input or output failed (4). */
export const POLL_ERR: int = native.POLL_ERR
/** si_code of SIGIO: urgent data can be read (5). */
export const POLL_PRI: int = native.POLL_PRI
/** si_code of SIGIO: the other end hung up (6). */
export const POLL_HUP: int = native.POLL_HUP

/** Tell by a signal (0). */
export const SIGEV_SIGNAL: int = native.SIGEV_SIGNAL
/** Do not tell (1). */
export const SIGEV_NONE: int = native.SIGEV_NONE
/** Tell by a function in a thread of its own (2). */
export const SIGEV_THREAD: int = native.SIGEV_THREAD
/** Tell by a signal to one thread (4). */
export const SIGEV_THREAD_ID: int = native.SIGEV_THREAD_ID
