import { checkCitizenId, checkDocument, documentTypes, label, upgradeCitizenId15 } from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { aId03 } from './a-id-03-residence-permit.ts'
import { citizenProblems } from './citizen-problems.ts'

const problems = {
  ...citizenProblems,
  FIRST_GENERATION: ['15 位号码已停用，只能用于核对旧档案', 'Fifteen digits are out of use except to match archives'],
  PERMIT_NUMBER: ['这是港澳台居民居住证号码', 'This is the number of a residence permit'],
  NOT_PERMIT: ['这不是港澳台居民居住证号码', 'This is not the number of a residence permit'],
  SHAPE: ['号码不合该证件的格式', 'The number does not have the shape of this document'],
} as const

/** First-generation identity cards stopped on this day (A-ID-04). */
const firstGenerationEnd = '2013-01-01'

interface Checked {
  readonly valid: boolean
  readonly code?: keyof typeof problems
  readonly archiveNumber?: string
}

function identityCard(number: string, archive: boolean, { on, step }: Work): Checked {
  const archiveNumber = upgradeCitizenId15(number)
  if (archiveNumber !== undefined) {
    step('15 位号码补 19 和校验码成为 18 位', true)
    if (archive || on < firstGenerationEnd) return { valid: true, archiveNumber }
    return { valid: false, code: step(problems.FIRST_GENERATION[0], 'FIRST_GENERATION'), archiveNumber }
  }
  const checked = checkCitizenId(number, on)
  if (!checked.valid) return { valid: false, code: step(problems[checked.code][0], checked.code) }
  if (/^8[123]/.test(checked.areaCode)) return { valid: false, code: step(problems.PERMIT_NUMBER[0], 'PERMIT_NUMBER') }
  return { valid: step('居民身份证号码校验相符', true) }
}

function residencePermit(number: string, { use }: Work): Checked {
  const { valid, code } = use(aId03, { number })
  return code === undefined ? { valid } : { valid, code }
}

function otherDocument(type: string, number: string, { step, note }: Work): Checked {
  if (type === '06') note('UNCONFIRMED', '外国人永久居留身份证的校验规则尚未确认，只核对格式，不推算性别和区划')
  if (checkDocument(type, number)) return { valid: step('号码符合该证件的格式', true) }
  return { valid: false, code: step(problems.SHAPE[0], 'SHAPE') }
}

export const aId04 = defineRule({
  id: 'A-ID-04',
  title: label('其他身份证件', 'Other identity documents'),
  plain: label(
    '按证件种类核对号码；15 位旧号码不能办新业务，只用于核对旧档案。',
    'Checks a number against its kind of document; an old number of fifteen digits serves only to match archives.',
  ),
  field: 'identity',
  source: 'GA/T 517；居民身份证法；港澳台居民居住证申领发放办法（国办发〔2018〕81号）',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({
    type: choice(
      '证件种类',
      'Kind of document',
      Object.fromEntries(documentTypes.map(({ code, zh, en }) => [code, [zh, en] as const])),
    ),
    number: text('证件号码', 'Number'),
    archive: flag('用于核对旧档案', 'To match archives').optional(),
  }),
  result: fields({
    valid: flag('可以使用', 'Usable'),
    code: choice('问题', 'Problem', problems).optional(),
    archiveNumber: text('补成的 18 位号码', 'Number in eighteen characters', 18).optional(),
  }),
  uses: [aId03],
  example: { type: '01', number: '310112900307001', archive: true },
  versions: [
    {
      from: '1999-07-01',
      decide({ type, number, archive = false }, work) {
        if (type === '01') return identityCard(number, archive, work)
        return type === '02' ? residencePermit(number, work) : otherDocument(type, number, work)
      },
    },
  ],
})
