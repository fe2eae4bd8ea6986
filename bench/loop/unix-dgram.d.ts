declare module 'unix-dgram' {
  interface Socket {
    bind(path: string): void
    send(message: Buffer, offset: number, length: number, path: string): void
  }
  export function createSocket(type: 'unix_dgram', listener: (message: Buffer, from: { path: string }) => void): Socket
}
