// The picture of a trace as a page of one file: as long as the trace is, it scrolls, zooms and finds calls.
import { readFileSync } from 'node:fs'
import { css } from '../theme.ts'
import { drawingOf } from './drawing.ts'
import type { TraceEvent } from './event.ts'

const style = `${css}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:Canvas;color:CanvasText;font:13px system-ui,sans-serif}
header{padding:8px 12px;display:flex;gap:10px;align-items:center;border-bottom:1px solid #8886}
input{width:22em;font:inherit;padding:2px 6px}
button{font:inherit;min-width:2em}
#heads{position:relative;height:24px;overflow:hidden;border-bottom:1px solid #8886}
#lanes b{position:absolute;top:4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
#view{flex:1;overflow:auto;position:relative}
#space{position:relative}
#canvas{position:absolute;left:0;overflow:visible}
`

/** The text of a module that imports and exports nothing but its like, as a part of one script. */
function script(name: string): string {
  const text = readFileSync(new URL(`${name}.js`, import.meta.url), 'utf8')
  return text.replace(/^import .*;?$/gm, '').replace(/^export /gm, '')
}

export function html(events: readonly TraceEvent[]): string {
  const drawing = drawingOf(events)
  const title = drawing.lanes.map(([name]) => name).join(', ')
  // A text may hold what would end the element.
  const data = JSON.stringify(drawing).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${title.replace(/[&<>]/g, c => `&#${c.charCodeAt(0)};`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<input id="filter" type="search" placeholder="read, 127.0.0.1, EAGAIN …" aria-label="filter">
<span id="count"></span>
<button id="out" title="Ctrl and the wheel do it, too">−</button><button id="in" title="Ctrl and the wheel do it, too">+</button>
</header>
<div id="heads"><div id="lanes"></div></div>
<div id="view"><div id="space"><svg id="canvas" xmlns="http://www.w3.org/2000/svg"><defs><pattern id="wait" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" class="hatch"/></pattern></defs><g id="shapes"></g></svg></div></div>
<script type="application/json" id="trace">${data}</script>
<script type="module">
${script('draw')}
${script('browser')}
</script>
</body>
</html>
`
}
