interface Erased {
  readonly text: string
}

const message: Erased = { text: 'mine' }
throw new Error(message.text)
