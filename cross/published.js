// `node cross/published.js URL`: what only the place of publication knows. package.json names the repository, as a provenance must, and the README's
// links, which a registry shows away from the files that they lead to, become absolute.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const url = process.argv[2]?.replace(/\/$/, '')
if (!/^https:\/\/[^/]+\/[^/]+\/[^/]+$/.test(url ?? '')) {
  console.error('Usage: node cross/published.js https://HOST/OWNER/REPOSITORY')
  process.exit(2)
}

const at = name => fileURLToPath(new URL(`../${name}`, import.meta.url))
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'))
Object.assign(manifest, {
  repository: { type: 'git', url: `git+${url}.git` },
  homepage: `${url}#readme`,
  bugs: `${url}/issues`,
})
// It is for a clone. npm 11 warns of it where the tarball is installed.
delete manifest.scripts.prepare
writeFileSync(at('package.json'), `${JSON.stringify(manifest, null, 2)}\n`)

for (const name of ['README.md', 'README.ko.md', 'README.zh.md']) {
  const text = readFileSync(at(name), 'utf8').replace(
    /(!?)\[([^\]]*)\]\((?!https?:|#)([^)]+)\)/g,
    (_, image, title, path) => `${image}[${title}](${url}/${image ? 'raw' : 'blob'}/v${manifest.version}/${path})`,
  )
  writeFileSync(at(name), text)
}
