import { isOccupationCode, label, normalizeText, occupationGroups } from '@renshe/codes'
import { choice, count, fields, flag, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const depths = ['MAJOR', 'MIDDLE', 'SMALL', 'DETAIL'] as const
const depthNames = {
  MAJOR: ['大类', 'Major group'],
  MIDDLE: ['中类', 'Middle group'],
  SMALL: ['小类', 'Small group'],
  DETAIL: ['细类（职业）', 'Occupation'],
} as const

/** An edition of the dictionary; the eight major groups and the shape of its codes are the same in both. */
const edition = (editionYear: number, occupations: number) => {
  return ({ code: raw }: { readonly code: string }, { step }: Work) => {
    const code = normalizeText(raw)
    const about = { editionYear, occupations }
    if (!isOccupationCode(code)) return { valid: step('应为 X-XX-XX-XX，可只写到大类、中类或小类', false), ...about }
    const group = code.slice(0, 1)
    const groupName = occupationGroups.find((entry) => entry.code === group)?.name ?? ''
    const depth = depths[code.split('-').length - 1] ?? 'DETAIL'
    step(`第 ${group} 大类：${groupName}`, group)
    return { valid: true, ...about, group, groupName, depth: step(`写到${depthNames[depth][0]}`, depth) }
  }
}

export const aOcc01 = defineRule({
  id: 'A-OCC-01',
  title: label('职业分类代码', 'Occupation code'),
  plain: label(
    '检查职业分类大典的代码，得出所属大类和层级；旧档案按 2015 年版。',
    'Checks a code of the dictionary of occupations, its major group and depth; old archives follow the edition of 2015.',
  ),
  field: 'identity',
  source: '职业分类大典（2022 年版）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ code: text('职业代码', 'Occupation code', 20) }),
  result: fields({
    valid: flag('代码有效', 'Valid'),
    editionYear: count('大典版本', 'Edition'),
    occupations: count('该版职业数', 'Occupations in that edition'),
    group: text('大类', 'Major group', 1).optional(),
    groupName: text('大类名称', 'Name of the major group', 60).optional(),
    depth: choice('层级', 'Depth', depthNames).optional(),
  }),
  example: { code: '4-07-03-01' },
  versions: [
    { from: '2015-07-29', source: '职业分类大典（2015 年版）', decide: edition(2015, 1481) },
    { from: '2022-09-28', decide: edition(2022, 1636) },
  ],
})
