import { checkOrganisationCode, label, normalizeText, organisationCodeCheckDigit } from '@renshe/codes'
import { choice, fields, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const outcomes = {
  MATCH: ['校验码相符', 'The check character fits'],
  WARNING: ['校验码不符，仅提示', 'The check character does not fit: a warning'],
  BODY_ONLY: ['只给出本体代码，已算出校验码', 'Only the body was given; its check character is worked out'],
} as const

export const aOrg03 = defineRule({
  id: 'A-ORG-03',
  title: label('组织机构代码校验码', 'Check character of an organisation code'),
  plain: label(
    '由 8 位本体代码算出组织机构代码的校验码；不相符时只作提示，因为少数已发放的代码本来就不符。',
    'Works out the check character of the eight body characters; a difference is only a warning, for some issued codes differ.',
  ),
  field: 'identity',
  source: 'GB 11714-1997',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({
    code: text('组织机构代码（8 位本体或 9 位全码）', 'Organisation code, eight or nine characters', 20),
  }),
  result: fields({
    checkDigit: text('校验码', 'Check character', 1),
    outcome: choice('核对结果', 'Outcome', outcomes),
  }),
  example: { code: 'MA1GB0Q7-6' },
  versions: [
    {
      from: '1998-01-01',
      decide({ code: raw }, { step, reject }) {
        const code = normalizeText(raw).replace(/[- ]/g, '').toUpperCase()
        if (!/^[0-9A-Z]{8}[0-9X]?$/.test(code))
          return reject('code', 'FORMAT', '应为 8 位数字或大写字母，可加 1 位校验码')
        const checkDigit = step('按加权因子算出的校验码', organisationCodeCheckDigit(code.slice(0, 8)))
        if (code.length === 8) return { checkDigit, outcome: 'BODY_ONLY' as const }
        const outcome = checkOrganisationCode(code).valid ? ('MATCH' as const) : ('WARNING' as const)
        return { checkDigit, outcome: step(outcomes[outcome][0], outcome) }
      },
    },
  ],
})
