// Numbers by chance that can be had again: each call has its own, from the seed and its place in the run.

export class Random {
  #state: number

  constructor(seed: number, index: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) | 0
    for (let i = 0; i < 3; i++) this.bits()
  }

  /** 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** From 0 to n - 1. */
  below(n: number): number {
    return this.bits() % n
  }

  /** True in one case of n. */
  once(n: number): boolean {
    return this.below(n) === 0
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}
