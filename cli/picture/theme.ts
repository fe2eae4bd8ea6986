// Colours and fonts of all pictures, light or dark as the reader's system is.

/** The colours by name, each as a line and text, and as a ground. */
const light = {
  blue: ['#1d5fd1', '#dce8fd'],
  orange: ['#b45309', '#fdebd0'],
  green: ['#16803c', '#d8f2e0'],
  purple: ['#7a3fd0', '#ebe2fc'],
  red: ['#c62121', '#fde1e1'],
  teal: ['#0f7685', '#d5f0f3'],
  grey: ['#5c6773', '#e9ecef'],
} as const

const dark: { [colour in keyof typeof light]: readonly [string, string] } = {
  blue: ['#7fb0ff', '#1c3158'],
  orange: ['#f0a95c', '#4a3113'],
  green: ['#6fd08f', '#173d26'],
  purple: ['#bd9cff', '#35235c'],
  red: ['#ff8a85', '#561f20'],
  teal: ['#68cbd8', '#123f46'],
  grey: ['#9aa5b1', '#2a313a'],
}

export type Colour = keyof typeof light

/** For one process, or one client, after the other. */
export const series: readonly Colour[] = ['blue', 'orange', 'green', 'purple', 'teal']

function variables(colours: Readonly<Record<string, readonly [string, string]>>, page: string, ink: string): string {
  const own = Object.entries(colours).map(([name, [line, ground]]) => `--${name}:${line};--${name}-soft:${ground}`)
  return `${own.join(';')};--page:${page};--ink:${ink}`
}

const classes = (Object.keys(light) as Colour[])
  .map(
    name =>
      `.${name}{stroke:var(--${name});fill:var(--${name}-soft)}.solid.${name}{fill:var(--${name})}text.${name}{fill:var(--${name});stroke:none}.head.${name}{fill:var(--${name})}`,
  )
  .join('\n')

/** A system's own fonts; for Korean and Chinese whichever it has. */
const fallback =
  "'Noto Sans CJK KR','Noto Sans KR','Malgun Gothic','Apple SD Gothic Neo','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC'"

export const css = `
svg{${variables(light, '#ffffff', '#1b2127')};color-scheme:light dark}
@media (prefers-color-scheme:dark){svg{${variables(dark, '#14181d', '#e4e8ec')}}}
.page{fill:var(--page)}
text{font:13px system-ui,'DejaVu Sans','Noto Sans','Segoe UI',${fallback},sans-serif;fill:var(--ink)}
.code{font-family:ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,${fallback},monospace;font-size:12px;white-space:pre}
.small{font-size:11px}.title{font-size:20px;font-weight:600}.bold{font-weight:600}
text.muted{fill:var(--grey)}
.label{paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
line,path{fill:none;stroke:var(--ink);stroke-width:1.4}
rect,circle{stroke-width:1.2}
${classes}
path.open,line.open{fill:none}.head{fill:var(--ink)}
.thick{stroke-width:2.4}.thin{stroke-width:.7}.dashed{stroke-dasharray:5 4}.faint{opacity:.45}.bare{stroke:none}.empty{fill:none}
.hatch{stroke:var(--grey);stroke-width:1.4;opacity:.55}
rect.waits{fill:url(#wait)}
`
