// How the command's own output looks: plain unless a person reads it at a terminal.

const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR

function sgr(code: string): (text: string) => string {
  return text => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text)
}

export const style = {
  heading: sgr('1;7'),
  title: sgr('1'),
  remark: sgr('2'),
  typed: sgr('1'),
  error: sgr('31'),
  /** The colours of labels, in the order in which they come. */
  labels: [sgr('36'), sgr('32'), sgr('33'), sgr('35')],
}
