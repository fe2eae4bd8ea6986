// For programs of tests: to be a user without rights.

/** Gives up root's rights, groups included; for a user who has none it does nothing. */
export function becomeNobody(): void {
  if (process.geteuid!() !== 0) return
  process.setgroups!([])
  process.setgid!(65534)
  process.setuid!(65534)
}
