import { FD_SETSIZE } from 'libposix/sys/select.h'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'
import { type Call, rounds } from './points.ts'

const prompt = 'Input message(Q to quit): '

export const scenes: Scene[] = [
  {
    title: 'What select() does to its sets and its timeout',
    programs: ['ch12/select'],
    async play(stage) {
      points(stage)
    },
  },
  {
    title: 'Standard input, or five seconds',
    programs: ['ch12/select'],
    async play(stage) {
      const program = stage.start('ch12/select', { label: 'select' })
      await program.types('Hi~')
      await program.sees('message from console: Hi~\n')
      await program.sees('Time-out!\n')
      await stage.stop(program)
    },
  },
  {
    title: 'One process, several clients',
    programs: ['ch12/echo_selectserv', 'ch12/echo_client'],
    async play(stage) {
      const server = await stage.server('ch12/echo_selectserv')
      const connect = async (label: string, descriptor: number) => {
        const client = stage.client('ch12/echo_client', server, { label })
        await server.sees(`connected client: ${descriptor} \n`)
        return client
      }
      const first = await connect('first', 4)
      const second = await connect('second', 5)
      for (const [client, line] of [
        [first, 'one'],
        [second, 'two'],
        [first, 'three'],
      ] as const) {
        await client.types(line, prompt)
        await client.sees(`Message from server: ${line}\n`)
      }
      await first.types('q', prompt)
      await first.ends()
      await server.sees('closed client: 4 \n')
      stage.say`descriptor 4 is free: the next client gets it`
      const third = await connect('third', 4)
      for (const client of [second, third]) {
        await client.types('q', prompt)
        await client.ends()
      }
      await stage.stop(server)
    },
  },
]

function points(stage: Stage): void {
  const { fds, two, again, timer, nothing } = rounds()
  const last = Math.max(...fds)
  stage.say`an fd_set has ${FD_SETSIZE} bits; those of descriptors 0 to ${last} are shown`

  function tell(what: string, { before, after, result }: Call): void {
    stage.say``
    stage.say`${what}`
    stage.say`  descriptor ${Array.from({ length: last + 1 }, (_, fd) => fd % 10).join('')}`
    stage.say`  before     ${before.bits}  timeout ${before.timeout.toFixed(6)}`
    stage.say`  after      ${after.bits}  timeout ${after.timeout.toFixed(6)}`
    stage.say`  select() returned ${result}`
  }
  tell(stage.text`two descriptors are ready: only their bits stay`, two)
  tell(stage.text`the set as the call left it: the others are not asked for any more`, again)
  tell(stage.text`copied again; a timer goes off after half a second, and Linux leaves the rest`, timer)
  tell(stage.text`nothing is ready for a second: all bits are 0, and so is the timeout`, nothing)

  stage.same(
    [two, again, timer, nothing].map(({ result }) => result),
    [2, 2, 1, 0],
  )
  // About 1.5: the timer was set before select() began to wait.
  stage.check(timer.after.timeout < 2 && timer.after.timeout > 0, `${timer.after.timeout} s were left`)
}
