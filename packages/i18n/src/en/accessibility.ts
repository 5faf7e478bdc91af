import type { accessibility as german } from '../de/accessibility.ts'

/** The statement public bodies owe: how accessible the product is, what was tested, and where to report barriers. */
export const accessibility = {
  title: 'Accessibility statement',
  lead: 'This statement is about this installation of Kommune17.',
  operator: (name) => `Responsible body: ${name}`,
  incompleteTitle: 'This statement is not complete yet',
  incompleteText: 'Whoever runs this installation still has to provide:',
  missing: {
    name: 'the name of the responsible body',
    contact: 'an address to which you can report barriers',
    mediation: 'the link to the mediation body in charge (Schlichtungsstelle)',
    statementOn: 'the day on which the statement was made or last reviewed',
  },
  stateTitle: 'How accessible is Kommune17?',
  state: [
    'The measure is EN 301 549 with the Web Content Accessibility Guidelines (WCAG) 2.1, level AA. Development follows WCAG 2.2, level AA. The model for this statement is the German federal ordinance BITV 2.0; in Lower Saxony, §§ 9 to 9e of the Niedersächsisches Behindertengleichstellungsgesetz (NBGG) apply to municipalities.',
    'The automatic tests of the software find no violation. But they see only a part of all possible barriers, and not everything has been tested by hand yet. The developers therefore assess the software themselves as partially compliant. There has been no independent audit.',
  ],
  testsTitle: 'What is tested, and how',
  tests: [
    'The pages of every role and whatever opens on them (dialogs, forms, lists of choices, calendar), light and dark: automatically with axe-core in the browser Chromium.',
    'The pages of every role at a width of 320 pixels, as with 400 % zoom: they can be read without scrolling sideways.',
    'From signing in to a saved status update: by keyboard alone.',
  ],
  testsNote: 'These tests are part of the tests of the software; whoever runs it can run them too.',
  gapsTitle: 'What is not accessible or not tested yet',
  gaps: [
    'Kommune17 has not been tested with screen readers (for example NVDA, JAWS, VoiceOver) or by people with disabilities yet.',
    'The automatic tests run in Chromium only, not in Firefox and Safari.',
    'There are no explanations in easy-to-read German (Leichte Sprache) and German Sign Language yet.',
    'Wide tables, above all the comparison in a network, have to be scrolled sideways on narrow screens.',
    'Texts that municipalities enter and linked documents of others are not tested.',
  ],
  alternativesTitle: 'Other ways to the same content',
  alternatives: 'Every chart has a sentence that sums it up, a table with the same numbers, and a CSV file.',
  contactTitle: 'Report a barrier',
  contactText: 'You met a barrier, or need something in another form? Write to:',
  contactMissing: 'No address has been provided yet. Ask the coordination of your municipality.',
  mediationTitle: 'Mediation body',
  mediationText:
    'If you get no answer that helps, you can turn to the mediation body (Schlichtungsstelle) of the Land. In Lower Saxony, § 9b NBGG requires the statement to point to it.',
  mediationMissing: 'The link has not been provided yet.',
  dateTitle: 'Date of this statement',
  date: (day) => `Made or last reviewed on ${day}.`,
  dateMissing: 'No date has been provided yet.',
} satisfies typeof german
