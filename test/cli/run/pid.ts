console.log(process.pid)

export {}
