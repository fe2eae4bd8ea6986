import { pthread_atfork, pthread_equal, pthread_self } from 'libposix/pthread.h'
import { describe, expect, it } from 'vitest'
import { node } from './support/node.ts'

async function prints(program: string): Promise<string> {
  const end = await node(`import { pthread_atfork, pthread_equal, pthread_self } from 'libposix/pthread.h'
    import { fork, _exit } from 'libposix/unistd.h'
    import { waitpid } from 'libposix/sys/wait.h'
    const status = Int32Array.of(0)
    ${program}`)
  expect(end, end.stderr).toMatchObject({ status: 0, late: false })
  return end.stdout
}

describe('pthread_atfork', () => {
  it('calls the hooks in the order of POSIX, in both processes', async () => {
    const program = `const seen = []
      for (const n of [1, 2]) pthread_atfork(() => seen.push('prepare' + n), () => seen.push('parent' + n), () => seen.push('child' + n))
      pthread_atfork(null, null, null)
      const pid = fork()
      if (pid === 0) { console.log(seen.join()); process.exit() }
      waitpid(pid, null, 0)
      console.log(seen.join())`
    expect(await prints(program)).toBe('prepare2,prepare1,child1,child2\nprepare2,prepare1,parent1,parent2\n')
  })

  it('makes no fork when a prepare hook throws', async () => {
    const program = `const seen = []
      pthread_atfork(() => { throw new Error('not now') }, () => seen.push('never'), null)
      pthread_atfork(() => seen.push('prepare'), () => seen.push('parent'), null)
      try { fork() } catch (error) { console.log(error.message, seen.join()) }
      console.log(waitpid(-1, null, 0))`
    expect(await prints(program)).toBe('not now prepare,parent\n-1\n')
  })

  it('reports what the other hooks throw behind fork', async () => {
    const program = `pthread_atfork(null, () => { throw new Error('parent hook') }, () => { throw new Error('child hook') })
      const seen = []
      pthread_atfork(null, () => seen.push('parent'), null)
      process.on('uncaughtException', error => { if (pid !== 0) console.log(error.message) })
      let pid = fork()
      if (pid === 0) process.removeAllListeners('uncaughtException')
      else { waitpid(pid, status, 0); console.log(seen.join(), status[0] >> 8) }`
    expect(await prints(program)).toBe('parent 1\nparent hook\n')
  })

  it('refuses what C refuses', () => {
    expect(() => pthread_atfork(1 as never, null, null)).toThrow(TypeError)
    expect(() => pthread_atfork(null, null, undefined as never)).toThrow(TypeError)
  })
})

describe('pthread_self', () => {
  it('is one id for each thread', async () => {
    const program = `import { pthread_self } from 'libposix/pthread.h'
      import { Worker } from 'node:worker_threads'
      import { once } from 'node:events'
      const text = "import { pthread_self } from 'libposix/pthread.h'; import { parentPort } from 'node:worker_threads'; parentPort.postMessage(pthread_self())"
      const worker = new Worker(text, { eval: true, execArgv: ['--input-type=module'] })
      worker.on('error', error => console.log(error))
      const [other] = await once(worker, 'message')
      console.log(other !== pthread_self(), pthread_self() === pthread_self())`
    const end = await node(program)
    expect(end).toMatchObject({ stdout: 'true true\n', stderr: '' })
  })
})

describe('pthread_equal', () => {
  it('compares ids', () => {
    expect(pthread_equal(pthread_self(), pthread_self())).not.toBe(0)
    expect(pthread_equal(pthread_self(), 0)).toBe(0)
    expect(() => pthread_equal(pthread_self(), -1)).toThrow(TypeError)
  })
})
