console.log(process.execArgv.join(), typeof gc)

export {}
