// The guides: their order, and the names of their groups in the navigation. Those of a folder that is named with a slash need not be listed.
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const groups = {
  Guides: [
    'docs/from-c.md',
    'docs/fork.md',
    'docs/signals.md',
    'docs/threads.md',
    'docs/loop.md',
    'docs/io_uring.md',
    'docs/trace.md',
    'docs/pictures.md',
    'docs/node.md',
    'docs/limits.md',
  ],
  Recipes: ['docs/recipes/'],
  Chapters: ['docs/chapters.md', 'docs/chapters/'],
  'Coming from': ['docs/from-cpython.md', 'docs/from-koffi.md', 'docs/from-packages.md', 'docs/compare.md'],
  Project: ['SECURITY.md', 'docs/support.md', 'bench/README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  한국어: ['README.ko.md', 'docs/ko/chapters.md', 'docs/ko/chapters/'],
  中文: ['README.zh.md', 'docs/zh/chapters.md', 'docs/zh/chapters/'],
}

function pagesIn(path) {
  if (!path.endsWith('/')) return existsSync(root + path) ? [path] : []
  if (!existsSync(root + path)) return []
  return readdirSync(root + path)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => path + name)
}

/** `{ path, group }` of each guide, in the order in which they are shown. */
export const pages = Object.entries(groups).flatMap(([group, paths]) =>
  paths.flatMap(pagesIn).map(path => ({ path, group })),
)

export const groupNames = Object.keys(groups)
