import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 工伤认定办法第十一条. */
const leastInvestigators = 2

export const eInj01g = defineRule({
  id: 'E-INJ-01g',
  title: label('工伤调查核实和举证责任', 'Investigation and burden of proof'),
  plain: label(
    '调查核实须有两名以上工作人员；职工认为是工伤而单位否认的，由单位承担举证责任，单位不举证的可按职工提供的证据认定。',
    'At least two investigators. Where the employer denies the injury it bears the burden of proof; without proof the worker’s evidence decides.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第十九条；工伤认定办法（人社部令8号）第十一条、第十七条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('调查日期', 'Day of the investigation') },
  input: fields({
    investigators: count('调查人员人数', 'Investigators', 'people'),
    employerDenies: flag('单位不认为是工伤', 'Employer denies the injury'),
    employerProved: flag('单位已举证', 'Employer has given proof'),
  }),
  result: fields({
    valid: flag('调查合规', 'In order'),
    reasons: list('问题', 'Problems', choice('问题', 'Problem', { TOO_FEW: ['调查人员少于两名', 'Fewer than two'] })),
    burden: choice('举证责任', 'Burden of proof', {
      none: ['没有争议', 'Not in dispute'],
      employer: ['由单位承担', 'The employer'],
    }),
    workerEvidenceDecides: flag('可按职工提供的证据认定', 'The worker’s evidence decides'),
  }),
  example: { investigators: 2, employerDenies: true, employerProved: false },
  versions: [
    {
      from: '2011-01-01',
      decide({ investigators, employerDenies, employerProved }, { step }) {
        const problems = codesWhere({ TOO_FEW: investigators < leastInvestigators })
        return {
          valid: step('调查人员不少于两名', problems.length === 0),
          reasons: problems,
          burden: step('举证责任', employerDenies ? ('employer' as const) : ('none' as const), {
            source: '工伤保险条例第十九条第二款',
          }),
          workerEvidenceDecides: step('单位否认又不举证', employerDenies && !employerProved, {
            source: '工伤认定办法第十七条',
          }),
        }
      },
    },
  ],
})
