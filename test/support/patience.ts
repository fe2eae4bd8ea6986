/** By how much longer programs may take than on a quick machine that does nothing else; LIBPOSIX_PATIENCE is for builds that are slow by design. */
export const patience = Number(process.env.LIBPOSIX_PATIENCE ?? 4)

/** Whether the addon under test is the one that test/sanitize.sh builds. */
export const sanitized = process.env.LIBPOSIX_BUILD === 'Debug'
