// The demos of chapters 6 to 9, to their end; what they measure is compared in test/chapters/points.test.ts.
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { libposix, start } from '../support/program.ts'

async function demo(what: string): Promise<string> {
  const player = start(libposix(['demo', what]), { deadline: 60_000 })
  const { status, signal, stdout, stderr } = await player.ends()
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' })
  return stdout
}

describe('libposix demo', { timeout: 90_000 * patience }, () => {
  it('ch06', async () => {
    const text = await demo('ch06')
    for (const line of [
      "host1  | Message 2: I'm another UDP host! \n",
      'two    | Message from server: So am I\n',
      'client | Message from server: anybody there?\n',
      'server | Message from client: Whole pieces\n',
    ])
      expect(text).toContain(line)
  })

  it('ch07', async () => {
    const text = await demo('ch07')
    for (const line of ['client | Received file data\n', 'server | Message from client: Thank you \n'])
      expect(text).toContain(line)
  })

  it('ch08', async () => {
    const text = await demo('ch08')
    for (const line of [
      'name   | Official name: www.book.test \nname   | Aliases 1: mirror \n',
      'name   | IP addr 1: 192.0.2.1 \nname   | IP addr 2: 192.0.2.2 \nname   | IP addr 3: 192.0.2.3 \n',
      'addr   | Aliases 1: book \naddr   | Aliases 2: www \n',
      'name   | gethost... error\naddr   | gethost... error\n',
    ])
      expect(text).toContain(line)
  })

  it('ch09', async () => {
    const text = await demo('ch09')
    for (const line of [
      'type   | Socket type two: 2 \n',
      'set    | Input buffer size: 6144 \nset    | Output buffer size: 6144 \n',
      'server | You go first\n',
    ])
      expect(text).toContain(line)
    expect(text.match(/again {2}\| bind\(\) error/g)).toHaveLength(2)
  })
})
