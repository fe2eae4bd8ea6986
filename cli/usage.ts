// The texts of `--help` and `--version`, in the reader's language.
import { readFileSync } from 'node:fs'
import { language } from './words.ts'

const code = language()
const { general, texts } = await (code === 'ko'
  ? import('./usage/ko.ts')
  : code === 'zh'
    ? import('./usage/zh.ts')
    : import('./usage/en.ts'))

/** The help on one subcommand, or on all. */
export function usage(subcommand?: string): string {
  return subcommand === undefined ? general : texts[subcommand]!
}

/** `libposix 0.1.0 (Node 22.18.0)` */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return `libposix ${version} (Node ${process.versions.node})\n`
}
