// What a figure is worth nothing without.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { python } from './measure.ts'

const first = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0]!

const installed = (name: string) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version as string

export function machine() {
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]!.model,
      cpus: cpus().length,
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      linux: release(),
    },
    versions: {
      libposix: installed('libposix'),
      node: process.version,
      v8: process.versions.v8,
      libuv: process.versions.uv,
      cc: first('cc', '--version'),
      koffi: installed('koffi'),
      mitata: installed('mitata'),
      ...(python ? { python: first('python3', '--version') } : {}),
    },
  }
}
