import { at } from '../api-client.ts'
import { bringList } from './import.ts'
import { type Watched, watched } from './watched.ts'

type Papers = Watched & { readonly report: (name: string, value: string) => void }

const formats = ['pdf', 'docx', 'odt', 'pptx', 'xlsx', 'ods', 'csv'] as const

/** What a status report costs in each format, with 100 measures and with 1,100, and what others feel meanwhile. */
export async function benchPapers(given: Papers): Promise<void> {
  await everyFormat(given)
  const { officer, municipality } = given
  const id = await bringList(given, 1_000)
  await officer('import.run', { municipality, id })
  await everyFormat(given)
}

async function everyFormat(given: Papers): Promise<void> {
  const { officer, municipality, report } = given
  const choice = { title: 'Sachstandsbericht', asOf: new Date().toISOString().slice(0, 10), isPublic: false }
  const id = String(at(await officer('report.add', { municipality, choice }), 'id'))
  const measures = Number(
    at(
      at(at(at(await officer('report.find', { municipality, id }), 'result'), 'figures'), 'overview'),
      'total',
    ),
  )
  for (const format of formats) {
    const { told } = await watched(given, () =>
      officer.download(`${municipality}/reports/${id}/status-report.${format}`),
    )
    report(`report on ${measures.toLocaleString('en')} measures as ${format.toUpperCase()}`, told)
  }
}
