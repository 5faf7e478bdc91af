import { fold } from '../words/fold.ts'

/** A responsible party taken apart: offices stay, names of people do not. */
export type ParsedParty = { readonly office: string | null; readonly person: string | null }

const salutation =
  /^(?:hr\.?|hrn\.?|herrn?|fr\.?|frau|dr\.?|prof\.?|dipl\.?-?\w*\.?|mr\.?|mrs\.?|ms\.?)\s+\p{Lu}/iu
const initial = /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
const mail = /^\S+@\S+\.\S+$/
const phone = /^(?:tel\.?:?\s*)?\+?[\d\s/()-]{6,}$/i
const nameForm =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:von|van|de|zu))?\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
const reversedForm = /^(\p{Lu}[\p{Ll}-]+),\s(\p{Lu}\p{Ll}+)$/u

const givenNames = new Set(
  `alexander alexandra andrea andreas angela angelika anja anke ann anna anne annette antje armin astrid axel barbara bastian
  beate bernd bernhard bettina bianca birgit bjoern brigitte britta carola carsten cathrin christa christian christiane
  christina christine christoph claudia clemens cornelia dagmar daniel daniela david dennis detlef dieter dietmar dirk doris
  dorothea elena elisabeth elke emma erik erika eva fabian felix florian frank franz franziska friedrich gabi gabriele georg
  gerd gerhard gisela guenter guido gudrun hannah hannes hanna hans harald hartmut heidi heike heiko heiner heinrich heinz
  helga helmut henning herbert hermann hilde holger horst ina ines ingo ingrid iris jan jana jane janina jens joachim jochen
  johanna johannes john jonas jonathan joerg juergen judith julia julian jutta kai karen karin karl karla karsten katharina
  kathrin katja katrin kerstin kevin kirsten klaus konrad kurt lars laura lea lena leon lisa lothar ludwig luisa lukas maik
  manfred manuela marc marcel marco marcus margit maria marie marina mario marion mark markus marlies martin martina mary
  mathias matthias max maximilian melanie michael michaela mirko monika moritz nadine nicole nils nina norbert olaf oliver
  oskar otto pascal patricia patrick paul paula peter petra philipp rainer ralf ralph ramona rebecca regina reinhard renate
  rene rita robert roland rolf rudolf ruth sabine sabrina sandra sara sarah sascha sebastian silke silvia simon simone sofia
  sonja sophie stefan stefanie steffen stephan susanne sven svenja tanja thomas thorsten tim timo tina tobias tom torsten
  udo ulf ulrich ulrike ursula ute uta uwe vera verena volker walter werner wilhelm wolf wolfgang yvonne`.split(
    /\s+/,
  ),
)

const officeWord =
  /amt\b|aemter|^fb\b|^fd\b|^fg\b|^sg\b|^dez|fachbereich|fachdienst|abteilung|\babt\b|dezernat|stabsstelle|stab\b|\bteam\b|referat|sachgebiet|verein|e\.? ?v\.?$|gmbh|\bag\b|beauftragt|management|manager|landkreis|\blk\b|gemeinde|stadt|kita|schule|meister|verwaltung|bauhof|werke?\b|\brat\b|ausschuss|betrieb|genossenschaft|diakonie|verband|kirche|stiftung|feuerwehr|bibliothek|wirtschaft|planung|department|office|council|unit|kaemmerei|leitung|traeger|institut|hochschule|universit|zentrum|agentur|polizei|service|eigenbetrieb|foerster|forst|nlwkn|politik|buerger/

/** True for what can only be the name, mail address or telephone number of a person. */
export function isPerson(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > 60) return false
  if (mail.test(trimmed) || phone.test(trimmed)) return true
  if (officeWord.test(fold(trimmed).replace(/^(?:herr|frau) /, ''))) return false
  if (salutation.test(trimmed) || initial.test(trimmed)) return true
  const reversed = reversedForm.exec(trimmed)
  if (reversed !== null) return givenNames.has(fold(reversed[2] ?? ''))
  return nameForm.test(trimmed) && givenNames.has(fold(trimmed.split(/[\s-]/)[0] ?? ''))
}

/** Parts `FB 3 / Hr. Meyer`, `Bauamt (Frau Schulz)`, `Amt 61, Meyer, Hans` into office and person. */
export function parseParty(text: string): ParsedParty {
  const trimmed = text.trim()
  if (trimmed === '') return { office: null, person: null }
  if (trimmed.length > 300) return { office: trimmed, person: null }
  if (isPerson(trimmed)) return { office: null, person: trimmed }
  const bracketed = /^(.*?)\s*\(([^)]*)\)$/s.exec(trimmed)
  if (bracketed !== null && isPerson(bracketed[2] ?? '')) {
    return { office: bracketed[1] ?? null, person: bracketed[2] ?? null }
  }
  const pieces = trimmed.split(/(\s*(?:\/|;|,|\n|\s[-–]\s|:)\s*)/)
  const persons = pieces.filter((piece, index) => index % 2 === 0 && isPerson(piece))
  if (persons.length === 0) return { office: trimmed, person: null }
  const offices = pieces.filter((piece, index) => index % 2 === 0 && piece !== '' && !isPerson(piece))
  const office = offices.join(pieces[1]?.includes('\n') === true ? '\n' : ' / ').trim()
  return { office: office === '' ? null : office, person: persons.join(', ') }
}

/** True when a word of the text names an office, a body or an organisation. */
export function looksLikeOffice(text: string): boolean {
  return officeWord.test(fold(text))
}
