import { expect, it } from 'vitest'
import { patience } from './patience.ts'
import { freePort, listening, peer, run, scratch, start } from './program.ts'

it('gives exit status, stdout and stderr', async () => {
  const program = start(['sh', '-c', 'read line; echo "got $line"; echo oops >&2; exit 3'])
  program.types('hello')
  expect(await program.ends()).toEqual({ status: 3, signal: null, stdout: 'got hello\n', stderr: 'oops\n' })
})

it('gives the signal, on pipes and through a terminal', async () => {
  for (const terminal of [false, true]) {
    const program = start(['sh', '-c', 'echo up; kill -TERM $$'], { terminal })
    expect(await program.ends()).toMatchObject({ status: null, signal: 'SIGTERM' })
  }
})

it('plays a terminal: echo, Ctrl-C, Ctrl-D, exit status', async () => {
  const reader = start(['sh', '-c', 'test -t 0 && test -t 1 && test -t 2; echo tty $?; read line; cat; exit 7'], {
    terminal: true,
  })
  await reader.sees('tty 0\n')
  reader.types('one')
  reader.types('two')
  await reader.sees('two\ntwo\n')
  reader.closes()
  expect(await reader.ends()).toEqual({ status: 7, signal: null, stdout: 'tty 0\none\ntwo\ntwo\n', stderr: '' })

  const sleeper = start(['sh', '-c', 'echo up; exec sleep 100'], { terminal: true })
  await sleeper.sees('up')
  sleeper.sends('\x03')
  expect(await sleeper.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
})

it('waits for texts one behind the other, and says what came instead', async () => {
  const program = start(['sh', '-c', 'echo a; echo b; echo a'], { deadline: 5000 })
  await program.sees('a\n')
  await program.sees('a\n')
  await expect(program.sees('a\n')).rejects.toThrow(/it ended before "a\n"[\s\S]*status 0[\s\S]*a\nb\na\n/)

  const silent = start(['sleep', '100'], { deadline: 50 })
  await expect(silent.sees('a')).rejects.toThrow(`${50 * patience} ms passed before "a"`)
})

it('ends what is left running, with what that forked', async () => {
  const program = start(['sh', '-c', 'sleep 100 & echo up; wait'])
  await program.sees('up\n')
  await program.remove()
  // Its output has an end only when the sleep is gone too.
  expect(await program.ends()).toMatchObject({ signal: 'SIGKILL', stdout: 'up\n' })
})

it('says how a server ended that never listened', async () => {
  const server = run('ch04/echo_server')
  const listened = server.outlives(listening(await freePort()), 'it listened')
  await expect(listened).rejects.toThrow(/^it ended before it listened\n[\s\S]*status 1[\s\S]*Usage : /)
})

it('finds a free port and the moment from which it is served', async () => {
  const port = await freePort()
  const server = peer('echo_server', [port, 1], { cwd: scratch() })
  await listening(port)
  const client = peer('echo_client', ['127.0.0.1', port])
  client.types('hello')
  await client.sees('hello\n')
  client.closes()
  expect(await client.ends()).toMatchObject({ status: 0, stderr: '' })
  expect(await server.ends()).toMatchObject({ status: 0, signal: null, stdout: '', stderr: '' })
})
