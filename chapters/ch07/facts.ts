// What the picture of chapter 7 shows: a connection whose server ends one direction, and one whose server ends both.
import { Conversation, type Step } from '../demo/conversation.ts'

export interface Facts {
  readonly half: readonly Step[]
  readonly whole: readonly Step[]
}

function begun(): Conversation {
  const talk = new Conversation()
  talk.connects()
  talk.accepts()
  talk.writes('server', 'The file.')
  return talk
}

export function facts(): Facts {
  const half = begun()
  half.shuts('server')
  half.reads('client')
  half.reads('client')
  half.writes('client', 'Thank you')
  half.reads('server')
  half.closes('client')
  half.closes('server')
  half.end()

  const whole = begun()
  whole.closes('server')
  whole.reads('client')
  whole.reads('client')
  whole.sends('client', 'Thank you')
  whole.sends('client', 'Hello?')
  whole.closes('client')
  whole.end()
  return { half: half.steps, whole: whole.steps }
}
