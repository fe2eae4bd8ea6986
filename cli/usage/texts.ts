/** The help on each subcommand. */
export type Texts = Readonly<Record<string, string>>
