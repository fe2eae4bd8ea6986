// What the tests of several chapters do alike.
import { expect } from 'vitest'
import { type Ending, freePort, golden, listening, type Options, type Player, peer, run } from '../support/program.ts'

export const ip = '127.0.0.1'

/** How a program should end: with status 0 and nothing on stderr, unless said otherwise. */
export async function endsWith(player: Player, expected: Partial<Ending> = {}): Promise<void> {
  expect(await player.ends()).toEqual({ status: 0, signal: null, stdout: '', stderr: '', ...expected })
}

export interface Server {
  readonly port: number
  readonly player: Player
}

/** Starts one of our servers on a port of the kernel's choice and waits until it listens. */
export async function serve(program: string, options?: Options): Promise<Server> {
  const port = await freePort()
  const player = run(program, [port], options)
  await player.outlives(listening(port), 'it listened')
  return { port, player }
}

/** The same for a C one; `args` come behind the port. */
export async function servePeer(
  program: string,
  args: readonly (string | number)[] = [],
  options?: Options,
): Promise<Server> {
  const port = await freePort()
  const player = peer(program, [port, ...args], options)
  await player.outlives(listening(port), 'it listened')
  return { port, player }
}

/** A relay in front of `server` that cuts the stream into segments of so many bytes in each direction. */
export async function relay(server: Server, up: number, down: number): Promise<number> {
  const { port } = await servePeer('relay', [ip, server.port, up, down])
  return port
}

/** Runs a program that needs nothing, and compares its output with the golden one. */
export async function printsGolden(program: string, options?: Options): Promise<void> {
  await endsWith(run(program, [], options), { stdout: golden(`${program}.txt`) })
}

/** Wrong numbers of arguments give the usage line on stdout and status 1. */
export async function showsUsage(program: string, usage: string): Promise<void> {
  const name = program.split('/')[1]!
  const right = usage.match(/<\w+>/g)!.map(() => '1')
  const wrong = [right.slice(1), [...right, 'extra']]
  const players = wrong.map(args => run(program, args))
  for (const player of players) await endsWith(player, { status: 1, stdout: usage.replace('%s', `./${name}`) })
}

/** A server whose port is taken fails in bind(). */
export async function failsToBind(program: string): Promise<void> {
  const { port } = await servePeer('echo_server', [1])
  await endsWith(run(program, [port]), { status: 1, stderr: 'bind() error\n' })
}

/** A client of a port on which nobody listens fails in connect(). */
export async function isRefused(
  program: string,
  { args = [] as readonly string[], stderr = 'connect() error!\n' } = {},
): Promise<void> {
  await endsWith(run(program, [ip, await freePort(), ...args]), { status: 1, stderr })
}
