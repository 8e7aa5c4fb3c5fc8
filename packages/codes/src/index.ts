export { areaPrefix, isWithin, townOf } from './area/area-scope.ts'
export {
  type Area,
  type AreaCode,
  type AreaLevel,
  areaName,
  areaOf,
  areaPath,
  type DeltaCity,
  deltaCities,
  minhangUnits,
  minhangVillages,
  shanghaiDistricts,
} from './area/area-table.ts'
export { type ResolvedArea, resolveArea } from './area/resolve-area.ts'
export { type CalendarYear, defaultCalendar, type WorkCalendar } from './calendar/holiday-table.ts'
export { addDays, addMonths, ageOn, diffDays, isLocalDate, type LocalDate, monthOf } from './calendar/local-date.ts'
export { dayWageFen, hourWageFen, overtimePayFen, overtimePercent } from './calendar/work-pay.ts'
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
  checkCitizenId,
  citizenIdCheckDigit,
  isProvincePrefix,
  upgradeCitizenId15,
} from './identity/citizen-id.ts'
export {
  type CreditCodeCheck,
  checkCreditCode,
  creditCodeAuthorities,
  creditCodeCheckDigit,
  isStartupOrganisationPrefix,
} from './identity/credit-code.ts'
export { checkDocument, documentTypes } from './identity/document-type.ts'
export { type MaskKind, mask } from './identity/mask.ts'
export { checkOrganisationCode, organisationCodeCheckDigit } from './identity/organisation-code.ts'
export { checkPhone, type PhoneCheck } from './identity/phone.ts'
export { type LedgerDate, parseLedgerDate } from './ledger/parse-date.ts'
export { parseLedgerBoolean, parseLedgerInteger, parseLedgerYuan } from './ledger/parse-number.ts'
export { formatFen, multiplyFen, type Rounding, yuanToFen } from './money/fen.ts'
export { educationLevels, educationRank, resolveEducation } from './tables/education.ts'
export {
  checkIndustryCode,
  type IndustryCheck,
  industryFromDivision,
  industrySections,
  isOccupationCode,
} from './tables/industry.ts'
export { normalizeText } from './text.ts'
