import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

describe('SIG_IGN, put back', () => {
  it('leaves child_process its SIGCHLD', async () => {
    expect(await outputOf('child_process')).toBe('0 null\n0 null\nhandler\n')
  })

  it('leaves process.on() its signal', async () => {
    expect(await outputOf('listener')).toBe('old 0\nlistener\n')
  })

  it('lets a handler after it be heard in the event loop', async () => {
    expect(await outputOf('handler')).toBe('handler\n')
    expect(await outputOf('handler', { args: ['listens'] })).toBe('listener\nhandler\n')
  })
})

describe('SIG_IGN, of signals that faults raise', () => {
  it('leaves WebAssembly its traps, while it is set and when it is put back', async () => {
    expect(await outputOf('trap')).toBe(
      'trap SIGSEGV\ntrap SIGBUS\ntrap SIGFPE\ntrap SIGILL\ntrap SIGTRAP\ntrap SIGSYS\n',
    )
  })

  it('ignores what is sent', async () => {
    expect(await outputOf('sent')).toBe('ignored\nlives\n')
  })
})
