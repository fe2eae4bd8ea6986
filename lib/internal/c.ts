// C's own words for numbers. They are all `number`; the name says which range the callee takes.

/** 8 bits, signed. */
export type char = number
/** 16 bits, signed. */
export type short = number
/** 32 bits, signed. */
export type int = number
/** 32 bits, unsigned. */
export type unsigned = number
/** 64 bits, signed. */
export type long = number
export type double = number

/** `void *`: any view of memory (a struct, a typed array, a Buffer, a DataView), or NULL. */
export type pointer = ArrayBufferView | null
/** `const void *`: also a string, which stands for its UTF-8 bytes and a NUL, as a literal does in C. */
export type const_pointer = ArrayBufferView | string | null
/** `const char *`: a string, or a view that holds a NUL-terminated one. */
export type const_char_p = ArrayBufferView | string
/** `int c` where C takes a character: its code, or a string of one byte, which is how a character constant reads: `'\n'`. */
export type character = number | string
