// How a child of fork ends: as any Node process, whatever has been done to `process` meanwhile.
import { describe, expect, it } from 'vitest'
import { outputOf } from '../support/run.ts'

const said = (way: string) => outputOf('ends', { args: [way] })

describe('a child of fork', () => {
  it.each(['replaced', 'replaced before', 'restored', 'accessor', 'removed listeners'])(
    'ends well where process.emit is %s',
    async way => {
      expect(await said(way)).toBe(way === 'removed listeners' ? 'status 4\n' : 'exit 4\nstatus 4\n')
    },
  )

  it('ends well beside a child of its own that another copy of the package makes', async () => {
    expect(await outputOf('two-copies')).toBe('exit\nstatus 4\nexit\nstatus 0\n')
  })

  it('ends soundly where process.emit is replaced too late', async () => {
    expect(await said('late')).toBe('status 0\n')
  })

  it('asks as often as it is kept alive', async () => {
    expect(await said('often')).toBe('exit 0\nstatus 0\n')
  })

  it('made in a listener of exit ends well where process.emit is replaced', async () => {
    expect(await said('at exit')).toBe('status 4\n')
  })

  it('made in a listener of beforeExit is not asked again', async () => {
    expect(await said('asked')).toBe('exit 0\nstatus 0\n')
  })

  it('is asked again after what it did since then', async () => {
    expect(await said('asked and busy')).toBe('asked\nexit 0\nstatus 0\n')
  })

  it('has the status of what it never awaited to the end', async () => {
    expect(await said('unsettled')).toMatch(/^exit \d+\nstatus 13\n$/)
  })

  it('has the status of an uncaught error', async () => {
    expect(await said('thrown')).toBe('exit 1\nstatus 1\n')
    expect(await said('thrown at exit')).toBe('caught\nstatus 4\n')
    expect(await said('thrown in beforeExit')).toBe('exit 1\nstatus 1\n')
  })

  it('waits for what V8 compiles', async () => {
    expect(await said('wasm')).toBe('compiled\nexit 0\nstatus 0\n')
  })
})
