import { type CodeName, countries, ethnicGroups, label, maritalStatuses, politicalStatuses, sexes } from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const sets = {
  sex: ['性别（GB/T 2261.1）', 'Sex'],
  marital: ['婚姻状况（GB/T 2261.2）', 'Marital status'],
  ethnic: ['民族（GB/T 3304）', 'Ethnic group'],
  political: ['政治面貌（GB/T 4762）', 'Political status'],
  country: ['国家和地区（GB/T 2659）', 'Country or region'],
} as const

const tables: Readonly<Record<keyof typeof sets, readonly CodeName[]>> = {
  sex: sexes,
  marital: maritalStatuses,
  ethnic: ethnicGroups,
  political: politicalStatuses,
  country: countries,
}

const purposes = {
  jobSearch: ['求职招聘', 'Job search'],
  benefit: ['待遇确需', 'A benefit needs it'],
  other: ['其他业务', 'Other business'],
} as const

export const aMisc01 = defineRule({
  id: 'A-MISC-01',
  title: label('其他代码集', 'Other code sets'),
  plain: label(
    '查性别、婚姻、民族、政治面貌、国家和地区代码的名称；婚姻状况只在待遇确需时采集，求职时不得采集。',
    'Names of the codes of sex, marriage, ethnic group, political status and country; marital status may be asked only where a benefit needs it.',
  ),
  field: 'identity',
  source: 'GB/T 2261.1、2261.2；GB/T 3304；GB/T 4762；GB/T 2659',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({
    set: choice('代码集', 'Code set', sets),
    code: text('代码', 'Code', 3),
    purpose: choice('采集目的', 'Purpose', purposes).optional(),
  }),
  result: fields({
    name: text('名称', 'Name', 60),
    mayCollect: flag('可以采集', 'May be collected').optional(),
  }),
  example: { set: 'marital', code: '20', purpose: 'jobSearch' },
  versions: [
    {
      from: '2003-12-01',
      decide({ set, code, purpose }, { step, reject }) {
        const found = tables[set].find((entry) => entry.code === code)
        if (!found) return reject('code', 'UNKNOWN_CODE', `${sets[set][0]}没有这个代码`)
        const name = step(sets[set][0], found.name)
        if (purpose === undefined) return { name }
        const mayCollect = set !== 'marital' || purpose === 'benefit'
        return { name, mayCollect: step('婚姻状况只在待遇确需时采集', mayCollect) }
      },
    },
  ],
})
