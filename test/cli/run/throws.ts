throw new Error('mine')
