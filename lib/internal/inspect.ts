/**
 * util.inspect.
 *
 * Not imported as a module: that reads every export of node:util, one of which makes Node 22 and later open standard error as a stream. It would take the
 * program's lowest descriptor and leave a pipe there non-blocking, for every process that shares it.
 */
export const { inspect } = process.getBuiltinModule('node:util')
