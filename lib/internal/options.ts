// getopt's state, and the one call that all of its kin make.
import type { const_char_p, int } from './c.ts'
import { elements } from './elements.ts'
import { notOne } from './fault.ts'
import { intOf } from './memory.ts'
import { header } from './native.ts'

const native = header('getopt.h')

/**
 * `char *optarg` — the argument of the option that getopt has found. A live binding.
 *
 * It is null where the option has none: ask `if (optarg)` for an argument that may be missing. Its type leaves that out, because what gets it in C is mostly
 * an option that must have one, as in `atoi(optarg)`.
 *
 * @see `getopt(3)`
 */
export let optarg: string = null as unknown as string

/**
 * `int optind` — the index in argv of what getopt reads next; at the end, of the first operand. A live binding: {@link set_optind} assigns to it.
 *
 * @see `getopt(3)`
 */
export let optind: int = 1

/**
 * `int opterr` — whether getopt itself complains, on standard error. A live binding: {@link set_opterr} assigns to it.
 *
 * @see `getopt(3)`
 */
export let opterr: int = 1

/**
 * `int optopt` — the option that getopt did not know, or that lacks its argument. A live binding.
 *
 * @see `getopt(3)`
 */
export let optopt: int = 0x3f

/**
 * `optind = value` — what C writes as an assignment: 1 before another argv; 0 where that begins in the middle of a cluster, or optstring's first character is another.
 *
 * @see `getopt(3)`
 */
export function set_optind(value: int): void {
  optind = intOf('set_optind', 'value', value)
}

/**
 * `opterr = value` — what C writes as an assignment: 0 keeps getopt from complaining.
 *
 * @see `getopt(3)`
 */
export function set_opterr(value: int): void {
  opterr = intOf('set_opterr', 'value', value)
}

/** What getopt needs to know of a `struct option`. */
export interface LongOption {
  /** Without its `--`; null ends the list. */
  readonly name: string | null
  /** no_argument, required_argument or optional_argument. */
  readonly has_arg: int
  /** Where `val` goes, and getopt_long returns 0; null: it returns `val`. */
  readonly flag: Int32Array | null
  readonly val: int
}

/** Beyond any character. */
const firstId = 2 ** 16

function check(call: string, options: readonly LongOption[]): void {
  for (const { has_arg, flag, val } of options) {
    intOf(call, 'has_arg', has_arg)
    intOf(call, 'val', val)
    if (flag !== null && (!(flag instanceof Int32Array) || flag.length === 0))
      notOne(call, 'flag', 'an Int32Array of one element, or null', flag)
  }
}

/** As far as the name that is null. */
function listed(call: string, longopts: unknown): LongOption[] {
  if (!Array.isArray(longopts)) notOne(call, 'longopts', 'an array of options', longopts)
  const all = [...(longopts as LongOption[])]
  for (const each of all)
    if (typeof each !== 'object' || each === null) notOne(call, 'longopts', 'an array of options', each)
  const end = all.findIndex(({ name }) => name === null)
  const options = end === -1 ? all : all.slice(0, end)
  check(call, options)
  return options
}

/** Finds the next option. libc reads and orders `argv`, names what it found by an id, and never sees flag or val. */
export function nextOption(
  call: string,
  argc: int,
  argv: string[],
  optstring: const_char_p,
  longopts: readonly LongOption[] | null,
  longindex: Int32Array | null,
  only: boolean,
): int {
  const options = longopts === null ? [] : listed(call, longopts)
  // Options of one meaning are one to libc, which asks for no more than their common beginning.
  const same = (a: LongOption): int =>
    options.findIndex(b => a.has_arg === b.has_arg && a.flag === b.flag && a.val === b.val)
  const ids = Int32Array.from(options, option => firstId + same(option))
  const names = longopts === null ? null : options.map(({ name }) => name)
  const hasArg = Int32Array.from(options, ({ has_arg }) => has_arg)
  const state = Int32Array.of(optind, opterr, optopt, -1, 0, 0, ...(Array.isArray(argv) ? argv.map((_, i) => i) : []))
  optarg = native.getopt(argc, elements(argv), optstring, names, hasArg, ids, only, state)
  const [index, , unknown, at, result, found] = state as unknown as [int, int, int, int, int, int]
  const before = [...argv]
  state.subarray(6).forEach((from, i) => {
    if (from !== i) argv[i] = before[from]!
  })
  optind = index
  optopt = unknown >= firstId ? options[unknown - firstId]!.val : unknown
  if (at >= 0 && longindex !== null) longindex[0] = at
  if (result !== 0 || found === 0) return result
  const { flag, val } = options[found - firstId]!
  if (flag === null) return val
  flag[0] = val
  return 0
}
