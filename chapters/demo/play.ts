// Plays scenes, and says where one did not go as it should. The command finds this file, as it finds the chapters' demos, by its path.
import { Mismatch } from './mismatch.ts'
import type { Scene } from './scene.ts'
import { type Command, Stage } from './stage.ts'
import { style } from './style.ts'
import { type Words, wordsOf } from './words.ts'

export interface Demo {
  /** `ch04` */
  readonly chapter: string
  readonly heading: string
  readonly scenes: readonly Scene[]
}

/** Shows the heading, then plays; whether all went well. */
export async function play({ chapter, heading, scenes }: Demo, command: Command): Promise<boolean> {
  const words = await wordsOf(chapter)
  print(style.heading(heading))
  for (const scene of scenes) if (!(await playOne(scene, command, words))) return false
  return true
}

async function playOne(scene: Scene, command: Command, words: Words): Promise<boolean> {
  print(`\n${style.title(words.of(scene.title))}`)
  const stage = new Stage(print, command, words)
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
