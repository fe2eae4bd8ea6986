import type { Scene } from '../demo/scene.ts'
import { sums } from './points.ts'

const prompt = 'Input num: '

export const scenes: Scene[] = [
  {
    title: 'A thread beside main, which waits for it',
    programs: ['ch18/thread2'],
    async play(stage) {
      await stage.run('ch18/thread2', { label: 'thread' })
    },
  },
  {
    title: 'Two threads, one variable',
    programs: ['ch18/thread3'],
    async play(stage) {
      const { stdout } = await stage.run('ch18/thread3', { label: 'thread' })
      stage.say`each has five numbers to add, and they hardly ever meet`
      stage.check(stdout === 'result: 55 \n', 'not 55')
    },
  },
  {
    title: 'A hundred threads, one variable',
    programs: ['ch18/thread4'],
    async play(stage) {
      stage.say`fifty add one, fifty take one away, fifty million times each; this takes a while`
      const { stdout } = await stage.run('ch18/thread4', { label: 'thread', deadline: 300_000 })
      const result = Number(/result: (-?\d+)/.exec(stdout)?.[1])
      stage.say`it would be 0 if none were lost: to add is to read, to add and to write, and what another has written in between is overwritten`
      stage.check(result !== 0, 'nothing was lost')
    },
  },
  {
    title: 'What the cure costs, measured now',
    programs: ['ch18/mutex'],
    async play(stage) {
      const count = 300_000
      const { bare, mutex, semaphore } = sums(count)
      stage.say`two threads, ${count} steps each:`
      stage.say`  unguarded       result ${bare.result}, ${bare.seconds.toFixed(2)} s`
      stage.say`  with a mutex    result ${mutex.result}, ${mutex.seconds.toFixed(2)} s`
      stage.say`  by a semaphore  result ${semaphore.result}, ${semaphore.seconds.toFixed(2)} s`
      stage.say`ch18/mutex takes such a step two and a half thousand million times, which is minutes`
      stage.same({ mutex: mutex.result, semaphore: semaphore.result }, { mutex: 0, semaphore: 0 })
    },
  },
  {
    title: 'Two semaphores hand a number over',
    programs: ['ch18/semaphore'],
    async play(stage) {
      const program = stage.start('ch18/semaphore', { label: 'sem' })
      for (const number of [1, 2, 3, 4, 5]) await program.types(String(number), prompt)
      await program.sees('Result: 15 \n')
      await program.ends()
    },
  },
  {
    title: 'A thread for each client, and what one says goes to all',
    programs: ['ch18/chat_serv', 'ch18/chat_clnt'],
    async play(stage) {
      const server = await stage.server('ch18/chat_serv')
      const names = ['Yoon', 'Hong', 'Han']
      const clients = []
      for (const name of names) {
        const client = stage.client('ch18/chat_clnt', server, { args: [name], label: name })
        await server.sees('Connected client IP: 127.0.0.1 \n')
        await client.types(`Hi, I am ${name}`)
        await client.sees(`[${name}] Hi, I am ${name}\n`)
        clients.push(client)
      }
      const [first, second, third] = clients
      await first!.sees('[Han] Hi, I am Han\n')
      await second!.types('bye')
      for (const client of clients) await client.sees('[Hong] bye\n')
      await second!.types('q')
      await second!.ends()
      stage.say`one has left; the others still hear each other`
      await third!.types('Is anybody there?')
      for (const client of [first!, third!]) await client.sees('[Han] Is anybody there?\n')
      for (const client of [first!, third!]) {
        await client.types('q')
        await client.ends()
      }
      await stage.stop(server)
    },
  },
  {
    title: 'A mutex that is held while its thread waits',
    programs: ['ch18/echo_thrserv'],
    async play(stage) {
      const server = await stage.server('ch18/echo_thrserv')
      const question = 'Input message(Q to quit): '
      const first = stage.client('ch04/echo_client', server, { label: 'first' })
      await first.types('one', question)
      await first.sees('Message from server: one\n')
      const second = stage.client('ch04/echo_client', server, { label: 'second' })
      await second.types('two', question)
      stage.say`the first client's thread holds the mutex and reads: the second has no answer until the first leaves`
      await first.types('q', question)
      await first.ends()
      await second.sees('Message from server: two\n')
      await second.types('q', question)
      await second.ends()
      await stage.stop(server)
    },
  },
]
