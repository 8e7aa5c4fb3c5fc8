import { educationLevels, educationRank, label, resolveEducation, technicalClassRank } from '@renshe/codes'
import { count, fields, flag, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

interface Level {
  readonly rank: number
  readonly code?: string
  readonly name?: string
}

/** A level of GB/T 4658, or a class of a technical school that counts as one when applying for jobs. */
function levelOf(written: string, path: string, { note, reject }: Work): Level {
  const code = resolveEducation(written)
  const name = educationLevels.find((entry) => entry.code === code)?.name
  if (code !== undefined && name !== undefined) return { rank: educationRank(code), code, name }
  const rank = technicalClassRank(written)
  if (rank === undefined) return reject(path, 'UNKNOWN_EDUCATION', '没有这种文化程度')
  note('TECHNICAL_CLASS', '技工院校班级按人社部 2021 年政策比照，仅用于求职应聘，可信度为中')
  return { rank }
}

export const aEdu01 = defineRule({
  id: 'A-EDU-01',
  title: label('文化程度', 'Education'),
  plain: label(
    '由文化程度的代码或写法得出规范名称和高低次序，并可判断是否达到要求的学历。',
    'The standard name and rank of an education as written, and whether it reaches what is asked.',
  ),
  field: 'identity',
  source: 'GB/T 4658-2006',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({
    education: text('文化程度', 'Education', 30),
    required: text('要求达到', 'Required', 30).optional(),
  }),
  result: fields({
    code: text('代码', 'Code', 2).optional(),
    name: text('名称', 'Name', 30).optional(),
    rank: count('次序（8 最高）', 'Rank, 8 the highest'),
    requiredRank: count('要求的次序', 'Rank required').optional(),
    met: flag('达到要求', 'Reaches what is asked').optional(),
  }),
  example: { education: '大专', required: '高中' },
  versions: [
    {
      from: '2006-10-01',
      decide({ education, required }, work) {
        const held = levelOf(education, 'education', work)
        work.step('本人次序', held.rank)
        if (required === undefined) return held
        const requiredRank = work.step('要求的次序', levelOf(required, 'required', work).rank)
        return { ...held, requiredRank, met: work.step('不低于要求即为达到', held.rank >= requiredRank) }
      },
    },
  ],
})
