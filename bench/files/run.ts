// What the readers in JavaScript share: see files.h.
const SIZE = 4096

let seed = 1

/** The next place in a file of so many. */
export function place(places: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return ((seed >>> 8) % places) * SIZE
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Before what is measured, half as long is for warming up; at the end it prints what there was. */
export class Run {
  reads = 0
  readonly #length: number
  #since = performance.now()
  #cpu = 0
  #turns = 0
  #warm = false

  constructor(milliseconds: number) {
    this.#length = milliseconds
  }

  goesOn(): boolean {
    if (this.#turns++ % 64 !== 0) return true
    const wall = performance.now() - this.#since
    if (!this.#warm && wall > this.#length / 2) {
      this.#warm = true
      this.#since += wall
      this.#cpu = cpu()
      this.reads = 0
      return true
    }
    if (!this.#warm || wall < this.#length) return true
    console.log(JSON.stringify({ reads: this.reads, wall: wall / 1e3, cpu: (cpu() - this.#cpu) / 1e6 }))
    return false
  }
}
