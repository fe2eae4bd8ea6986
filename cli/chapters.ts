/** Where the book's programs, and their demos, lie in the package. */
export const chapters = new URL('../chapters/', import.meta.url)

/** Where the guides lie. */
export const docs = new URL('../../docs/', import.meta.url)
