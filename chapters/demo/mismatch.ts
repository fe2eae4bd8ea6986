/** Something did not go as a scene says. */
export class Mismatch extends Error {}
