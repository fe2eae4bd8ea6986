// What a figure is worth nothing without.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, networkInterfaces, release, totalmem } from 'node:os'
import { python } from './measure.ts'

const first = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0]!

const installed = (name: string) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version as string

/** What messages go through: see load/network.c. */
function network(): string {
  const own = Object.keys(networkInterfaces()).join() === 'lo'
  const control = readFileSync('/proc/sys/net/ipv4/tcp_congestion_control', 'utf8').trim()
  return `${own ? 'its own' : "the machine's"}, ${control}`
}

export function machine() {
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]!.model,
      cpus: cpus().length,
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      linux: release(),
      network: network(),
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
