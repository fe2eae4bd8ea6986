import { EAGAIN } from 'libposix/errno.h'
import { untilSettled } from '../demo/kernel/processes.ts'
import { until } from '../demo/ports.ts'
import { Tree } from '../demo/processes.ts'
import type { Scene } from '../demo/scene.ts'
import { lastClose } from './points.ts'

const prompt = 'Input message(Q to quit): '

export const scenes: Scene[] = [
  {
    title: 'Two processes, two copies of every variable',
    programs: ['ch10/fork', 'ch10/fork_fdnum'],
    async play(stage) {
      const program = stage.start('ch10/fork', { label: 'fork' })
      await program.ends()
      await stage.start('ch10/fork_fdnum', { label: 'fdnum' }).ends()
      stage.say`both have descriptor 3: fork copies the descriptors, the socket is one`
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
      // Parent and child write in any order.
      await until('the child to be named', () => /Child Process ID: .*\n/.test(program.player.stdout))
      stage.say`the parent sleeps for half a minute and does not ask; it is ended here, and its zombie goes with it`
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
      stage.say`it would sleep for half a minute more, and is ended here`
      program.player.kill('SIGTERM')
      await program.ends('SIGTERM')
    },
  },
  {
    title: 'waitpid() asks, and does not wait',
    programs: ['ch10/waitpid'],
    async play(stage) {
      stage.say`the child sleeps for 15 seconds; its parent asks with WNOHANG, and sleeps for three between`
      const parent = stage.start('ch10/waitpid', { label: 'parent' })
      for (let i = 0; i < 5; i++) await parent.sees('sleep 3sec.\n')
      await parent.sees('Child send 24 \n')
      await parent.ends()
    },
  },
  {
    title: 'A signal ends a sleep',
    programs: ['ch10/signal'],
    async play(stage) {
      const begun = Date.now()
      const program = stage.start('ch10/signal', { label: 'signal' })
      await program.sees('wait...\n')
      // A signal that comes before the sleep does not end it.
      await untilSettled(program.pid)
      program.player.kill('SIGINT')
      await program.sees('CTRL+C pressed\n')
      await program.ends()
      stage.say`three times sleep(100) took ${((Date.now() - begun) / 1000).toFixed(1)} s: each signal ends one, and it does not go on`
    },
  },
  {
    title: 'Ctrl-C asks',
    programs: ['ch10/ctrl_handler'],
    async play(stage) {
      const question = 'Do you want exit(Y to exit)? '
      const program = stage.start('ch10/ctrl_handler', { label: 'ctrl' })
      const interrupt = async () => {
        await program.sees('Have a nice day~\n')
        program.player.kill('SIGINT')
      }
      await interrupt()
      await program.types('n', question)
      await interrupt()
      await program.sees(question)
      stage.say`the newline after the n has answered that one`
      await interrupt()
      await program.types('y', question)
      await program.ends(1)
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
      stage.say`all three are served at the same time; the server is stopped now, while they leave`
      // Only then: a signal that comes first is handled before it stops, and the next one waits as well.
      await tree.stops()
      for (const client of clients) await client.types('q', prompt)
      for (const client of clients) await client.ends()
      await tree.sees(3)
      stage.say`three children have ended, and one SIGCHLD is pending: signals do not queue`
      server.player.kill('SIGCONT')
      await server.sees('removed proc id: ')
      await tree.sees(2)
      stage.say`the handler has run once and has asked once: two zombies are left`
      stage.say`the signal also ended accept(), with EINTR; the server goes on, and serves the next client:`
      const fourth = stage.client('ch10/echo_client', server, { label: 'fourth' })
      await fourth.types('anybody there?', prompt)
      await fourth.sees('Message from server: anybody there?\n')
      await fourth.types('q', prompt)
      await fourth.ends()
      await server.sees('removed proc id: ')
      tree.end()
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
      stage.say`three lines are sent before an answer is awaited: one process writes, the other reads`
      await client.sees('three\n')
      await client.types('q')
      await client.ends()
      await stage.stop(server)
    },
  },
  {
    title: 'A socket lives until its last descriptor is closed, measured now',
    programs: [],
    async play(stage) {
      const { parent, both } = lastClose()
      stage.say`parent and child have the server's socket. The parent closes it: the client hears nothing, its recv() gives ${parent[0]} with EAGAIN (200 ms awaited). The child ends, too: recv() gives ${both[0]}`
      stage.same({ parent, both }, { parent: [-1, EAGAIN], both: [0, 0] })
    },
  },
]
