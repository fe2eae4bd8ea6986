console.log(JSON.stringify(process.argv.slice(1)), process.title)
process.exitCode = 42

export {}
