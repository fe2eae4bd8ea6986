// `npm run docs`: the guides, and the reference from the comments of lib, as one site in build/site. A warning is an error, and so is a link that leads nowhere.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Application, Renderer } from 'typedoc'
import { prepare } from './documents.js'
import { headers, homepage } from './headers.js'
import { brokenLinks, missing } from './links.js'
import { pages } from './pages.js'
import { HeaderRouter } from './router.js'
import { HeaderTheme } from './theme.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}build/site`
const app = await Application.bootstrap({
  name: 'libposix',
  entryPoints: [...headers.keys()].map(file => root + file),
  tsconfig: `${root}lib/tsconfig.json`,
  readme: `${root}README.md`,
  projectDocuments: pages.map(({ path }) => root + path),
  displayBasePath: root,
  router: 'headers',
  theme: 'headers',
  customCss: fileURLToPath(new URL('style.css', import.meta.url)),
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  includeHierarchySummary: false,
  sort: ['alphabetical-ignoring-documents'],
  headings: { readme: false, document: false },
  locales: {
    en: { kind_module: 'Header', kind_plural_module: 'Headers', kind_class: 'Struct', kind_variable: 'Constant' },
  },
  highlightLanguages: ['typescript', 'javascript', 'json', 'console', 'c', 'python', 'bash', 'cpp'],
  // The types of lib/internal, which nobody can name, are shown by what they are.
  validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
  treatWarningsAsErrors: true,
  searchInComments: true,
  searchInDocuments: true,
  hideGenerator: true,
})
app.renderer.defineRouter('headers', HeaderRouter)
app.renderer.defineTheme('headers', HeaderTheme)
prepare(app, headers)

let urls
app.renderer.on(Renderer.EVENT_BEGIN, () => {
  const { router } = app.renderer
  const found = router.getLinkTargets().filter(target => target.isDeclaration?.() || target.isDocument?.())
  urls = found.map(target => router.getFullUrl(target))
})

function check() {
  for (const fault of brokenLinks(out, homepage)) app.logger.error(fault)
  for (const url of missing(out, urls)) app.logger.error(`the search leads to ${url}, which is not there`)
}

rmSync(out, { recursive: true, force: true })
const project = await app.convert()
if (project) {
  app.validate(project)
  await app.generateDocs(project, out)
  check()
}
if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1
