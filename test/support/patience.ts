/** By how much longer than usual programs may take: LIBPOSIX_PATIENCE, for builds that are slow by design. */
export const patience = Number(process.env.LIBPOSIX_PATIENCE ?? 1)
