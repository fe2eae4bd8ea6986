/**
 * One of Node's modules.
 *
 * Not imported: that reads all that it exports, which loads what most programs do not use. It costs a millisecond for node:fs, and of node:util one export
 * makes Node 22 and later open standard error as a stream. That would take the program's lowest descriptor and leave a pipe there non-blocking, for every
 * process that shares it.
 */
export const builtin: typeof process.getBuiltinModule = process.getBuiltinModule
