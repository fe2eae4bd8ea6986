// The list at the side: the guides at once, all else in groups.
import { ReflectionKind } from 'typedoc'
import { groupNames } from './pages.js'

const folder = name => /^(sys|linux|net|netinet)\//.exec(name)?.[1]

export function navigation(project, router) {
  const entry = item => ({ text: item.name, kind: item.kind, path: router.getFullUrl(item) })
  const inGroup = group => project.documents.filter(({ frontmatter }) => frontmatter.group === group)
  const byOrder = (a, b) => a.frontmatter.order - b.frontmatter.order
  const guides = group => inGroup(group).sort(byOrder).map(entry)

  const headers = project.getChildrenByKind(ReflectionKind.Module)
  const folders = [...new Set(headers.map(({ name }) => folder(name)).filter(Boolean))].map(path => ({
    text: `${path}/`,
    children: headers.filter(({ name }) => folder(name) === path).map(entry),
  }))
  const others = headers.filter(({ name }) => !folder(name)).map(entry)

  const [first, ...rest] = groupNames
  const groups = rest.map(group => ({ text: group, children: guides(group) }))
  const reference = { text: 'Headers', path: 'modules.html', children: [...folders, ...others] }
  return [...guides(first), reference, ...groups.filter(({ children }) => children.length > 0)]
}
