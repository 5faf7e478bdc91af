import { type CorpusCase, create } from './corpus-case.ts'
import { odsRow, odsText, openDocument } from './corpus-files.ts'

const percentStyle =
  '<number:percentage-style style:name="N11"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N11"/><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
const percent = (value: number) =>
  `<table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="${value}"><text:p>${value * 100} %</text:p></table:table-cell>`
const day = (iso: string, shown: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${iso}"><text:p>${shown}</text:p></table:table-cell>`

/** OpenDocument spreadsheets. */
export const odsCases: readonly CorpusCase[] = [
  {
    name: 'ODS with header rows, groups, comments and filtered rows',
    imitates:
      'LibreOffice: repeated header rows, outline groups, typed percentages and dates, a comment, filtered rows, empty tail of a million rows',
    fileName: 'umsetzung.ods',
    bytes: async () =>
      openDocument(
        `<table:table table:name="Bericht"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${odsRow('ID', 'Maßnahme', 'Amt', 'Unterziele', 'Umsetzungsgrad', 'Plan Ende', 'Sachstand')}</table:table-header-rows><table:table-row-group>` +
          `<table:table-row>${odsText('KL-1')}<table:table-cell office:value-type="string"><office:annotation><text:p>Frag Herrn Meyer</text:p></office:annotation><text:p>Fuhrpark</text:p></table:table-cell>${odsText('Bauhof')}${odsText('7.2; 11.6')}${percent(0.6)}${day('2027-12-31', '31.12.27')}${odsText('14 von 23.\nRest 2027.')}</table:table-row>` +
          `<table:table-row table:visibility="filter">${odsText('KL-2')}${odsText('Klimamanagement')}${odsText('Stab')}${odsText('13.b')}${percent(1)}${day('2024-06-30', '30.06.24')}<table:table-cell/></table:table-row>` +
          '</table:table-row-group><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>' +
          `<table:table table:name="Werte" table:style-name="ta2">${odsRow('geplant')}</table:table>`,
        percentStyle,
      ),
    headerRow: 1,
    columns: ['number', 'title', 'department', 'targets', 'progress', 'end', 'note'],
    rows: [
      create({
        title: 'Fuhrpark',
        progress: 60,
        status: 'in-progress',
        end: '2027-12-31',
        targets: ['7.2', '11.6'],
        note: '14 von 23.\nRest 2027.',
      }),
      create({ status: 'completed', targets: ['13.b'], primaryGoals: [13] }),
    ],
  },
  {
    name: 'ODS with merged fields of action',
    imitates: 'LibreOffice with covered cells and repeated equal cells',
    fileName: 'programm.ods',
    bytes: async () =>
      openDocument(
        `<table:table table:name="Tabelle1">${odsRow('Handlungsfeld', 'Maßnahme', 'Ziel', 'Status')}` +
          `<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Wasser</text:p></table:table-cell>${odsText('Zisternen fördern')}${odsText('Ziel 6')}${odsText('geplant')}</table:table-row>` +
          `<table:table-row><table:covered-table-cell/>${odsText('Trinkbrunnen & Refill')}${odsText('Ziel 6 (3)')}${odsText('in Vorbereitung')}</table:table-row></table:table>`,
      ),
    headerRow: 1,
    columns: ['fieldOfAction', 'title', 'goals', 'status'],
    rows: [
      create({ fieldOfAction: 'Wasser', primaryGoals: [6] }),
      create({
        title: 'Trinkbrunnen & Refill',
        fieldOfAction: 'Wasser',
        primaryGoals: [6],
        secondaryGoals: [3],
      }),
    ],
  },
]
