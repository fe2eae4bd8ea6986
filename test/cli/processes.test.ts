// The demos of chapters 10 and 11: processes come, end and are asked for.
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { libposix, start } from '../support/program.ts'

async function demo(what: string): Promise<string> {
  const { status, signal, stdout, stderr } = await start(libposix(['demo', what]), { deadline: 60_000 }).ends()
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' })
  return stdout
}

describe('libposix demo', { timeout: 90_000 * patience }, () => {
  it('ch10', async () => {
    const text = await demo('ch10')
    expect(text).toMatch(/(\d+) └─ (\d+) {2}lives\n/)
    expect(text).toMatch(/Z, exit status 0: it has ended, and nobody has asked/)
    expect(text).toMatch(/gone: its parent has asked/)
    for (const line of [
      'Child Proc: [13, 27] ',
      'Parent Proc: [9, 23] ',
      'Child send two: ',
      'CTRL+C pressed',
      'removed proc id: ',
      'Child send 24 ',
      'ctrl   | Do you want exit(Y to exit)? y\n',
      'fourth | Message from server: anybody there?\n',
    ])
      expect(text).toContain(line)
    // All that the servers have to tell is told before they are ended.
    expect(text.match(/^server \| client disconnected\.\.\.$/gm)).toHaveLength(5)
    expect(text.match(/^server \| removed proc id: /gm)).toHaveLength(3)
  })

  it('ch11', async () => {
    const text = await demo('ch11')
    expect(text).toMatch(/after nine messages echomsg\.txt has 0 bytes/)
    expect(text).toMatch(/after the tenth read it has 1\d\d/)
    expect(text).toContain('Thank you for your message')
  })
})
