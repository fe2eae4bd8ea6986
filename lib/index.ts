/** What C has as syntax rather than in a header: its types, `sizeof`, struct assignment, the start of `main`. @module */
export { array, type StructArray } from './internal/array.ts'
export { assign } from './internal/assign.ts'
export type { char, const_char_p, const_pointer, double, int, long, pointer, short, unsigned } from './internal/c.ts'
export { fdOf } from './internal/fd.ts'
export { sizeof } from './internal/sizeof.ts'
export { start } from './internal/start.ts'
