// The Worker that is a thread: finds the function in the program's modules and calls it.
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { inspect } from '../inspect.ts'
import { header } from '../native.ts'
import { endProcessBy } from '../process-end.ts'
import { finish, modules, type Routine, whenCancelled } from './life.ts'
import { manageBy } from './managed.ts'
import { writeDirectly } from './output.ts'
import { pack, unpack } from './pass.ts'
import type { Start } from './request.ts'
import { becomeThread } from './role.ts'

const native = header('internal/pthread/thread')

const start = workerData as Start

/** What nobody has caught ends the process, as it does in the main thread. */
function die(error: unknown): never {
  writeSync(2, `Uncaught:\n${inspect(error)}\n\nNode.js ${process.version}\n`)
  return native.exitProcess(1) as never
}

/** The function of that name and text, and what is wrong where there is none. */
async function find({ files, name, text }: Start): Promise<Routine | string> {
  let other: string | undefined
  for (const file of files) {
    const module = await import(file)
    modules.push({ ...module.default, ...module })
    const found: unknown = module[name] ?? module.default?.[name]
    if (typeof found !== 'function') continue
    if (String(found) === text) return found as Routine
    other = file
  }
  return other === undefined
    ? `must be exported: ${files[0]} exports no function ${name}, by which a thread would find it`
    : `must be the function that ${other} exports as ${name}, not another of that name`
}

async function run(): Promise<void> {
  becomeThread(start)
  writeDirectly()
  manageBy(start.manager)
  process.argv.splice(0, process.argv.length, ...start.argv)
  process.exit = status => native.exitProcess(Number(status ?? process.exitCode ?? 0)) as never
  endProcessBy(status => native.exitProcess(status) as never)
  process.on('uncaughtException', die)
  native.begin(start.id)
  native.onEnd(whenCancelled)
  const routine = await find(start)
  if (typeof routine === 'string') {
    native.fail(start.id, 0, routine)
    return
  }
  const argument = unpack(native.run(), start.buffers)
  finish(pack(start.name, 'its result', routine(argument as never)))
}

run().catch(die)
