interface WithModules {
  readonly moduleLoadList?: readonly string[]
}

/** Whether Node has loaded this part of itself, as `internal/worker`; true where Node does not say. */
export function loaded(part: string): boolean {
  return (process as WithModules).moduleLoadList?.includes(`NativeModule ${part}`) ?? true
}

/** How many parts it has loaded, where it tells. */
export function loadedParts(): number | undefined {
  return (process as WithModules).moduleLoadList?.length
}
