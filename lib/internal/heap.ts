// malloc's memory: Buffers of their own, which the garbage collector takes back. What was allocated is remembered: free and realloc refuse anything else.

const allocated = new WeakSet<ArrayBufferLike>()

/** Zeroed memory, in a buffer of its own. */
export function allocate(size: number): Buffer {
  return adopt(Buffer.alloc(size))
}

/** Memory with anything in it. */
export function allocateRaw(size: number): Buffer {
  return adopt(Buffer.allocUnsafeSlow(size))
}

/** Makes memory that came from elsewhere malloc's. */
export function adopt(memory: Buffer): Buffer {
  allocated.add(memory.buffer)
  return memory
}

/** False for memory that is not allocated, or not any more. */
export function release(memory: ArrayBufferView): boolean {
  return memory.byteOffset === 0 && allocated.delete(memory.buffer)
}
