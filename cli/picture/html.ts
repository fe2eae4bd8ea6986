/** A page that shows one drawing, no wider than the window. */
export function html(svg: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(svg)?.[1] ?? ''
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
body { margin: 0; background: Canvas }
svg { display: block; margin: auto; max-width: 100%; min-width: 760px; height: auto }
</style>
</head>
<body>
${svg}</body>
</html>
`
}
