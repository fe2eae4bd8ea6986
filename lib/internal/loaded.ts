interface WithModules {
  readonly moduleLoadList?: readonly string[]
}

/** Whether Node has loaded this part of itself, as `internal/worker`; true where it does not tell. */
export function loaded(part: string): boolean {
  return (process as WithModules).moduleLoadList?.includes(`NativeModule ${part}`) ?? true
}
