// Writes the trace's lines, as whichever process and thread this is.
import type { TraceEvent } from './event.ts'
import { fileOf } from './files.ts'
import { json, open, type System } from './output.ts'

export class Writer {
  readonly system: System

  constructor(system: System) {
    this.system = system
    system.identify()
  }

  /** An event: its members as JSON has them, and what the text form has of it; one without is in JSON alone. */
  write(event: TraceEvent['event'], members: string, text?: string): void {
    if (!json) {
      if (text !== undefined) this.system.writeText(text)
    } else this.system.writeJson(event, text === undefined ? members : `${members},"text":${JSON.stringify(text)}`)
  }

  /** A call that has come back; `members` is of no use to the text form. */
  writeCall(members: string, text: string, t0: number, t1: number): void {
    if (json) this.system.writeJsonCall(`${members},"text":${JSON.stringify(text)}`, t0, t1)
    else this.system.writeTextCall(text, t1 - t0)
  }

  /** The first line, and the last one when the time has come; false where there is nothing to write to. */
  begin(): boolean {
    const { system } = this
    const time = system.now()
    if (!open(system)) return false
    const files = json ? Array.from({ length: 16 }, (_, fd) => fileOf(system, fd)).filter(file => file) : []
    const argv = JSON.stringify(process.argv.slice(1))
    this.write(
      'start',
      `"time":${time},"ppid":${process.ppid},"argv":${argv},"wall":${Date.now()},"files":[${files.join(',')}]`,
    )
    process.on('exit', status => {
      this.write('exit', `"time":${system.now()},"status":${status}`, `+++ exited with ${status} +++`)
    })
    return true
  }
}
