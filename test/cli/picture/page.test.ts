// The page of a long trace: it has everything in it, and draws what the window shows.
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { TraceEvent } from '../../../cli/picture/trace/event.ts'

const { html } = (await import(
  new URL('../../../dist/cli/picture/trace/html.js', import.meta.url).href
)) as typeof import('../../../cli/picture/trace/html.ts')

const file = { fd: 4, kind: 'tcp', inode: 1, local: '127.0.0.1:9190', peer: '127.0.0.1:50000' }
const other = { ...file, local: file.peer, peer: file.local }

/** So many messages from one process to another. */
function messages(count: number): TraceEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const t0 = i * 30_000
    const line = { event: 'call', args: {}, result: 6 } as const
    return [
      {
        ...line,
        pid: 2,
        tid: 2,
        call: 'write',
        t0,
        t1: t0 + 5000,
        file: other,
        text: `write(3, "</script>", 6) = 6 <0.1>`,
      },
      {
        ...line,
        pid: 1,
        tid: 1,
        call: 'read',
        t0: t0 + 6000,
        t1: t0 + 9000,
        file,
        text: `read(4, "${i}", 9) = 6 <0.1>`,
      },
    ]
  }).flat()
}

const page = html(messages(5000))
const drawing = JSON.parse(/id="trace">(.*?)<\/script>/s.exec(page)![1]!)

it('has every call and every message', () => {
  expect(drawing.boxes).toHaveLength(10_000)
  expect(drawing.arrows).toHaveLength(5000)
})

it('is one file: its script asks for no other', () => {
  expect(page).not.toMatch(/^(import|export) |src=|href=/m)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
})

it('draws what the window shows, and no more', () => {
  const script = /<script type="module">(.*?)<\/script>/s.exec(page)![1]!
  const elements = new Map<string, Record<string, any>>()
  const listeners = new Map<string, () => void>()
  const element = (id: string) => {
    const made = {
      style: {},
      clientHeight: 800,
      clientWidth: 1160,
      scrollTop: 0,
      scrollLeft: 0,
      value: '',
      textContent: id === 'trace' ? JSON.stringify(drawing) : '',
      setAttribute() {},
      append() {},
      addEventListener: (event: string, listener: () => void) => listeners.set(`${id} ${event}`, listener),
    }
    elements.set(id, elements.get(id) ?? made)
    return elements.get(id)!
  }
  runInNewContext(script, {
    document: { getElementById: element, createElement: () => ({ style: {} }) },
    window: { addEventListener() {} },
    cancelAnimationFrame() {},
    requestAnimationFrame: (draw: () => void) => draw(),
  })
  const shown = () => elements.get('shapes')!.innerHTML as string
  expect(elements.get('count')!.textContent).toBe('10000 / 10000')
  expect(shown().match(/<rect/g)!.length).toBeLessThan(300)
  expect(shown()).toContain('read(4, &#34;0&#34;, 9)')
  elements.get('view')!.scrollTop = drawing.height - 800
  listeners.get('view scroll')!()
  expect(shown()).toContain('read(4, &#34;4999&#34;, 9)')
  elements.get('filter')!.value = 'read(4, "77"'
  listeners.get('filter input')!()
  expect(elements.get('count')!.textContent).toBe('1 / 10000')
  elements.get('filter')!.value = ''
  listeners.get('filter input')!()
  for (let i = 0; i < 20; i++) listeners.get('out click')!()
  expect(shown().match(/<rect/g)!.length).toBeLessThan(4000)
})
