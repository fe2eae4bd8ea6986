// Whether this is a thread that pthread_create has made, which start and exit ask.

/** What the Worker of a thread was started with; null elsewhere. */
let own: object | null = null

export function becomeThread(request: object): void {
  own = request
}

export function isThread(): boolean {
  return own !== null
}
