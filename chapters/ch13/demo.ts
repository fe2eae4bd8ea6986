import type { Scene } from '../demo/scene.ts'

export const scenes: Scene[] = [
  {
    title: 'Urgent data, and SIGURG',
    programs: ['ch13/oob_recv', 'ch13/oob_send'],
    async play(stage) {
      const server = await stage.server('ch13/oob_recv')
      stage.say`it sends 123, 4 urgently, 567, and 890 urgently, of which only the 0 is urgent`
      await stage.client('ch13/oob_send', server).ends()
      await server.ends()
      stage.say`TCP has one urgent mark: what came of the 4 depends on when the handler ran`
    },
  },
  {
    title: 'Looking at data without taking them',
    programs: ['ch13/peek_recv', 'ch13/peek_send'],
    async play(stage) {
      const server = await stage.server('ch13/peek_recv')
      await stage.client('ch13/peek_send', server).ends()
      await server.sees('Buffering 3 bytes: 123 \nRead again: 123 \n')
      await server.ends()
    },
  },
  {
    title: 'One call, several buffers',
    programs: ['ch13/readv', 'ch13/writev'],
    async play(stage) {
      const reader = stage.start('ch13/readv')
      await reader.types('I like TCP/IP socket programming~')
      await reader.sees('First message: I lik \nSecond message: e TCP/IP socket programming~\n')
      await reader.ends()
      const { stdout } = await stage.run('ch13/writev')
      stage.check(stdout === 'ABC1234\nWrite bytes: 7 \n', 'not ABC1234')
    },
  },
]
