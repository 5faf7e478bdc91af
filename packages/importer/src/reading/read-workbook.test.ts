import { DomainError } from '@kommune17/domain'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  excel,
  excelDate,
  formats,
  lines,
  openDocument,
  utf8,
  utf16,
  windows1252,
} from '../corpus/corpus-files.ts'
import type { Sheet } from '../workbook.ts'
import { readClipboard, readWorkbook } from './read-workbook.ts'

const texts = ({ rows }: Sheet) => rows.map((row) => row.map(({ text }) => text))

async function firstSheet(bytes: Uint8Array, name = 'liste.csv'): Promise<Sheet> {
  const [sheet] = (await readWorkbook(bytes, name)).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes, 'datei.xlsx')
    return 'read'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

const contentTypes = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
const workbookParts = {
  '[Content_Types].xml': contentTypes,
  'xl/workbook.xml': strToU8('<workbook/>'),
}

describe('text files', () => {
  const table = lines('Maßnahme;Kosten', 'Bäume für Süd;12 €')

  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with mark', utf8(`\uFEFF${table}`)],
    ['UTF-16 with mark', utf16(table)],
    ['UTF-16 without mark', utf16(table, { mark: false })],
    ['Windows-1252 with the euro sign', windows1252(table)],
  ])('are read in %s', async (_encoding, bytes) => {
    expect(texts(await firstSheet(bytes))).toEqual([
      ['Maßnahme', 'Kosten'],
      ['Bäume für Süd', '12 €'],
    ])
  })

  it.each([
    ['semicolons', 'a;b;c\n"x; y";2,5;z, und\n'],
    ['commas', 'a,b,c\n"x; y","2,5","z, und"\n'],
    ['tabs', 'a\tb\tc\nx; y\t2,5\tz, und\n'],
    ['pipes', 'a|b|c\nx; y|2,5|z, und\n'],
    ['a stated separator', 'sep=,\na,b,c\nx; y,"2,5","z, und"\n'],
  ])('are cut at %s', async (_separator, text) => {
    const rows = texts(await firstSheet(utf8(text))).filter((row) => row.length > 0)
    expect(rows).toEqual([
      ['a', 'b', 'c'],
      ['x; y', '2,5', 'z, und'],
    ])
  })

  it('keep line breaks and doubled quotes inside a cell, and rows as they are numbered', async () => {
    const sheet = await firstSheet(utf8('a;b\r\n"eins\r\nzwei";"sagt ""ja"""\r\n;\r\nc;d\r\n'))
    expect(texts(sheet)).toEqual([['a', 'b'], ['eins\nzwei', 'sagt "ja"'], [], ['c', 'd']])
  })

  it('lose the apostrophe that guards text against formulas, and only that', async () => {
    expect(texts(await firstSheet(utf8("'=1+1;'n Bier;'-x\n")))).toEqual([['=1+1', "'n Bier", '-x']])
  })

  it('come from the clipboard as tab-separated text', () => {
    const [sheet] = readClipboard('a\tb\n"x\ny"\tz; q\n').sheets
    expect(sheet === undefined ? [] : texts(sheet)).toEqual([
      ['a', 'b'],
      ['x\ny', 'z; q'],
    ])
  })
})

describe('workbooks', () => {
  it('tell percentages, dates as precisely as shown, and numbers apart', async () => {
    const rows = [[0.4, excelDate(46_204), excelDate(46_204), excelDate(46_204), 1234.5, true, '#N/A']]
    const cells = formats(rows, { '0,0': '0%', '0,1': 'dd.mm.yyyy', '0,2': 'mmm yy', '0,3': 'yyyy' })
    const sheet = await firstSheet(await excel({ name: 'A', rows, cells }))
    expect(sheet.rows[0]?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'percent 40 %',
      'date 01.07.2026',
      'date 07/2026',
      'date 2026',
      'number 1234,5',
      'boolean WAHR',
      'error #N/A',
    ])
    expect(sheet.rows[0]?.[1]?.value).toBe('2026-07-01')
  })

  it('fill merged cells and say so', async () => {
    const sheet = await firstSheet(
      await excel({
        name: 'A',
        rows: [
          ['x', null],
          [null, null],
          ['y', 'z'],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }],
      }),
    )
    expect(texts(sheet)).toEqual([
      ['x', 'x'],
      ['x', 'x'],
      ['y', 'z'],
    ])
    expect(sheet.rows[1]?.[0]?.isFilled).toBe(true)
    expect(sheet.rows[0]?.[0]?.isFilled).toBeUndefined()
  })

  it('tell hidden rows, columns and sheets', async () => {
    const workbook = await readWorkbook(
      await excel(
        {
          name: 'A',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
          columns: [{}, { hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: 'B', rows: [['x']], hidden: true },
      ),
      'x.xlsx',
    )
    expect(workbook.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['A', false],
      ['B', true],
    ])
    expect(workbook.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1] })
  })

  it('that are large are streamed to the same cells', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [
      `Maßnahme ${row}`,
      row / 4,
      excelDate(46_000 + (row % 300)),
      'lang '.repeat(20),
    ])
    const sheet = await firstSheet(
      await excel({ name: 'A', rows, merges: [{ startRow: 1, startCol: 3, endRow: 2, endCol: 3 }] }),
    )
    expect(sheet.rows).toHaveLength(30_000)
    expect(sheet.rows[2]?.map(({ text }) => text).slice(0, 2)).toEqual(['Maßnahme 2', '0,5'])
    expect(sheet.rows[2]?.[2]).toMatchObject({ kind: 'date', value: '2025-12-11' })
  })
})

describe('files that are refused', () => {
  it.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['blank cells only', utf8(';;;\n;;\n'), 'file-empty'],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024), 'file-too-large'],
    ['a PDF', utf8('%PDF-1.7 Maßnahmen'), 'file-kind-unknown'],
    [
      'a web page',
      utf8('<!DOCTYPE html><html><table><tr><td>x</td></tr></table></html>'),
      'file-kind-unknown',
    ],
    [
      'a text document',
      zipSync({ '[Content_Types].xml': contentTypes, 'word/document.xml': strToU8('<w/>') }),
      'file-kind-unknown',
    ],
    ['a broken ZIP', utf8('PK\u0003\u0004 kaputt'), 'file-broken'],
    ['a workbook without a workbook', zipSync(workbookParts), 'file-broken'],
    [
      'an encrypted workbook',
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new Array(600).fill(0),
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      'file-encrypted',
    ],
    [
      'an old format that is damaged',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(7)]),
      'file-broken',
    ],
    [
      'an external entity',
      zipSync({
        ...workbookParts,
        'xl/worksheets/sheet1.xml': strToU8(
          '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet>&f;</worksheet>',
        ),
      }),
      'file-unsafe',
    ],
    [
      'an entity in ODS',
      zipSync({ 'content.xml': strToU8('<?xml version="1.0"?><!DOCTYPE x><office:spreadsheet/>') }),
      'file-unsafe',
    ],
    [
      'an encrypted ODS',
      zipSync({
        'content.xml': strToU8('x'),
        'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
      }),
      'file-encrypted',
    ],
    [
      'thousands of parts',
      zipSync(Object.fromEntries(Array.from({ length: 1_200 }, (_, part) => [`p${part}`, new Uint8Array()]))),
      'file-too-many-parts',
    ],
  ])('%s', async (_name, bytes, code) => {
    expect(await refusal(bytes)).toBe(code)
  })

  it('a bomb, at once', async () => {
    const bomb = zipSync(
      { ...workbookParts, 'xl/worksheets/sheet1.xml': new Uint8Array(260 * 1024 * 1024) },
      { level: 9 },
    )
    expect(await refusal(bomb)).toBe('file-unpacks-too-large')
  }, 30_000)

  it('a bomb whose directory lies about its size', async () => {
    const bomb = zipSync(
      { ...workbookParts, 'xl/worksheets/sheet1.xml': new Uint8Array(150 * 1024 * 1024) },
      { level: 9 },
    )
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 500_000)
        view.setUint32(at + 24, 5_000, true)
    }
    expect(await refusal(bomb)).toBe('file-broken')
  }, 30_000)

  it('a sheet of a million rows, before the library reads it', async () => {
    const row = '<row><c><v>1</v></c></row>'
    const sheet = `<worksheet><sheetData>${row.repeat(1_000_000)}</sheetData></worksheet>`
    const bytes = zipSync({ ...workbookParts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 1 })
    expect(await refusal(bytes)).toMatch(/^file-(?:too-many-rows|unpacks-too-large)$/)
  }, 30_000)

  it('a value in column XFD, and a million repeated rows of an ODS', async () => {
    const wide =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'
    expect(await refusal(zipSync({ ...workbookParts, 'xl/worksheets/sheet1.xml': strToU8(wide) }))).toBe(
      'file-too-many-columns',
    )
    const tall = openDocument(
      '<table:table table:name="T"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
    )
    expect(await refusal(tall)).toBe('file-too-many-rows')
  })

  it('too many rows or columns of a CSV', async () => {
    expect(await refusal(utf8('a;b\n'.repeat(150_001)))).toBe('file-too-many-rows')
    expect(await refusal(utf8(`${'x;'.repeat(201)}x\n`.repeat(3)))).toBe('file-too-many-columns')
  })
})
