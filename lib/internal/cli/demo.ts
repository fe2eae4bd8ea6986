// `libposix demo`: plays the scenes of demo/chNN.ts, each a few programs of one chapter.
import { readdirSync } from 'node:fs'
import { titles } from './book.ts'
import { Mismatch, type Scene } from './demo/scene.ts'
import { Stage } from './demo/stage.ts'
import { Refusal } from './refusal.ts'
import { style } from './style.ts'

interface Demo {
  readonly chapter: string
  readonly scenes: readonly Scene[]
}

/** Plays a chapter, the scenes of one program, or everything; returns the exit status. */
export async function demo(what?: string): Promise<number> {
  const demos = choose(await load(), what)
  for (const { chapter, scenes } of demos) {
    print(style.heading(`Chapter ${Number(chapter.slice(2))}: ${titles[chapter]}`))
    for (const scene of scenes) if (!(await play(scene))) return 1
  }
  return 0
}

async function load(): Promise<Demo[]> {
  const files = readdirSync(new URL('./demo/', import.meta.url)).filter(file => /^ch\d\d\.[jt]s$/.test(file))
  return Promise.all(
    files.sort().map(async file => {
      const { scenes } = (await import(new URL(`./demo/${file}`, import.meta.url).href)) as { scenes: readonly Scene[] }
      return { chapter: file.slice(0, 4), scenes }
    }),
  )
}

function choose(demos: readonly Demo[], what: string | undefined): readonly Demo[] {
  if (what === undefined) return demos
  const chosen = demos
    .map(({ chapter, scenes }) => ({
      chapter,
      scenes: what === chapter ? scenes : scenes.filter(({ programs }) => programs.some(name => isNamed(name, what))),
    }))
    .filter(({ scenes }) => scenes.length > 0)
  if (chosen.length > 0) return chosen
  const known = demos.map(({ chapter }) => chapter).join(', ')
  throw new Refusal(`there is no demo of ${what}; there is one of ${known}, and of each program in them`)
}

function isNamed(program: string, name: string): boolean {
  return program === name || program.slice(5) === name
}

async function play(scene: Scene): Promise<boolean> {
  print(`\n${style.title(scene.title)}`)
  const stage = new Stage(print)
  const interrupted = () => process.exit(130)
  const ended = () => stage.destroy()
  process.once('SIGINT', interrupted)
  process.once('exit', ended)
  try {
    await scene.play(stage)
    return true
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
    process.stderr.write(`libposix: ${scene.title}: ${error.message}\n`)
    return false
  } finally {
    process.removeListener('SIGINT', interrupted)
    process.removeListener('exit', ended)
    await stage.clear()
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
