// Includes the headers that it is given, and tells which of their names are not known after that, or not as the header has them; and which of Node's own
// names have gone.
const before = new Map(Object.getOwnPropertyNames(globalThis).map(name => [name, (globalThis as any)[name]]))
const wrong: string[] = []
for (const header of process.argv.slice(2)) {
  await import(`libposix/include/${header}`)
  for (const [name, value] of Object.entries(await import(`libposix/${header}`)))
    if (!Object.is((globalThis as any)[name], value)) wrong.push(`${header}: ${name}`)
}
for (const [name, value] of before) if (!Object.is((globalThis as any)[name], value)) wrong.push(`Node's ${name}`)
console.log(JSON.stringify(wrong))

export {}
