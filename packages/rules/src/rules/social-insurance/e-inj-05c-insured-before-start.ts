import { label } from '@renshe/codes'
import { day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eInj05c = defineRule({
  id: 'E-INJ-05c',
  title: label('先参保、再开工', 'Insured before work starts'),
  plain: label(
    '建设项目应在开工以前参加工伤保险；当天参保、当天开工视为先参保。',
    'A project is insured before work starts; insured and started on one day counts as before.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2025〕28号；同日视为先参保为平台设计',
  confidence: 'D',
  audience: ['employer', 'staff'],
  decisive: { label: label('开工日期', 'Start of the works'), of: (input) => input.startedOn },
  input: fields({
    startedOn: day('开工日期', 'Started on'),
    insuredOn: day('参保日期', 'Insured on').optional(),
  }),
  result: fields({ met: flag('先参保、再开工', 'Insured first') }),
  example: { startedOn: '2026-03-02', insuredOn: '2026-02-25' },
  versions: [
    {
      from: '2021-01-01',
      decide: ({ startedOn, insuredOn }, { step }) => ({
        met: step('参保不晚于开工', insuredOn !== undefined && insuredOn <= startedOn),
      }),
    },
  ],
})
