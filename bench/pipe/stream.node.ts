console.log('0')
process.stdin.on('data', () => {})
