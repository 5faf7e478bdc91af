/** How a paper looks, in Typst. It reads data only: no text of a paper ever becomes markup. */
export const paperTemplate = String.raw`
#let d = json("/data.json")
#let colour = rgb(d.letterhead.colour)
#let tint = colour.lighten(90%)
#let ink = rgb("#222222")
#let muted = rgb("#4d5663")
#let rule = rgb("#9aa5b5")
#let draft = d.marks.draft

#set document(
  title: d.plainTitle,
  author: d.letterhead.name,
  description: d.subject,
  date: datetime(year: d.date.year, month: d.date.month, day: d.date.day),
)
#set text(
  font: d.fonts, size: 10pt, fill: ink, lang: d.language, region: d.region,
  hyphenate: true, fallback: false, costs: (hyphenation: 300%, runt: 200%),
)
#set par(leading: 0.62em, spacing: 0.85em, justify: false)
#set list(indent: 2pt, body-indent: 7pt, spacing: 0.6em, marker: text(fill: colour)[•])
#set strong(delta: 200)

#let draft-badge = if draft != none {
  box(stroke: 1pt + ink, inset: (x: 6pt, y: 3pt), radius: 2pt, baseline: 3pt, text(9.5pt, weight: 600, tracking: 0.6pt, draft))
}
#let page-header = context {
  set text(8.5pt, fill: muted)
  if here().page() > 1 {
    grid(
      columns: (1.2fr, 1fr), column-gutter: 12pt, align: (left + bottom, right + bottom),
      text(d.runningTitle),
      (..d.marks.top.map(text), if draft != none { draft-badge }).filter(m => m != none).join([#h(4pt)·#h(4pt)]),
    )
    v(-5pt)
    line(length: 100%, stroke: 0.6pt + colour)
  }
}
#let page-footer = context {
  set text(8.5pt, fill: muted)
  line(length: 100%, stroke: 0.4pt + rule)
  v(-4pt)
  let proof = d.marks.proof
  grid(
    columns: (1fr, auto), column-gutter: 12pt,
    [#d.marks.asOf#if proof != none [\ #text(7pt, hyphenate: false, proof.text + " · " + proof.shown)]],
    d.page.at(0) + counter(page).display() + d.page.at(1) + str(counter(page).final().at(0)) + d.page.at(2),
  )
}
#set page(
  paper: "a4", margin: (left: 22mm, right: 18mm, top: 23mm, bottom: 20mm),
  header: page-header, header-ascent: 5mm, footer: page-footer, footer-descent: 5mm,
  background: if draft != none {
    rotate(-52deg, text(120pt, fill: luma(95%), weight: 700, hyphenate: false, draft))
  },
)

#show heading: set text(fill: colour, weight: 600, costs: (hyphenation: 400%))
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 1): set block(above: 15pt, below: 7pt)
#show heading.where(level: 2): set text(12pt)
#show heading.where(level: 2): set block(above: 11pt, below: 5pt)
#show heading.where(level: 3): set text(11pt)
#show heading.where(level: 3): set block(above: 14pt, below: 6pt)
#show link: it => text(fill: rgb("#1d4f91"), underline(offset: 2pt, stroke: 0.5pt, it))
#show figure: set block(above: 9pt, below: 11pt)
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(
  width: 100%, sticky: true, below: 6pt, above: 6pt,
  align(left, text(9.5pt, weight: 600, it.body)),
)
#set figure(numbering: none, supplement: none, gap: 6pt)
#show outline.entry.where(level: 1): set block(above: 7pt)
#show outline.entry: set text(10pt)
#show outline.entry: it => {
  show link: set text(fill: ink)
  show underline: u => u.body
  it
}

#let spans(items) = for s in items {
  let shown = if s.strong { strong(s.text) } else { text(s.text) }
  if s.href == none { shown } else { link(s.href, shown) }
}
// The better way to break lines takes long with very long texts.
#let prose(p) = par(linebreaks: if p.isLong { "simple" } else { "optimized" }, spans(p.spans))
#let facts(items) = block(above: 7pt, below: 9pt, text(9.25pt, grid(
  columns: (34mm, 1fr), column-gutter: 8pt, row-gutter: 5.5pt,
  ..items.map(f => (text(fill: muted, f.label), spans(f.value))).flatten(),
)))
#let cell-content(c) = {
  let shown = text(hyphenate: c.isHyphenated, c.text)
  if c.isGap { text(fill: muted, shown) } else { shown }
}
#let table-block(t) = {
  set text(t.size * 1pt, costs: (runt: 0%))
  set par(leading: 0.5em)
  show figure: set block(breakable: not t.isKept)
  let sides = t.columns.map(c => if c.isNumeric { right } else { left })
  figure(
    kind: table, caption: text(t.caption),
    table(
      columns: t.columns.map(c => c.width * 1fr),
      align: (x, y) => sides.at(x) + if y == 0 { bottom } else { top },
      inset: (x: 4.5pt, y: 2.6pt), stroke: none,
      table.header(
        ..t.columns.map(c => table.cell(
          fill: tint, stroke: (bottom: 1pt + colour),
          strong(text(hyphenate: c.label.isHyphenated, c.label.text)),
        )),
      ),
      ..t.rows.map(r => r.cells.map(c => table.cell(
        breakable: r.isLong, stroke: (bottom: 0.4pt + rule), cell-content(c),
      ))).flatten(),
    ),
  )
}
#let chart-block(c) = figure(
  if c.isTall { image(c.path, height: 215mm, alt: c.alt) } else { image(c.path, width: 88%, alt: c.alt) },
  kind: image, caption: text(c.caption),
)
#let box-block(b) = block(
  width: 100%, breakable: b.isLong, fill: tint, stroke: (left: 3pt + colour), inset: (x: 12pt, y: 10pt),
  above: 12pt, below: 14pt,
  {
    block(below: 7pt, text(11.5pt, weight: 600, fill: colour, b.title))
    for p in b.paragraphs { par(spans(p)) }
  },
)
#let show-block(b) = {
  if b.kind == "heading" { heading(level: b.level, text(b.text)) }
  else if b.kind == "paragraph" { block(sticky: b.isSticky, prose(b)) }
  else if b.kind == "list" { list(..b.items.map(spans)) }
  else if b.kind == "facts" { facts(b.facts) }
  else if b.kind == "table" and b.isTurned { page(flipped: true, table-block(b)) }
  else if b.kind == "table" { table-block(b) }
  else if b.kind == "chart" { chart-block(b) }
  else if b.kind == "box" { box-block(b) }
  else if b.kind == "page-break" { pagebreak(weak: true) }
}

#if d.attachment != none {
  pdf.attach(
    d.attachment.name, read("/attachment", encoding: none),
    relationship: "data", mime-type: d.attachment.mediaType, description: d.attachment.description,
  )
}
#block(width: 100%, below: 20pt, grid(
  columns: (1fr, auto), column-gutter: 12pt, align: (left + horizon, right + horizon),
  {
    text(12pt, weight: 600, fill: colour, d.letterhead.name)
    for part in d.letterhead.address { linebreak(); text(9pt, fill: muted, part) }
  },
  if d.letterhead.logo != none {
    let size = if d.letterhead.logo.isWide { (width: 72mm) } else { (height: 18mm) }
    image("/logo.png", ..size, alt: d.letterhead.logo.alt)
  },
))
#line(length: 100%, stroke: 1.4pt + colour)
#v(14pt)
#show title: set text(23pt, weight: 700, fill: colour, costs: (hyphenation: 400%))
#show title: set par(leading: 0.45em)
#show title: set block(above: 0pt, below: 10pt)
#title(text(d.title))
#block(below: 12pt, text(13pt, fill: ink, d.subtitle))
#if draft != none { block(below: 12pt, draft-badge) }
#facts(d.head)
#if d.contents != none {
  outline(title: text(d.contents), depth: 2, indent: 12pt)
}
#for b in d.blocks { show-block(b) }
`
