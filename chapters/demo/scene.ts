import type { Stage } from './stage.ts'

/** A few programs that are played together. Each chapter's demo.ts exports `scenes`. */
export interface Scene {
  readonly title: string
  /** The programs that appear, by which the scene can be asked for: `ch04/echo_server`. */
  readonly programs: readonly string[]
  play(stage: Stage): Promise<void>
}
