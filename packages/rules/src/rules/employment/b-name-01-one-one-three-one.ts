import { label } from '@renshe/codes'
import { count, fields, flag, group } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const nameSource = '全国高校毕业生等青年就业服务行动（2021 年起）：1131 实名制帮扶'

const times = (zh: string, en: string) => count(zh, en, 'times')

/** Services that a person has had, by kind. */
export const serviceCounts = group('已提供的服务', 'Services given', {
  policy: times('政策宣介', 'Policy briefings'),
  guidance: times('职业指导', 'Career guidance'),
  jobs: times('岗位推介', 'Job referrals'),
  training: times('技能培训机会', 'Training chances'),
  internship: times('就业见习机会', 'Internship chances'),
})

export const missingServices = group('还缺的服务', 'Services to go', {
  policy: times('还缺政策宣介', 'Policy briefings to go'),
  guidance: times('还缺职业指导', 'Career guidance to go'),
  jobs: times('还缺岗位推介', 'Job referrals to go'),
  chances: times('还缺培训或见习机会', 'Training or internship chances to go'),
})

export const bName01 = defineRule({
  id: 'B-NAME-01',
  title: label('实名制帮扶“1131”', 'The “1131” assistance by name'),
  plain: label(
    '名单上的每个人至少要有一次政策宣介、一次职业指导、三次岗位推介、一次培训或见习机会；给出是否完成、还缺什么。',
    'Each listed person is to have at least one policy briefing, one career guidance, three job referrals and one training or internship chance.',
  ),
  field: 'employment',
  source: nameSource,
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('服务年度', 'Service year') },
  input: serviceCounts,
  result: fields({ done: flag('已完成 1131', '1131 done'), missing: missingServices }),
  parameters: ['name.minimum'],
  example: { policy: 1, guidance: 1, jobs: 2, training: 1, internship: 0 },
  versions: [
    {
      from: '2021-01-01',
      decide({ policy, guidance, jobs, training, internship }, { need, step }) {
        const { least } = need({ least: 'name.minimum' })
        const short = (name: string, had: number, wanted: number) =>
          step(`还缺${name}`, Math.max(0, wanted - had), { unit: 'times' })
        const missing = {
          policy: short('政策宣介', policy, least.policy),
          guidance: short('职业指导', guidance, least.guidance),
          jobs: short('岗位推介', jobs, least.jobs),
          chances: short('培训或见习机会', training + internship, least.chances),
        }
        return { done: Object.values(missing).every((lacking) => lacking === 0), missing }
      },
    },
  ],
})
