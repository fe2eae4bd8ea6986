// Where libposix's own files lie. The paths are those of dist/, in which everything of lib/internal/ comes to lie in internal/.

/** What `new Worker` is given for the manager of threads, and for a thread. */
export function workerFile(name: 'manager' | 'thread'): URL {
  return new URL(`./pthread/${name}.js`, import.meta.url)
}

const root = new URL('..', import.meta.url).href
const chapters = new URL('../chapters/', import.meta.url).href

/** Whether a file is libposix's, but not one of the programs that come with it. */
export function isOurs(url: string): boolean {
  return url.startsWith(root) && !url.startsWith(chapters)
}
