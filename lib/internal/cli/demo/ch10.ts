import type { Scene } from './scene.ts'
import { Tree } from './tree.ts'

const prompt = 'Input message(Q to quit): '

export const scenes: Scene[] = [
  {
    title: 'Two processes, two copies of every variable',
    programs: ['ch10/fork', 'ch10/fork_fdnum'],
    async play(stage) {
      const program = stage.start('ch10/fork', { label: 'fork' })
      await program.ends()
      await stage.start('ch10/fork_fdnum', { label: 'fdnum' }).ends()
      stage.say('both have descriptor 3: fork copies the descriptors, the socket is one')
    },
  },
  {
    title: 'A zombie',
    programs: ['ch10/zombie'],
    async play(stage) {
      const program = stage.start('ch10/zombie', { label: 'zombie' })
      const tree = new Tree(stage, program)
      await program.sees('End child process\n')
      await tree.sees(1)
      stage.say('the parent sleeps for half a minute and does not ask; it is ended here, and its zombie goes with it')
      tree.end()
      program.player.kill('SIGTERM')
      await program.ends('SIGTERM')
    },
  },
  {
    title: 'wait() asks',
    programs: ['ch10/wait'],
    async play(stage) {
      const program = stage.start('ch10/wait', { label: 'wait' })
      const tree = new Tree(stage, program)
      await program.sees('Child send two: ')
      await tree.sees(0)
      tree.end()
      stage.say('it would sleep for half a minute more, and is ended here')
      program.player.kill('SIGTERM')
      await program.ends('SIGTERM')
    },
  },
  {
    title: 'A signal ends a sleep',
    programs: ['ch10/signal'],
    async play(stage) {
      const begun = Date.now()
      const program = stage.start('ch10/signal', { label: 'signal' })
      await program.sees('wait...\n')
      program.player.kill('SIGINT')
      await program.sees('CTRL+C pressed\n')
      await program.ends()
      stage.say(
        `three times sleep(100) took ${((Date.now() - begun) / 1000).toFixed(1)} s: each signal ends one, and it does not go on`,
      )
    },
  },
  {
    title: 'A process for each client',
    programs: ['ch10/echo_mpserv', 'ch10/echo_client'],
    async play(stage) {
      const server = await stage.server('ch10/echo_mpserv')
      const tree = new Tree(stage, server)
      const clients = ['first', 'second', 'third'].map(label => stage.client('ch10/echo_client', server, { label }))
      for (const client of clients) await client.sees('Connected...........\n')
      for (const [i, client] of clients.entries()) {
        await client.types(`hello from ${i + 1}`, prompt)
        await client.sees(`Message from server: hello from ${i + 1}\n`)
      }
      stage.say('all three are served at the same time; now all leave at once')
      for (const client of clients) await client.types('q', prompt)
      for (const client of clients) await client.ends()
      await server.sees('removed proc id: ')
      await new Promise(resolve => setTimeout(resolve, 300))
      tree.end()
      stage.say(
        tree.zombies === 0
          ? 'every child was asked for this time: their signals came apart'
          : `${tree.zombies} zombies are left: signals that come together are one, and the handler asks once`,
      )
      await stage.stop(server)
    },
  },
  {
    title: 'A client of two processes',
    programs: ['ch10/echo_mpserv', 'ch10/echo_mpclient'],
    async play(stage) {
      const server = await stage.server('ch10/echo_mpserv')
      const client = stage.client('ch10/echo_mpclient', server)
      for (const line of ['one', 'two', 'three']) await client.types(line)
      stage.say('three lines are sent before an answer is awaited: one process writes, the other reads')
      await client.sees('three\n')
      await client.types('q')
      await client.ends()
      await stage.stop(server)
    },
  },
]
