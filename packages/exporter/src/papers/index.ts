export { composePaper } from './compose/compose-paper.ts'
export type { PaperState } from './compose/paper-source.ts'
export {
  type Block,
  type Fact,
  type Letterhead,
  type Paper,
  type PaperAttachment,
  type PaperCell,
  type PaperColumn,
  type PaperFormat,
  type PaperKind,
  type PaperLogo,
  type PaperMarks,
  type PaperTable,
  paperFormats,
  paperKinds,
  type Span,
} from './paper.ts'
export { showablePaper } from './showable-paper.ts'
export { checkTemplate } from './template/check-template.ts'
export { exampleTemplate } from './template/example-template.ts'
export { fillTemplate } from './template/fill-template.ts'
export { templateData } from './template/template-data.ts'
export { type TemplateProblem, templateProblemText } from './template/template-problem.ts'
export {
  type TemplateData,
  type TemplatePicture,
  templateVocabulary,
} from './template/template-vocabulary.ts'
export { writePaper } from './write-paper.ts'
