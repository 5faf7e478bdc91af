export {
  can,
  type Grant,
  grantFor,
  type Permission,
  permissionNames,
  permissions,
  type Role,
  roles,
} from './access/permissions.ts'
export {
  addDays,
  addMonths,
  dayOfInstant,
  daysBetween,
  type Instant,
  type IsoDate,
  isIsoDate,
} from './dates/iso-date.ts'
export { firstDay, isPartialDate, lastDay, type PartialDate } from './dates/partial-date.ts'
export { lastQuarterEnds, quarterEnds } from './dates/quarter-ends.ts'
export { DomainError, type ErrorCode, type ErrorDetails, errorCodes } from './errors.ts'
export {
  type BlindSpots,
  blindSpots,
  type GoalBlindSpots,
  type NotApplicable,
  type TargetBlindSpot,
  type Touch,
  touches,
} from './goals/blind-spots.ts'
export {
  type DepartmentCell,
  type DepartmentCount,
  type DepartmentMatrix,
  type DepartmentMeasure,
  type DepartmentRow,
  departmentMatrix,
} from './goals/department-matrix.ts'
export { type GoalFigure, type NoMeanReason, ruleVersion } from './goals/goal-figure.ts'
export { goalFigure, goalFigures } from './goals/goal-figures.ts'
export { goalTrend, type TrendPoint } from './goals/goal-trend.ts'
export { type TargetFigure, targetFigures } from './goals/target-figures.ts'
export {
  type CellChange,
  type CellChanges,
  type CellChangesInput,
  cellChanges,
  mostCells,
  mostMeasures,
} from './grid/cell-inputs.ts'
export { type CellValue, isSameCell, type ParsedCell, parseCell } from './grid/cell-values.ts'
export {
  type CellDifference,
  type CellOutcome,
  type CellPowers,
  type ChangeableMeasure,
  changeCells,
  type DecidedCells,
  type KnownStructure,
} from './grid/change-cells.ts'
export type { NotedUpdate } from './grid/change-state.ts'
export { type CellLink, type GoalsCell, type GoalsDecision, goalsCell } from './grid/goals-cell.ts'
export { gridCells } from './grid/grid-cells.ts'
export { type GridField, gridFields, isGridField, type PlainGridField } from './grid/grid-fields.ts'
export { readStatusCell, type StatusCell, statusCellOf } from './grid/status-cell.ts'
export { undoCells } from './grid/undo-cells.ts'
export {
  type AcceptInvitation,
  acceptInvitation,
  type ChangePassword,
  changePassword,
  type MunicipalRole,
  municipalRoles,
  type NetworkMembership,
  type NewInvitation,
  type NewInvitationInput,
  type NewNetwork,
  networkMembership,
  newInvitation,
  newNetwork,
  newPassword,
  role,
  type Setup,
  type SignIn,
  setup,
  signIn,
} from './inputs/account-inputs.ts'
export {
  type NotApplicableTarget,
  type NotApplicableTargetInput,
  notApplicableTarget,
} from './inputs/blind-spot-inputs.ts'
export { type FieldIssue, type FieldIssueCode, fieldIssueCodes, fieldIssues } from './inputs/field-issues.ts'
export {
  emailAddress,
  goalNumber,
  id,
  instant,
  isoDate,
  lineText,
  money,
  municipalityKey,
  partialDate,
  percent,
  targetCode,
  webAddress,
  wholeNumber,
} from './inputs/field-schemas.ts'
export {
  type GoalChoice,
  goalChoice,
  type MeasureChange,
  type MeasureChangeInput,
  type MeasureChanges,
  type MeasureFields,
  type MeasureYear,
  measureChange,
  measureChanges,
  measureYear,
  type NewMeasure,
  type NewMeasureInput,
  newMeasure,
} from './inputs/measure-inputs.ts'
export {
  type DecisionChanges,
  decisionChanges,
  type LinkChanges,
  linkChanges,
  type MilestoneChanges,
  milestoneChanges,
  type NewDecision,
  type NewDecisionInput,
  type NewLink,
  type NewLinkInput,
  type NewMilestone,
  type NewMilestoneInput,
  type NewProgress,
  type NewProgressInput,
  newDecision,
  newLink,
  newMilestone,
  newProgress,
} from './inputs/measure-part-inputs.ts'
export {
  type DepartmentChanges,
  departmentChanges,
  type FieldChanges,
  fieldChanges,
  type NewDepartment,
  type NewDepartmentInput,
  type NewField,
  type NewProgramme,
  type NewProgrammeInput,
  newDepartment,
  newField,
  newProgramme,
  type ProgrammeChanges,
  type ProgrammeKind,
  programmeChanges,
  programmeKinds,
} from './inputs/structure-inputs.ts'
export type { ComparableMeasure, LearningFrequencies } from './learning/measure-profile.ts'
export {
  createWordReader,
  type MeasureWord,
  measureParts,
  type WordReader,
} from './learning/measure-words.ts'
export {
  type SimilarityOptions,
  type SimilarityReasons,
  type SimilarMeasure,
  similarMeasures,
} from './learning/similar-measures.ts'
export { guardFormula, withoutFormulaGuard } from './lists/formula-guard.ts'
export {
  readStamp,
  type StampedField,
  type StampedValue,
  type Stood,
  stampedFields,
  stampOf,
} from './lists/list-stamp.ts'
export { archiveMeasure, restoreMeasure } from './measures/archive-measure.ts'
export { linksOfNewMeasure, refuseImpossibleLink, refuseLastGoal } from './measures/change-links.ts'
export {
  applyMeasureChange,
  type DecidedChange,
  refuseEndBeforeStart,
  type VersionedMeasure,
} from './measures/change-measure.ts'
export { type MeasureState, measureAsOf } from './measures/measure-as-of.ts'
export {
  type MeasureFacts,
  type MeasureFilter,
  type MeasureOnKeyDate,
  matchesFilter,
  measureFilter,
} from './measures/measure-filter.ts'
export {
  type MeasureHistory,
  type Milestone,
  type StatusUpdate,
  type Visibility,
  visibilities,
} from './measures/measure-history.ts'
export {
  type CompareText,
  compareMeasures,
  compareNumbers,
  type MeasureSort,
  measureSort,
  type SortKey,
  sortKeys,
} from './measures/measure-sort.ts'
export { committedStatuses, type MeasureStatus, measureStatuses } from './measures/measure-status.ts'
export { type Overview, overviewAsOf, overviewFilters } from './measures/overview.ts'
export {
  hasUnknownProgress,
  isActive,
  isCommitted,
  isDueForConfirmation,
} from './measures/state-questions.ts'
export { type Timing, timings } from './measures/timing.ts'
export { type Exchange, type ExchangeKind, type ExchangeMeasure, exchanges } from './meetings/exchange.ts'
export type { MeetingParticipant, SharedMeasure } from './meetings/meeting-participant.ts'
export { assignPartners, type PartnerReason, type Partners } from './meetings/partners.ts'
export { type MeetingTable, proposeTables } from './meetings/tables.ts'
export {
  isMunicipalityKey,
  type MunicipalityKey,
  type MunicipalityKind,
  municipalityKinds,
  type SizeClass,
  sizeClass,
  sizeClasses,
} from './municipalities/municipality.ts'
export {
  type NetworkBlindSpots,
  type NetworkGoalSpots,
  type NetworkMemberSpots,
  type NetworkTargetSpot,
  networkBlindSpots,
} from './networks/network-blind-spots.ts'
export {
  fewestMeans,
  fewestPooled,
  type NetworkGoalFigure,
  type NetworkMemberFigures,
  networkFigures,
} from './networks/network-figures.ts'
export {
  decideOwn,
  ownColumnId,
  ownField,
  refuseImpossibleColumn,
  withOwn,
} from './own-columns/change-own.ts'
export {
  mostOwnColumns,
  type NewOwnColumn,
  type NewOwnColumnInput,
  newOwnColumn,
  type OwnChanges,
  type OwnColumn,
  type OwnColumnChanges,
  type OwnColumnKind,
  type OwnValue,
  type OwnValues,
  ownColumnChanges,
  ownColumnKinds,
  type ParsedOwnValue,
  parseOwnValue,
} from './own-columns/own-column.ts'
export {
  defaultFreshnessLimits,
  type Freshness,
  type FreshnessLimits,
  freshnessLevels,
} from './progress/freshness.ts'
export { compareUpdates, latestUpdate } from './progress/latest-update.ts'
export type { MeasureProgress, NoProgressReason, ProgressBasis } from './progress/measure-progress.ts'
export {
  confirmUnchanged,
  type DecidedUpdate,
  decideUpdate,
  recordProgress,
  type StatedProgress,
} from './progress/record-progress.ts'
export { canonicalJson } from './reports/canonical-json.ts'
export { logoLimits, readLogoSize } from './reports/paper-logo.ts'
export {
  contrastOnWhite,
  defaultPaperColour,
  leastContrast,
  type PaperSettings,
  type PaperSettingsInput,
  paperColour,
  paperSettings,
} from './reports/paper-settings.ts'
export { releaseContent } from './reports/release-content.ts'
export {
  type ReportChangeKind,
  type ReportChanges,
  type ReportedChange,
  reportChangeKinds,
  reportChanges,
  reportedStates,
} from './reports/report-changes.ts'
export {
  type CouncilPaperType,
  type CouncilSection,
  councilPaperTypes,
  councilSections,
  type PaperFormat,
  type PaperKind,
  paperFormats,
  paperKinds,
  type ReportChoice,
  type ReportChoiceInput,
  type ReportPart,
  type ReportTextName,
  type ReportTexts,
  reportChoice,
  reportParts,
  reportTextNames,
  reportTexts,
} from './reports/report-choice.ts'
export {
  type ReportContent,
  type ReportedState,
  type ReportLook,
  type ReportMeasure,
  reportContent,
  reportMeasure,
} from './reports/report-content.ts'
export {
  type AmountFigure,
  type ReportFigures,
  reportFigures,
  type StatedMeasure,
  statedMeasures,
} from './reports/report-figures.ts'
export { type GoalNumber, goalNumbers, isGoalNumber } from './sdg/goal-number.ts'
export {
  isInfluenceable,
  type MunicipalInfluence,
  municipalInfluence,
  municipalInfluences,
} from './sdg/municipal-influence.ts'
export {
  isConfirmedByOrigin,
  isCountedLink,
  type LinkEffect,
  type LinkOrigin,
  type LinkRole,
  linkEffects,
  linkOrigins,
  linkRoles,
  type SdgLink,
} from './sdg/sdg-link.ts'
export {
  goalOfTarget,
  isTargetCode,
  type Target,
  type TargetCode,
  type TargetKind,
  targets,
  targetsOfGoal,
} from './sdg/targets.ts'
export {
  type KnownView,
  mayRemoveView,
  mostViews,
  refuseImpossibleView,
  type SavedViewInput,
  savedView,
  type ViewQuery,
  viewQuery,
} from './views/saved-view.ts'
