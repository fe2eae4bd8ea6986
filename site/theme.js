// How a header is shown: functions and structs in full, types and constants a line each.
import { DefaultTheme, DefaultThemeRenderContext, JSX, ReflectionKind } from 'typedoc'
import { navigation } from './navigation.js'

const h = JSX.createElement

class Context extends DefaultThemeRenderContext {
  moduleReflection = module => {
    if (!module.kindOf(ReflectionKind.Module)) return this.overview(module)
    const [references, own] = parted(module.children ?? [], child => child.isReference())
    const of = kind => own.filter(child => child.kindOf(kind))
    return h(
      JSX.Fragment,
      null,
      h('section', { class: 'tsd-panel tsd-comment' }, this.commentSummary(module)),
      h('pre', { class: 'import' }, h('code', null, `import { … } from '${specifier(module)}'`)),
      this.section('Functions', of(ReflectionKind.Function), item => this.member(item)),
      this.section('Structs', of(ReflectionKind.Class), item => this.struct(item)),
      this.section('Types', of(ReflectionKind.TypeAlias | ReflectionKind.Interface), item =>
        item.kindOf(ReflectionKind.Interface) || item.typeParameters ? this.member(item) : this.row(item),
      ),
      this.section('Constants', of(ReflectionKind.Variable), item => this.row(item)),
      this.included(references),
    )
  }

  /** The list of headers. */
  overview(project) {
    return h(
      'dl',
      { class: 'headers' },
      (project.children ?? []).map(module => [
        h('dt', null, h('a', { href: this.urlTo(module) }, module.name)),
        h('dd', null, this.commentSummary(module)),
      ]),
    )
  }

  section(title, items, show) {
    if (items.length === 0) return null
    this.page.startNewSection(title)
    const id = this.slugger.slug(title)
    const list = items.map(item => {
      const shown = show(item)
      this.heading(item)
      return shown
    })
    return h('section', { class: `tsd-panel-group ${title.toLowerCase()}` }, h('h2', { id }, title), list)
  }

  heading(item) {
    const link = `#${this.getAnchor(item)}`
    if (this.page.pageHeadings.some(heading => heading.link === link)) return
    this.page.pageHeadings.push({
      link,
      text: item.name,
      kind: item.kind,
      classes: this.getReflectionClasses(item),
      icon: this.theme.getReflectionIcon(item),
    })
  }

  struct(item) {
    const members = item.children ?? []
    return h(
      'section',
      { class: 'tsd-panel tsd-member' },
      h('h3', { id: this.getAnchor(item) }, item.name),
      this.commentSummary(item),
      members.map(member => this.row(member)),
      this.commentTags(item),
    )
  }

  /** One line: the name, its type where that says something, and what it means. */
  row(item) {
    const type = item.type ?? item.getSignature?.type
    const says = type && !/^(int|unsigned|number|typeof .*)$/.test(type.toString())
    const comments = item.signatures ?? [item.getSignature, item.setSignature].filter(Boolean)
    return h(
      'div',
      { class: 'row', id: this.getAnchor(item) },
      h('code', null, item.name, item.signatures && '()', says && h('span', null, ': ', this.type(type))),
      h(
        'div',
        null,
        this.commentSummary(item),
        comments.map(signature => this.commentSummary(signature)),
      ),
    )
  }

  /** The names that a header has from others. */
  included(references) {
    const homes = new Map()
    for (const reference of references) {
      const target = reference.getTargetReflectionDeep()
      if (!homes.has(target.parent)) homes.set(target.parent, [])
      homes.get(target.parent).push(reference)
    }
    if (homes.size === 0) return null
    this.page.startNewSection('Included')
    const link = (item, target) => h('a', { href: this.urlTo(target), id: this.getAnchor(item) }, item.name)
    const names = items => items.map((item, i) => [i > 0 && ', ', link(item, item.getTargetReflectionDeep())])
    const lines = [...homes].map(([home, items]) =>
      h('p', null, h('a', { href: this.urlTo(home) }, home.name), ': ', names(items)),
    )
    return h(
      'section',
      { class: 'tsd-panel-group included' },
      h('h2', { id: this.slugger.slug('Included') }, 'Included'),
      lines,
    )
  }
}

function parted(items, test) {
  return [items.filter(test), items.filter(item => !test(item))]
}

function specifier({ name }) {
  return name === 'libposix' ? name : `libposix/${name}`
}

export class HeaderTheme extends DefaultTheme {
  buildNavigation(project) {
    return navigation(project, this.router)
  }

  getRenderContext(page) {
    return new Context(this.router, this, page, this.application.options)
  }
}
