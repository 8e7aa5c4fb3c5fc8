import { describe, expect, it } from 'vitest'
import { ruleById } from './catalog.ts'
import { evaluateSeed } from './for-tests.ts'

/** Rules that other programs call, with inputs as they send them and results exactly as they read them (interfaces). */
const surface: readonly (readonly [id: string, input: unknown, result: unknown])[] = [
  ['A-ID-01', { number: '310112199003070018' }, { valid: true, birthDate: '1990-03-07', sex: '1' }],
  ['A-ID-01', { number: '310112200102290011' }, { valid: false, code: 'DATE' }],
  ['A-ID-01', { number: '310112199003070019' }, { valid: false, code: 'CHECK' }],
  ['A-ORG-01', { code: '91310112MA1GB0Q767' }, { valid: true }],
  ['A-ORG-01', { code: '91310112MA1GB0Q768' }, { valid: false, error: 'CHECK' }],
  ['A-CAL-03', { start: '2026-01-01', workingDays: 1 }, { date: '2026-01-04', provisional: false }],
  [
    'B-MATCH-01',
    {
      occupationMatch: 'small',
      skillsRequired: [],
      skillsHeld: [],
      offeredFen: 1_000_000,
      expectedFen: 900_000,
      commute: 'same',
      educationMet: true,
      experienceYears: 2,
      requiredYears: 3,
    },
    expect.objectContaining({ score: expect.any(Number), parts: expect.any(Object) }),
  ],
  ['B-UI-01', { paidMonths: 87, unusedMonths: 0 }, { months: 18 }],
  ['B-UI-01', { paidMonths: 12, unusedMonths: 15 }, { months: 24 }],
  [
    'B-ZERO-01',
    {
      families: [
        { confirmedOn: '2026-05-03', placedOn: '2026-05-18' },
        { confirmedOn: '2026-05-10', placedOn: '2026-06-08' },
        { confirmedOn: '2026-05-20' },
        { confirmedOn: '2026-05-28' },
      ],
      asOf: '2026-06-30',
    },
    { stock: 2, overdue: 2, met: false },
  ],
  [
    'C-01',
    {
      registeredOn: '2024-03-01',
      appliedOn: '2025-08-31',
      operatedMonths: 18,
      insuranceMonths: 6,
      firstBusiness: true,
      applicant: 'graduate',
    },
    { eligible: true, reasons: [], amountFen: 800_000 },
  ],
  ['C-04', { staff: 100 }, { localNeeded: 15, keyGroupNeeded: 10 }],
  ['C-04', { staff: 101 }, { localNeeded: 9, keyGroupNeeded: 6 }],
  ['D-02', { level: 3, person: 'employed', shortage: false, on: '2025-03-01' }, { amountFen: 200_000 }],
  ['E-RES-03', { years: 15, accountFen: 8_962_500, on: '2025-06-01' }, { monthlyFen: 219_978 }],
  [
    'E-COV-01',
    {
      pop16: 1_020_000,
      students: 62_000,
      civil: 1800,
      otherProvince: 5200,
      noPoliceData: 900,
      dead: 6100,
      noAccount: 8300,
    },
    { rate: 935_700 / 944_000 },
  ],
  ['E-LAND-02', { year: 2025, amountFen: 265_000, bornOn: '1948-06-15' }, { increaseFen: 10_660, newFen: 275_660 }],
  [
    'E-RET-01',
    { birthMonth: '1970-06', track: 'M60' },
    { ageMonths: 737, retireMonth: '2031-11', minContributionMonths: 192 },
  ],
  [
    'E-INJ-03',
    { grade: 4, wageFen: 900_000, averageWageFen: 1_243_400 },
    { oneOffFen: 18_900_000, monthlyFen: 675_000 },
  ],
  ['E-INJ-03', { grade: 10, wageFen: 500_000, averageWageFen: 1_243_400 }, { oneOffFen: 5_222_280, monthlyFen: 0 }],
  ['E-EMP-01', { wageFen: 500_000, on: '2025-07-01' }, { baseFen: 746_000 }],
  [
    'F-IND-01',
    { mediationAccepted: 12_000, arbitrationAccepted: 8000, fromFailedMediation: 1500, review: 900 },
    { rate: 12_000 / 17_600 },
  ],
  [
    'F-IND-02',
    {
      mediationSucceeded: 9600,
      arbitrationMediatedOrWithdrawn: 4200,
      reviewClosed: 850,
      mediationClosed: 11_900,
      arbitrationClosed: 7900,
      closedFromFailedMediation: 1450,
    },
    { rate: 12_950 / 17_500 },
  ],
  [
    'F-ARB-01',
    { receivedOn: '2026-08-17', acceptedOn: '2026-08-20' },
    {
      decideAcceptanceBy: '2026-08-24',
      awardBy: '2026-10-04',
      awardByRolled: '2026-10-08',
      awardByExtended: '2026-10-19',
    },
  ],
  ['F-INSP-01', { filedOn: '2025-12-15' }, expect.objectContaining({ dueOn: '2026-03-16' })],
  [
    'F-CON-03',
    { years: 5, months: 7, averageWageFen: 1_500_000, capWageFen: 3_730_200, illegal: false },
    { months: 6, amountFen: 9_000_000 },
  ],
  [
    'F-CON-03',
    { years: 14, months: 0, averageWageFen: 5_000_000, capWageFen: 3_730_200, illegal: false },
    { months: 12, amountFen: 44_762_400 },
  ],
  [
    'F-WARN-01',
    {
      wagesLateDays: 45,
      workers: 40,
      insuranceUnpaidMonths: 2,
      rentOverdueMonths: 0,
      headcountDropPercent: 25,
      notice: false,
      complaints30d: 0,
      unreachable: false,
      gathering: false,
    },
    { score: 65, level: 'orange' },
  ],
  ['F-WAGE-01', { payDay: '2026-02-15' }, { payBy: '2026-02-14' }],
  [
    'G-TIME-01',
    {
      intervals: [
        ['10:00', '10:40'],
        ['10:20', '11:00'],
        ['11:30', '12:00'],
      ],
      allowancePercent: 15,
    },
    { minutes: 103.5 },
  ],
  [
    'G-INJ-02',
    { industry: 'delivery', orders: 1_200_000, on: '2025-08-01', firstTimeParticipant: true },
    { premiumFen: 8_400_000 },
  ],
  ['G-INJ-02', { industry: 'ride', orders: 500_000, on: '2025-08-01' }, { premiumFen: 500_000 }],
  ['G-INJ-02', { industry: 'freight', orders: 30_000, on: '2025-08-01' }, { premiumFen: 540_000 }],
  ['I-MASK-01', { kind: 'idNumber', value: '310112199003070018' }, { masked: '310***********0018' }],
  [
    'B-AD-02',
    { title: '前台', text: '招聘前台，女，25岁以下，形象佳', publishedOn: '2026-03-01' },
    expect.objectContaining({ verdict: 'BLOCK', codes: expect.arrayContaining(['SEX', 'AGE']) }),
  ],
  [
    'B-AD-02',
    { title: '文员', text: '全日制', monthlyPayFen: 250_000, publishedOn: '2026-03-01' },
    expect.objectContaining({ verdict: 'BLOCK', codes: ['PAY'] }),
  ],
]

describe('the rules other programs call', () => {
  it.each(surface)('%s %j', (id, input, result) => {
    const rule = ruleById(id)
    if (!rule) throw new Error(`${id} is not in the catalogue`)
    expect(evaluateSeed(rule, input).result).toEqual(result)
  })
})
