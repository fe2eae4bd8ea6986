/** By how much longer than usual programs may take: LIBPOSIX_PATIENCE, for builds that are slow by design. */
export const patience = Number(process.env.LIBPOSIX_PATIENCE ?? 1)

/** Whether the addon under test is the one that test/sanitize.sh builds. */
export const sanitized = process.env.LIBPOSIX_BUILD === 'Debug'
