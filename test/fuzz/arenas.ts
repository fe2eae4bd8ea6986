// Memory for requests that are under way for longer than a call: what lies around it, and what takes its place when it has gone, is to stay as it is.
/// <reference lib="es2024.arraybuffer" />
/// <reference lib="es2024.sharedmemory" />
import { MAP_ANONYMOUS, MAP_PRIVATE, mmap, munmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import type { Random } from './random.ts'

const margin = 64
const page = 4096
const canary = 0xa5
/** How much memory is held, and how much that took the place of other. */
const most = { arenas: 48, heirs: 64 }

interface Arena {
  readonly kind: string
  /** All of it, canaries included; none where it may change its size. */
  readonly whole: Uint8Array | null
  readonly view: Uint8Array
}

function mapped(): Buffer {
  return mmap(null, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) as Buffer
}

function within(kind: string, whole: Uint8Array, bytes: number): Arena {
  whole.fill(canary)
  return { kind, whole, view: whole.subarray(margin, margin + bytes) }
}

const makers: readonly ((bytes: number, random: Random) => Arena)[] = [
  bytes => within('buffer', new Uint8Array(new ArrayBuffer(bytes + 2 * margin)), bytes),
  bytes => within('shared', new Uint8Array(new SharedArrayBuffer(bytes + 2 * margin)), bytes),
  bytes => within('mapped', mapped(), bytes),
  bytes => ({ kind: 'own', whole: null, view: new Uint8Array(bytes) }),
  bytes => ({ kind: 'pooled', whole: null, view: Buffer.allocUnsafe(bytes) }),
  bytes => ({
    kind: 'resizable',
    whole: null,
    view: new Uint8Array(new ArrayBuffer(bytes, { maxByteLength: 2 * page })),
  }),
  bytes => ({
    kind: 'growable',
    whole: null,
    view: new Uint8Array(new SharedArrayBuffer(bytes, { maxByteLength: 2 * page })),
  }),
]

export class Arenas {
  readonly #arenas: Arena[] = []
  readonly #heirs: Uint8Array[] = []

  /** A view of up to a page: what it holds is the kernel's and the program's; what is around it nobody's. */
  view(random: Random): Uint8Array {
    const bytes = random.of([1, 8, 64, 100, 1000, page])
    const arena = random.of(makers)(bytes, random)
    this.#arenas.push(arena)
    if (this.#arenas.length > most.arenas) this.#arenas.splice(random.below(this.#arenas.length), 1)
    return arena.view
  }

  /** One that requests may have. */
  older(random: Random): Uint8Array {
    return this.#arenas.length > 0 ? random.of(this.#arenas).view : this.view(random)
  }

  /** Takes one away in the way of its kind: what it was says so. */
  lose(random: Random): string {
    if (this.#arenas.length === 0) return 'nothing'
    const at = random.below(this.#arenas.length)
    const { kind, view, whole } = this.#arenas[at]!
    const { buffer } = view
    // What is left to the collector comes to its end when it likes.
    const forget = random.once(3)
    if (forget) this.#arenas.splice(at, 1)
    else if (kind === 'buffer' || kind === 'own') structuredClone(buffer, { transfer: [buffer as ArrayBuffer] })
    else if (kind === 'resizable') (buffer as ArrayBuffer).resize(random.below(2 * page))
    else if (kind === 'growable') (buffer as unknown as SharedArrayBuffer).grow(2 * page)
    else if (kind === 'mapped') munmap(whole!, random.once(2) ? page : 2 * page)
    if (!forget && kind !== 'resizable' && kind !== 'growable' && kind !== 'shared') this.#arenas.splice(at, 1)
    this.#inherit(random)
    return forget ? `forget ${kind}` : kind
  }

  /** Memory that is likely to lie where other has just gone. */
  #inherit(random: Random): void {
    for (let i = 0; i < 4; i++) {
      const heir = i % 2 ? mapped() : new Uint8Array(random.of([64, 128, 1128, page, page + 128]))
      this.#heirs.push(heir.fill(canary))
    }
    if (this.#heirs.length > most.heirs) this.#heirs.splice(0, this.#heirs.length - most.heirs)
  }

  /** Where something was written that is nobody's to write to. */
  damage(): string | undefined {
    for (const { kind, whole, view } of this.#arenas) {
      if (whole === null || whole.length === 0) continue
      const behind = margin + view.length
      const at = whole.findIndex((byte, i) => byte !== canary && (i < margin || i >= behind))
      if (at !== -1) return `wrote around ${kind} memory of ${view.length} bytes: at ${at - margin}`
    }
    const heir = this.#heirs.find(of => of.some(byte => byte !== canary))
    return heir && `wrote into memory of ${heir.length} bytes that took the place of other`
  }
}
