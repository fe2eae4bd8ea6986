// `libposix demo`: finds the scenes that are asked for, each a few programs of one chapter, and has them played.
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chapterName, chapterNames, examples, heading, range } from './book.ts'
import { chapters, docs } from './chapters.ts'
import { command } from './launch.ts'
import { refusal } from './refusal.ts'
import { language, type Words, wordsOf } from './words.ts'

// A chapter's demo lies with its programs, and is found as they are: by its path.
interface Scene {
  readonly programs: readonly string[]
}

interface Demo {
  readonly chapter: string
  readonly scenes: readonly Scene[]
}

interface Player {
  play(demo: Demo & { heading: string }, command: (args: string[]) => string[]): Promise<boolean>
}

/** Plays a chapter, the scenes of one program, or everything, with a trace of what the programs call; returns the exit status. */
export async function demo(what: string | undefined, traced: boolean): Promise<number> {
  const chosen = choose(await load(), what)
  // What the demo itself calls is not traced: it has loaded the package by now.
  if (traced) process.env.LIBPOSIX_TRACE = 'text'
  const { play } = (await import(new URL('demo/play.js', chapters).href)) as Player
  for (const one of chosen) {
    const words = await wordsOf(one.chapter)
    if (!(await play({ ...one, heading: heading(one.chapter, words) }, command))) return 1
  }
  if (chosen.length === 1) process.stdout.write(next(chosen[0]!, await wordsOf(chosen[0]!.chapter)))
  return 0
}

/** What to try after a chapter: its programs by hand, its guide, and the chapter that follows. */
function next({ chapter, scenes }: Demo, words: Words): string {
  const names = chapterNames()
  const following = names[names.indexOf(chapter) + 1]
  const [here, elsewhere] = examples(scenes[0]!.programs[0]!)
  const lines = [
    here,
    elsewhere && words.text`${elsewhere}    in another terminal`,
    following && `libposix demo ${following}`,
    'libposix list',
  ]
  const guide = guideOf(chapter)
  const commands = lines.filter(line => line).map(line => `npx ${line}`)
  return [
    '',
    words.of('Next:'),
    ...[...commands, guide && words.text`${guide}    what to watch, and why`]
      .filter(line => line)
      .map(line => `  ${line}`),
    '',
  ].join('\n')
}

/** A chapter's guide in the reader's language, as a path from here. */
function guideOf(chapter: string): string | undefined {
  const path = fileURLToPath(new URL(`${language() ?? '.'}/chapters/${chapter}.md`, docs))
  return existsSync(path) ? relative(process.cwd(), path) : undefined
}

async function load(): Promise<Demo[]> {
  const found = chapterNames().map(chapter => ({ chapter, url: new URL(`${chapter}/demo.js`, chapters) }))
  return Promise.all(
    found
      .filter(({ url }) => existsSync(url))
      .map(async ({ chapter, url }) => {
        const { scenes } = (await import(url.href)) as { scenes: readonly Scene[] }
        return { chapter, scenes }
      }),
  )
}

function choose(demos: readonly Demo[], what: string | undefined): readonly Demo[] {
  if (what === undefined) return demos
  const chapter = chapterName(what)
  const chosen = demos
    .map(demo => ({
      chapter: demo.chapter,
      scenes: demo.chapter === chapter ? demo.scenes : demo.scenes.filter(scene => plays(scene, what)),
    }))
    .filter(({ scenes }) => scenes.length > 0)
  if (chosen.length > 0) return chosen
  const all = range(demos.map(({ chapter }) => chapter))
  throw refusal`there is no demo of ${what}; ${all} have one, and each program`
}

function plays({ programs }: Scene, what: string): boolean {
  const name = what.replace(/\.[jt]s$/, '')
  return programs.some(program => program === name || program.slice(5) === name)
}
