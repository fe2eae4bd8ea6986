// What TypeDoc reads, made ready to be shown: headers have the names by which they are imported, guides their titles.
import { Converter, ReflectionKind } from 'typedoc'
import { linkProse, linkTag } from './man.js'
import { pages } from './pages.js'

function title(content) {
  const [, heading] = /^# (.*)/m.exec(content.map(({ text }) => text).join('')) ?? []
  return heading?.replaceAll('`', '')
}

/** A guide, whose name is its path as yet. */
function nameDocument(document, logger) {
  const path = `${document.name}.md`
  const order = pages.findIndex(page => page.path === path)
  Object.assign(document.frontmatter, { path, order, group: pages[order]?.group })
  document.name = title(document.content) ?? document.name
  if (document.name === 'libposix') document.name = 'README'
  document.content = linkProse(document.content)
  if (!document.frontmatter.group) logger.error(`${path} is in no group of site/pages.js`)
}

function nameHeader(module, headers) {
  module.name = headers.get(`${module.name}.ts`) ?? headers.get(`${module.name}/index.ts`)
}

function linkManual(reflection, logger) {
  for (const tag of reflection.comment?.blockTags ?? []) {
    if (tag.tag !== '@see') continue
    tag.content = linkTag(tag.content, text =>
      logger.error(`@see of ${reflection.getFullName()} is no man page: ${text}`),
    )
  }
}

/** What a struct has from its base class is told once, in a guide, and not with each. */
function dropMachinery(project) {
  const structs = project.getReflectionsByKind(ReflectionKind.ClassOrInterface)
  for (const struct of structs) {
    const dropped = (struct.children ?? []).filter(
      child => child.kindOf(ReflectionKind.Constructor) || child.flags.isInherited,
    )
    for (const item of [...dropped, ...(struct.indexSignatures ?? [])]) project.removeReflection(item)
  }
}

/** `headers` maps a source file to the name by which it is imported. */
export function prepare(app, headers) {
  const { converter, logger } = app
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => nameDocument(document, logger))
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) nameHeader(module, headers)
    for (const reflection of Object.values(project.reflections)) linkManual(reflection, logger)
  })
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => dropMachinery(project), 1000)
}
