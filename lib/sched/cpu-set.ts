// The sets of processors of <sched.h>.

import type { int } from '../internal/c.ts'
import { notOne } from '../internal/fault.ts'
import { instanceOf } from '../internal/memory.ts'
import { header } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('sched.h')

/** How many processors a {@link cpu_set_t} has room for. */
export const CPU_SETSIZE: int = native.CPU_SETSIZE

/** `cpu_set_t` — a set of processors; one bit each. */
export class cpu_set_t extends struct<cpu_set_t>(native.cpu_set_t) {
  declare readonly __bits: BigUint64Array
}

/** C's macros look at no bit outside the set. */
function inside(call: string, cpu: int, set: cpu_set_t): boolean {
  instanceOf(call, 'set', cpu_set_t, set)
  if (!Number.isInteger(cpu)) notOne(call, 'cpu', 'an integer', cpu)
  return cpu >= 0 && cpu < CPU_SETSIZE
}

function combine(
  call: string,
  destset: cpu_set_t,
  srcset1: cpu_set_t,
  srcset2: cpu_set_t,
  of: (a: int, b: int) => int,
): void {
  for (const [name, set] of Object.entries({ destset, srcset1, srcset2 })) instanceOf(call, name, cpu_set_t, set)
  for (let i = 0; i < cpu_set_t.size; i++) destset[i] = of(srcset1[i]!, srcset2[i]!)
}

/**
 * `void CPU_ZERO(cpu_set_t *set)` — take all processors out.
 *
 * @see `CPU_SET(3)`
 */
export function CPU_ZERO(set: cpu_set_t): void {
  instanceOf('CPU_ZERO', 'set', cpu_set_t, set).fill(0, 0, cpu_set_t.size)
}

/**
 * `void CPU_SET(int cpu, cpu_set_t *set)` — put a processor in. One outside the set's range is ignored.
 *
 * @see `CPU_SET(3)`
 */
export function CPU_SET(cpu: int, set: cpu_set_t): void {
  if (inside('CPU_SET', cpu, set)) set[cpu >> 3] = set[cpu >> 3]! | (1 << (cpu & 7))
}

/**
 * `void CPU_CLR(int cpu, cpu_set_t *set)` — take a processor out.
 *
 * @see `CPU_CLR(3)`
 */
export function CPU_CLR(cpu: int, set: cpu_set_t): void {
  if (inside('CPU_CLR', cpu, set)) set[cpu >> 3] = set[cpu >> 3]! & ~(1 << (cpu & 7))
}

/**
 * `int CPU_ISSET(int cpu, cpu_set_t *set)` — whether a processor is in.
 *
 * @returns 1 or 0.
 * @see `CPU_ISSET(3)`
 */
export function CPU_ISSET(cpu: int, set: cpu_set_t): int {
  return inside('CPU_ISSET', cpu, set) ? (set[cpu >> 3]! >> (cpu & 7)) & 1 : 0
}

/**
 * `int CPU_COUNT(cpu_set_t *set)` — how many processors are in.
 *
 * @see `CPU_COUNT(3)`
 */
export function CPU_COUNT(set: cpu_set_t): int {
  instanceOf('CPU_COUNT', 'set', cpu_set_t, set)
  let count = 0
  for (let cpu = 0; cpu < CPU_SETSIZE; cpu++) count += CPU_ISSET(cpu, set)
  return count
}

/**
 * `void CPU_AND(cpu_set_t *destset, cpu_set_t *srcset1, cpu_set_t *srcset2)` — what is in both.
 *
 * @see `CPU_AND(3)`
 */
export function CPU_AND(destset: cpu_set_t, srcset1: cpu_set_t, srcset2: cpu_set_t): void {
  combine('CPU_AND', destset, srcset1, srcset2, (a, b) => a & b)
}

/**
 * `void CPU_OR(cpu_set_t *destset, cpu_set_t *srcset1, cpu_set_t *srcset2)` — what is in either.
 *
 * @see `CPU_OR(3)`
 */
export function CPU_OR(destset: cpu_set_t, srcset1: cpu_set_t, srcset2: cpu_set_t): void {
  combine('CPU_OR', destset, srcset1, srcset2, (a, b) => a | b)
}

/**
 * `void CPU_XOR(cpu_set_t *destset, cpu_set_t *srcset1, cpu_set_t *srcset2)` — what is in one of the two only.
 *
 * @see `CPU_XOR(3)`
 */
export function CPU_XOR(destset: cpu_set_t, srcset1: cpu_set_t, srcset2: cpu_set_t): void {
  combine('CPU_XOR', destset, srcset1, srcset2, (a, b) => a ^ b)
}

/**
 * `int CPU_EQUAL(cpu_set_t *set1, cpu_set_t *set2)` — whether two sets are the same.
 *
 * @returns 1 or 0.
 * @see `CPU_EQUAL(3)`
 */
export function CPU_EQUAL(set1: cpu_set_t, set2: cpu_set_t): int {
  for (const [name, set] of Object.entries({ set1, set2 })) instanceOf('CPU_EQUAL', name, cpu_set_t, set)
  return set1.subarray(0, cpu_set_t.size).every((byte, i) => byte === set2[i]) ? 1 : 0
}
