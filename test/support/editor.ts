// What an editor offers for a name that nothing declares yet: it asks tsserver, and so does this.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const tsserver = fileURLToPath(new URL('../../node_modules/typescript/bin/tsserver', import.meta.url))

export class Editor {
  readonly #server: ChildProcess
  readonly #answers = new Map<number, (body: any) => void>()
  #sent = 0
  #received = Buffer.alloc(0)

  constructor(env: NodeJS.ProcessEnv) {
    const args = [tsserver, '--disableAutomaticTypingAcquisition']
    this.#server = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
    this.#server.stdout!.on('data', (data: Buffer) => this.#take(data))
    this.#send('configure', { preferences: { includeCompletionsForModuleExports: true } })
  }

  close(): void {
    this.#server.kill()
  }

  /** The modules from which completion and the quick fix of the error would import `name`, best first. */
  async offers(file: string, name: string): Promise<{ completions: string[]; fixes: string[] }> {
    const before = 'export const it = '
    const [startOffset, endOffset] = [before.length + 1, before.length + 1 + name.length]
    this.#send('open', { file, fileContent: `${before}${name}\n` })
    const completion = await this.#ask('completionInfo', { file, line: 1, offset: endOffset })
    const place = { file, startLine: 1, startOffset, endLine: 1, endOffset }
    // "Cannot find name", and the same with a suggestion.
    const fixes = await this.#ask('getCodeFixes', { ...place, errorCodes: [2304, 2552] })
    this.#send('close', { file })
    return {
      completions: completion.entries.filter((entry: any) => entry.name === name).map((entry: any) => entry.source),
      fixes: fixes.map(({ description }: { description: string }) => /from "(.*)"/.exec(description)?.[1]),
    }
  }

  #send(command: string, args: object): number {
    const seq = ++this.#sent
    this.#server.stdin!.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
    return seq
  }

  #ask(command: string, args: object): Promise<any> {
    return new Promise(resolve => this.#answers.set(this.#send(command, args), resolve))
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, head))?.[1])
      if (head === -1 || this.#received.length < head + 4 + length) return
      const message = JSON.parse(this.#received.toString('utf8', head + 4, head + 4 + length))
      this.#received = this.#received.subarray(head + 4 + length)
      if (message.type === 'response') this.#answers.get(message.request_seq)?.(message.body)
    }
  }
}
