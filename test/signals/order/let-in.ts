// Signals that wait together are let in by every call that can do so; test/peers/let_in.c is the same program in C.
import { errno, set_errno } from 'libposix/errno.h'
import { ppoll } from 'libposix/poll.h'
import {
  raise,
  SA_NODEFER,
  SA_RESETHAND,
  SA_RESTART,
  SIG_BLOCK,
  SIG_SETMASK,
  SIG_UNBLOCK,
  SIGHUP,
  SIGRTMIN,
  SIGSEGV,
  SIGTERM,
  SIGUSR1,
  SIGUSR2,
  sigaction,
  sigaddset,
  sigemptyset,
  sigismember,
  sigprocmask,
  sigset_t,
  sigsuspend,
} from 'libposix/signal.h'
import { epoll_create1, epoll_event, epoll_pwait } from 'libposix/sys/epoll.h'
import { pselect } from 'libposix/sys/select.h'
import { timespec } from 'libposix/time.h'

const letters = 'SH12TR'
const signals = [SIGSEGV, SIGHUP, SIGUSR1, SIGUSR2, SIGTERM, SIGRTMIN] as const
let trace = ''
let nests = 0

const signalOf = (letter: string): number => signals[letters.indexOf(letter)]!

function setOf(of: Iterable<number>): sigset_t {
  const set = new sigset_t()
  sigemptyset(set)
  for (const signum of of) sigaddset(set, signum)
  return set
}

function noteMask(): void {
  const mask = new sigset_t()
  sigprocmask(SIG_BLOCK, null, mask)
  for (const letter of letters) if (sigismember(mask, signalOf(letter))) trace += letter
}

function handler(signum: number): void {
  trace += `(${letters[signals.indexOf(signum as never)]}:`
  noteMask()
  if (nests > 0 && signum === SIGHUP) {
    nests--
    raise(SIGUSR1)
    raise(SIGHUP)
    raise(SIGUSR2)
  }
  trace += ')'
}

function install(flags: number, masked: string): void {
  for (const [i, signum] of signals.entries()) {
    const act = new sigaction()
    act.sa_handler = handler
    act.sa_flags = flags
    // Each blocks the one that stands below it in `masked`.
    if (masked[i] !== '-') sigaddset(act.sa_mask, signalOf(masked[i]!))
    sigaction(signum, act, null)
  }
}

const second = new timespec()
second.tv_sec = 1

const ways: Record<string, (mask: sigset_t) => number> = {
  sigsuspend: mask => sigsuspend(mask),
  pselect: mask => pselect(0, null, null, null, second, mask),
  ppoll: mask => ppoll(null, 0, second, mask),
  epoll_pwait: mask => epoll_pwait(epoll_create1(0), new epoll_event(), 1, 1000, mask),
  SIG_SETMASK: mask => sigprocmask(SIG_SETMASK, mask, null),
  SIG_UNBLOCK: mask => sigprocmask(SIG_UNBLOCK, setOf(signals.filter(signum => !sigismember(mask, signum))), null),
}

function play(way: string, flags: number, masked: string, sent: string, kept: string): void {
  const all = setOf(signals)
  sigprocmask(SIG_BLOCK, all, null)
  install(flags, masked)
  trace = ''
  for (const letter of sent) raise(signalOf(letter))
  set_errno(0)
  const result = ways[way]!(setOf([...kept].map(signalOf)))
  const error = result === -1 ? errno : 0
  trace += ' '
  noteMask()
  console.log(way, masked, trace, result, error)
  nests = 0
  sigprocmask(SIG_UNBLOCK, all, null)
}

for (const way of Object.keys(ways)) {
  play(way, 0, '------', '21HT', '')
  play(way, 0, '------', 'R2S1HR', '')
  play(way, 0, '--1H2-', '21HTR', '')
  play(way, 0, '-12T-H', '21HTR', '')
  play(way, SA_NODEFER, '------', 'RR21RH', '')
  play(way, SA_NODEFER, '-2H---', '21H', '')
  play(way, 0, '------', '21HT', '2T')
  play(way, SA_RESTART, '-1----', '21HTR', 'H')
  nests = 1
  play(way, 0, '------', 'H', '')
  nests = 1
  play(way, 0, '-1----', 'H2', '')
  nests = 2
  play(way, SA_NODEFER, '------', 'H', '')
  nests = 1
  play(way, SA_RESETHAND | SA_NODEFER, '------', '1T2', '')
}
