import type { Command } from './stage.ts'

/** What a run for a picture may use. */
export interface Run {
  /** The words that start `libposix ARGUMENTS…`. */
  readonly command: Command
  /** How long it may take, where it takes its time. */
  readonly seconds?: number | undefined
}
