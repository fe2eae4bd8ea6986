// Signals that an instruction raises, sent by a call: they have handlers as any other. Those that an instruction does raise end the process.
import {
  SIGBUS,
  SIGFPE,
  SIGILL,
  SIGPROF,
  SIGRTMAX,
  SIGRTMIN,
  SIGSEGV,
  SIGSYS,
  SIGTRAP,
  SIGUSR1,
} from 'libposix/signal.h'
import { describe, expect, it } from 'vitest'
import { outputOf, runProgram } from '../support/run.ts'

const signals = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGPROF, SIGUSR1, SIGRTMIN, SIGRTMAX }

describe.each(Object.entries(signals))('%s', (_name, signum) => {
  it('runs its handler for every call that sends it, blocked or not, under every flag', async () => {
    expect(await outputOf('sent', { args: [signum] })).toBe(
      'raise 1 1 1\nkill 1 1 1\nsigqueue 1 1 1\npthread_kill 1 1 1\nanother process 1\nin the event loop 1\nreset 1 0\nagain 3\nignored 0\n',
    )
  })

  it('ends the process after SA_RESETHAND, as by default', async () => {
    // Node knows no names for the real-time signals: what tells is that nothing more was printed.
    expect(await runProgram('reset', { args: [signum] })).toMatchObject({ stdout: 'handled\n', late: false })
  })
})

it('leaves V8 the faults of WebAssembly', async () => {
  expect(await outputOf('trap')).toBe('RuntimeError 0\nRuntimeError 1\nRuntimeError 2\n')
})
