/** Prints a value for the test that has started this program, as JSON. */
export function tell(value: unknown): void {
  process.stdout.write(JSON.stringify(value))
}
