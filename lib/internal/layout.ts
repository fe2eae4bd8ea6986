// What the native half says about a struct.

/** A member. */
export interface Field {
  readonly offset: number
  readonly size: number
  /** Size of one element where the field is an array. */
  readonly element: number
  readonly kind: 'int' | 'uint' | 'char' | 'float' | 'struct' | 'pointer' | 'bits'
  readonly array: boolean
  /** Of a bit-field: where it begins in its first byte, and how long it is. */
  readonly shift?: number
  readonly bits?: number
}

/** Where each member of a struct lies, as the C compiler has it. */
export interface Layout {
  readonly name: string
  readonly size: number
  /** What its address is a multiple of, in bytes. */
  readonly align: number
  readonly fields: Readonly<Record<string, Field>>
}
