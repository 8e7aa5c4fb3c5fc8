export { type AreaCode, areaPrefix, canonicalAreaCode, isWithin, townOf } from './area/area-scope.ts'
export {
  type Area,
  type AreaLevel,
  areaName,
  areaOf,
  areaPath,
  minhangUnits,
  minhangVillages,
  shanghaiDistricts,
} from './area/area-table.ts'
export { type DeltaCity, deltaCities } from './area/delta-city.ts'
export { type ResolvedArea, resolveArea } from './area/resolve-area.ts'
export { type CalendarYear, defaultCalendar, type WorkCalendar } from './calendar/holiday-table.ts'
export {
  addDays,
  addMonths,
  ageOn,
  diffDays,
  isLocalDate,
  type LocalDate,
  localToday,
  monthOf,
} from './calendar/local-date.ts'
export {
  dayWageFen,
  exceedsOvertimeCap,
  hourWageFen,
  overtimeCapHours,
  overtimePayFen,
  overtimePercent,
  type WorkTimeStandard,
  workTimeStandard,
} from './calendar/work-pay.ts'
export {
  addWorkingDays,
  type CountedDate,
  type Deadline,
  deadline,
  isStatutoryHoliday,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
  workingDaysInMonth,
  workingDaysInYear,
} from './calendar/working-day.ts'
export {
  type CitizenIdCheck,
  type CitizenIdProblem,
  type CitizenIdWarning,
  checkCitizenId,
  citizenIdCheckDigit,
  isProvincePrefix,
  provincePrefixes,
  upgradeCitizenId15,
} from './identity/citizen-id.ts'
export {
  type CreditCodeCheck,
  type CreditCodeWarning,
  checkCreditCode,
  creditCodeAuthorities,
  creditCodeCheckDigit,
  creditCodeKinds,
  isStartupOrganisationPrefix,
} from './identity/credit-code.ts'
export { checkDocument, type DocumentType, documentTypes } from './identity/document-type.ts'
export {
  type MaskKind,
  mask,
  maskAddress,
  maskBankCard,
  maskEmail,
  maskIdNumber,
  maskMobile,
  maskName,
} from './identity/mask.ts'
export { checkOrganisationCode, organisationCodeCheckDigit } from './identity/organisation-code.ts'
export { checkPhone, type PhoneCheck } from './identity/phone.ts'
export { type Label, label } from './label.ts'
export { type LedgerDate, parseLedgerDate } from './ledger/parse-date.ts'
export { parseLedgerBoolean, parseLedgerInteger, parseLedgerYuan } from './ledger/parse-number.ts'
export { formatFen, multiplyFen, type Rounding, yuanToFen } from './money/fen.ts'
export {
  type CodeName,
  countries,
  ethnicGroups,
  maritalStatuses,
  politicalStatuses,
  sexes,
} from './tables/code-sets.ts'
export { educationLevels, educationRank, resolveEducation, technicalClassRank } from './tables/education.ts'
export {
  checkIndustryCode,
  type IndustryCheck,
  type IndustrySection,
  industryFromDivision,
  industrySections,
  isConstruction,
  isHumanResourceService,
} from './tables/industry.ts'
export { isOccupationCode, occupationGroups } from './tables/occupation.ts'
export { normalizeText } from './text.ts'
