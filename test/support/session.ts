// Plays what a page shows of terminals: each ```console block is one, with a line `$ command` for each command and what it prints below it. The first line may be
// a comment with a number, `# terminal 2: a client`; blocks of one number are one terminal, which goes on. What stands behind a prompt is typed, ^C is
// Ctrl-C, … stands for lines that are left out. The programs run at the same time, as far as they do for the reader, until the next heading.
import { expect } from 'vitest'
import { untilAtRest } from '../../chapters/demo/kernel/processes.ts'
import { patience } from './patience.ts'
import { bound, freePort, libposix, listening, type Options, type Player, scratch, start } from './program.ts'

/** Port of the book's sessions. */
const port = '9190'

const prompt =
  /^(Input message\(Q to quit\): |Insert message\(q to quit\): |Operand count: |Operand \d+: |Operator: |Input num: )(.+)$/

/** What each run has anew: processes, ports of the kernel's choice, times, and from which number on descriptors were free. */
const anew =
  /(?<=port |端口 |포트 |:|process |进程 |프로세스 |[Ii][Dd]: |└─ |descriptor |描述符 |디스크립터 )\d+|\d+(?= └─)|\d+\.\d+|\b\d{5}\b|\b0+(?=[01]{5}\b)/g

/** The console blocks of a page, those below one heading together. */
export function sessions(page: string): string[][] {
  return page
    .split(/^## /m)
    .map(part => [...part.matchAll(/^```console\n(.*?)^```/gms)].map(([, block]) => block!))
    .filter(({ length }) => length > 0)
}

/** The commands of a page, in their order. */
export function commands(page: string): string[] {
  return sessions(page)
    .flat()
    .flatMap(block => [...block.matchAll(/^\$ (.*)/gm)].map(([, command]) => command!))
}

/** What of a page's blocks is the same in every language: all but comments and demos. */
export function spoken(page: string): string[] {
  return sessions(page)
    .flat()
    .filter(block => !isDemo(block))
    .map(block => block.replace(/^#.*/, '#'))
}

/** Whether a block shows a demo, which speaks the reader's language. */
export function isDemo(block: string): boolean {
  return block.startsWith('$ npx libposix demo')
}

interface Terminal {
  readonly cwd: string
  readonly port: string
  player?: Player
}

/** Plays blocks that stand below one heading. */
export async function play(blocks: readonly string[], options: Options = {}): Promise<void> {
  const [cwd, free] = [scratch(), String(await freePort())]
  const terminals = new Map<string, Terminal>()
  for (const [i, block] of blocks.entries()) {
    const number = /^#\D*(\d)/.exec(block)?.[1] ?? `block ${i}`
    const terminal = terminals.get(number) ?? { cwd, port: free }
    terminals.set(number, terminal)
    for (const part of block.replace(/^#.*\n/, '').split(/^(?=\$ )/m)) await type(part, terminal, terminals, options)
  }
}

/** One command of a terminal and what it prints; without a command, what the last one prints then. */
async function type(
  part: string,
  terminal: Terminal,
  all: ReadonlyMap<string, Terminal>,
  options: Options,
): Promise<void> {
  const [first = '', ...rest] = part.trimEnd().split('\n')
  const command = first.startsWith('$ ') ? first.slice(2) : undefined
  const lines = command === undefined ? [first, ...rest] : rest
  if (command !== undefined) {
    // Its predecessor has ended when the shell asks for the next. A reader is slow: the others have nothing left to do by then.
    await terminal.player?.ends()
    await allRest(all)
    if (command.startsWith('npx libposix ss ')) return shows(command, lines, terminal, options)
    terminal.player = run(command, terminal, options)
  }
  const player = terminal.player!
  if (command !== undefined && /^npx libposix (demo|list|trace) /.test(command)) {
    const { stdout, status } = await player.ends()
    expect(status).toBe(0)
    expect(missing(stdout.replaceAll(terminal.port, port), lines), stdout).toEqual([])
    return
  }
  if (command !== undefined && /^npx libposix run \S+ 9190$/.test(command) && !lines.includes('bind() error')) {
    const number = Number(terminal.port)
    await player.outlives(/u(echo|chat)_|bound_/.test(command) ? bound(number) : listening(number), 'it listened')
  }
  // Who leaves, or presses Ctrl-C, does so when nobody has anything left to do, either. And who leaves first matters.
  for (const line of lines) {
    const [, question, answer] = prompt.exec(line) ?? []
    if (line === '^C') {
      await allRest(all)
      player.sends('\x03')
      await player.ends()
    } else if (question !== undefined) {
      await player.sees(question)
      if (answer === 'q') await allRest(all)
      player.types(answer!)
      if (answer === 'q') await player.ends()
    } else if (line !== '…') for (const piece of line.trimEnd().split(anew)) await player.sees(piece)
  }
}

/** Waits until nobody has anything left to do. */
async function allRest(all: ReadonlyMap<string, Terminal>): Promise<void> {
  for (const { player } of all.values()) if (player) await untilAtRest(player.pid)
}

/** What the kernel has of the programs, as soon as it has it. */
async function shows(command: string, lines: readonly string[], terminal: Terminal, options: Options): Promise<void> {
  const shown = async () => {
    const { stdout } = await run(command, terminal, options).ends()
    return missing(stdout.replaceAll(terminal.port, port), lines)
  }
  await expect.poll(shown, { timeout: 15_000 * patience }).toEqual([])
}

function run(command: string, { cwd, port: own }: Terminal, options: Options): Player {
  const [npx, name, ...args] = command.split(' ').map(word => (word === port ? own : word))
  const words = npx === 'npx' && name === 'libposix' ? libposix(args) : ['sh', '-c', command]
  const terminal = args[0] === 'run' || npx !== 'npx'
  return start(['sh', '-c', 'exec "$@" 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-', 'sh', ...words], {
    ...options,
    cwd,
    terminal,
  })
}

/** The lines that are not in `output`, each as often. In which order is open where several programs print at the same time. */
function missing(output: string, lines: readonly string[]): string[] {
  const printed = plain(output)
  return plain(lines.join('\n')).filter(line => {
    if (line === '…') return false
    // A remark may have lines of which others are left out.
    const at = printed.findIndex(text => text === line || (line.startsWith('|') && text.includes(line.slice(1))))
    if (at !== -1) printed[at] = printed[at] === line ? '' : printed[at]!.replace(line.slice(1), '')
    return at === -1
  })
}

/** The lines of a text without what is new in each run. A remark is one line without blanks: where it is wrapped depends on how long its numbers are. */
function plain(text: string): string[] {
  const lines = text.replaceAll(/\n {7}\| {3}(?=\S)/g, ' ').split('\n')
  return lines
    .map(line => line.trim().replaceAll(/\s+/g, ' ').replaceAll(anew, '#'))
    .map(line => (line.startsWith('|') ? line.replaceAll(' ', '') : line))
}
