import { KindRouter, PageKind, ReflectionKind } from 'typedoc'

/** A page for each header, with all that is in it, and one for each guide. */
export class HeaderRouter extends KindRouter {
  getPageKind(target) {
    if (target.kindOf?.(ReflectionKind.Module)) return PageKind.Reflection
    if (target.kindOf?.(ReflectionKind.Document)) return PageKind.Document
  }

  /** Type parameters and the members of nameless types are not shown by themselves, so nothing leads to them. */
  buildAnchors(target, page) {
    if (!target.isTypeParameter() && target.name !== '__type') super.buildAnchors(target, page)
  }

  getIdealBaseName(reflection) {
    if (reflection.kindOf(ReflectionKind.Module)) return `headers/${reflection.name.replace(/^libposix$/, 'index')}`
    return reflection.frontmatter.path.replace(/\.md$/, '').replace(/^docs\//, '')
  }
}
