import { goalOverviewChart, meanWithBoundsChart, noMeanText } from '@kommune17/charts'
import {
  type AmountFigure,
  type GoalFigure,
  isCountedLink,
  type PartialDate,
  type ReportContent,
  type StatedMeasure,
} from '@kommune17/domain'
import { sectionBlocks } from '../compose/council-paper.ts'
import { letterheadOf, subjectOf } from '../compose/letterhead.ts'
import { measureName, progressText } from '../compose/measure-words.ts'
import { type PaperSource, paperSource } from '../compose/paper-source.ts'
import { plainText } from '../compose/plain-text.ts'
import { scopeText } from '../compose/scope-words.ts'
import { overallChart } from '../compose/summary.ts'
import { chartPicture } from '../document/chart-picture.ts'
import { logoSize } from '../document/look.ts'
import type { TemplateData, TemplatePicture } from './template-vocabulary.ts'

/** What a report says, for the placeholders of a municipality's own template; the figures are those of every other paper. */
export function templateData(
  content: ReportContent,
  frame: Pick<PaperSource, 'words' | 'state'>,
): TemplateData {
  const source = paperSource(content, frame)
  return { fields: fieldsOf(source), pictures: picturesOf(source), lists: listsOf(source) }
}

function fieldsOf(source: PaperSource): TemplateData['fields'] {
  const { content, words, state } = source
  const { papers } = words.texts
  const section = (name: Parameters<typeof sectionBlocks>[0]) => plainText(sectionBlocks(name, source))
  return {
    kommune: content.municipality.officialName,
    anschrift: content.look.address.join('\n'),
    titel: content.title,
    betreff: subjectOf(source),
    vorlagennummer: content.paperNumber ?? '',
    stichtag: words.format.date(content.asOf),
    oeffentlichkeit: content.isPublic ? papers.audience.public : papers.audience.internal,
    umfang: scopeText(source),
    vergleich: content.previous === null ? '' : papers.previous(words.format.date(content.previous.asOf)),
    entwurf: state.kind === 'draft' ? papers.draft : '',
    berichtsstand: state.kind === 'draft' ? '' : state.sha256,
    pruefadresse: state.kind === 'draft' ? '' : state.href,
    beschlussvorschlag: section('proposal'),
    sachverhalt: section('facts'),
    finanzen: section('finances'),
    nachhaltigkeit: section('sustainability'),
    beratungsfolge: section('consultations'),
    anlagen: section('enclosures'),
    bewertung: content.texts.assessment ?? '',
    ...numbersOf(source),
  }
}

function numbersOf({ figures, words }: PaperSource) {
  const { format, texts } = words
  const { distribution, overview } = figures
  const sum = ({ sum: euros }: AmountFigure) => (euros === null ? texts.papers.gap : format.money(euros))
  return {
    anzahl_massnahmen: format.number(overview.total),
    anzahl_abgeschlossen: format.number(distribution.completed),
    anzahl_in_umsetzung: format.number(distribution['in-progress']),
    anzahl_dauerhaft: format.number(distribution.ongoing),
    anzahl_geplant: format.number(distribution.planned + distribution.decided),
    anzahl_unbekannt: format.number(distribution.unknown),
    anzahl_verspaetet: format.number(overview.late),
    kosten_geplant: sum(figures.costPlanned),
    foerderung: sum(figures.funding),
  }
}

// Points of 1/96 inch in a millimetre.
const perMillimetre = 96 / 25.4
// Between the margins a new Word document has.
const mostWidth = 155

function picturesOf(source: PaperSource): TemplateData['pictures'] {
  const { content, figures, words } = source
  const covered = figures.goals.filter(({ measures }) => measures > 0)
  const chart = (model: Parameters<typeof chartPicture>[0]): TemplatePicture => {
    const { png, width, height, title, description } = chartPicture(model, words.format.locale)
    const scale = Math.min(1, mostWidth / width) * perMillimetre
    return {
      png,
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      alt: `${title}. ${description}`,
    }
  }
  return {
    logo: logoOf(source),
    diagramm_status: chart(overallChart(source)),
    diagramm_ziele: chart(goalOverviewChart(figures.goals, content.asOf, words)),
    diagramm_fortschritt: chart(meanWithBoundsChart(covered, content.asOf, words)),
  }
}

function logoOf(source: PaperSource): TemplatePicture | null {
  const { logo } = letterheadOf(source)
  if (logo === null) return null
  const { width, height } = logoSize(logo)
  return {
    png: logo.png,
    alt: logo.alt,
    width: Math.round(width * perMillimetre),
    height: Math.round(height * perMillimetre),
  }
}

function listsOf(source: PaperSource): TemplateData['lists'] {
  const { figures, stated, words } = source
  const { texts, format } = words
  return {
    massnahmen: stated.map((one) => measureRow(one, source)),
    ziele: figures.goals.filter(({ measures }) => measures > 0).map((figure) => goalRow(figure, source)),
    beschluesse: stated.flatMap(({ measure }) =>
      measure.decisions.map(({ decidedOn, body, paperNumber, result }) => ({
        datum: decidedOn === null ? texts.papers.decisions.noDate : format.date(decidedOn),
        gremium: body,
        vorlage: paperNumber ?? '',
        ergebnis: result ?? '',
        massnahme: measureName(measure),
      })),
    ),
  }
}

function measureRow({ measure, state }: StatedMeasure, { words }: PaperSource) {
  const { texts, format } = words
  const { gap } = texts.papers
  const date = (day: PartialDate | null) => (day === null ? gap : format.partialDate(day))
  const goals = new Set(measure.links.filter(isCountedLink).map(({ goal }) => goal))
  return {
    nummer: measure.number ?? '',
    titel: measure.title,
    status: texts.statuses[state.status].label,
    fortschritt: progressText(state, words),
    beginn: date(measure.plannedStart),
    ende: measure.isContinuous ? texts.papers.factSheet.continuous : date(measure.plannedEnd),
    fachbereich: measure.department ?? gap,
    handlungsfeld: measure.field ?? gap,
    ziele: [...goals].sort((a, b) => a - b).join(', '),
    kosten: measure.costPlanned === null ? gap : format.money(measure.costPlanned),
    notiz: measure.updates.findLast(({ note }) => note !== null)?.note ?? '',
  }
}

function goalRow(figure: GoalFigure, { words }: PaperSource) {
  const { texts, format } = words
  const { goal, measures, completed, mean, low, high } = figure
  return {
    nummer: String(goal),
    name: texts.goalNames[goal],
    anzahl: format.number(measures),
    abgeschlossen: format.number(completed),
    fortschritt: mean === null ? (noMeanText(figure, words) ?? texts.papers.gap) : format.percent(mean),
    spanne:
      low === null || high === null
        ? texts.papers.gap
        : texts.figures.range(format.percent(low), format.percent(high)),
  }
}
