#!/usr/bin/env node
// The command `libposix`. Each subcommand is a module of its own, loaded when it is asked for: `run` has to start fast.

const usage = `Usage: libposix list
       libposix run PROGRAM|FILE [ARGUMENT…]
       libposix demo [CHAPTER|PROGRAM]

  list    the book's programs, by chapter
  run     run one of them (ch04/echo_server, or echo_server) or a JavaScript or TypeScript file
  demo    play both ends of a chapter's programs, over loopback
`

/** What the user asked for cannot be done; the message says why. */
function refuse(message: string): void {
  process.stderr.write(`libposix: ${message}\n`)
  process.exitCode = 2
}

/** `run` must not come here: Node's streams change the descriptors that they are on. */
function standardOutput(): NodeJS.WriteStream {
  // Nobody reads any more, as behind `| head`.
  return process.stdout.on('error', () => process.exit())
}

const [command, ...rest] = process.argv.slice(2)

try {
  switch (command) {
    case 'run':
      if (rest[0] === undefined) refuse('run what? `libposix list` shows the programs')
      else (await import('./run.ts')).run(rest[0], rest.slice(1))
      break
    case 'list':
      standardOutput().write((await import('./list.ts')).list())
      break
    case 'demo':
      standardOutput()
      process.exitCode = await (await import('./demo.ts')).demo(rest[0])
      break
    case 'help':
    case '--help':
    case '-h':
      standardOutput().write(usage)
      break
    default:
      process.stderr.write(usage)
      process.exitCode = 2
  }
} catch (error) {
  // What the user can put right has a message of its own; anything else is a fault here and shows its stack.
  if ((error as Error).name !== 'Refusal') throw error
  refuse((error as Error).message)
}
