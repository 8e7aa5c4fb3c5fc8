import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { eInj01d, responsibilities } from './e-inj-01d-commute.ts'
import { eInj01e, rescueFields, rescueMinutes } from './e-inj-01e-forty-eight-hours.ts'
import { articleOf, evidence, evidenceFor, isDeemed, situations } from './e-inj-01f-evidence.ts'

/** 条例第十六条. */
const exclusions = {
  INTENTIONAL_CRIME: ['故意犯罪', 'Intentional crime'],
  DRUNK: ['醉酒', 'Drunk'],
  DRUGS: ['吸毒', 'Drugs'],
  SELF_HARM: ['自残或者自杀', 'Self-harm or suicide'],
} as const

const reasons = {
  ...exclusions,
  NO_SITUATION: ['不属于第十四条、第十五条的情形', 'None of the situations of the law'],
  MAIN_RESPONSIBILITY: ['本人负全部或主要责任', 'Mainly the worker’s responsibility'],
  OVER_48_HOURS: ['从初次诊断到死亡超过 48 小时', 'More than 48 hours to death'],
} as const

const outcomes = {
  INJURY: ['应当认定为工伤', 'Work injury'],
  DEEMED: ['视同工伤', 'Treated as a work injury'],
  NOT: ['不认定为工伤', 'Not a work injury'],
} as const

const situationOrNone = { ...situations, NONE: ['以上都不是', 'None of these'] } as const

export const eInj01f = defineRule({
  id: 'E-INJ-01f',
  title: label('工伤认定情形判断', 'Decision tree of work-injury recognition'),
  plain: label(
    '先看是否属于认定或视同工伤的情形，再看有没有故意犯罪、醉酒、吸毒、自残自杀等排除情形，并列出还缺的证据。',
    'Whether the case is one of the situations of the law, whether an exclusion applies, and which evidence is missing.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第十四条至第十六条、第十八条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事故日期', 'Day of the accident') },
  input: fields({
    situation: choice('情形', 'Situation', situationOrNone),
    exclusions: list('排除情形', 'Exclusions', choice('排除情形', 'Exclusion', exclusions), 4),
    responsibility: choice('交通事故本人责任', 'Own responsibility', responsibilities).optional(),
    diedAtPost: flag('在岗当场死亡', 'Died at the post').optional(),
    rescue: fields(rescueFields).meta({ title: '诊断和死亡时间', titleEn: 'Diagnosis and death' }).optional(),
    evidenceHeld: list('已有证据', 'Evidence held', choice('证据', 'Evidence', evidence), 20).optional(),
  }),
  result: fields({
    outcome: choice('结论', 'Outcome', outcomes),
    reasons: list('不认定的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    article: text('依据', 'Article'),
    oneOffDisability: flag('可享受一次性伤残补助金', 'May get the one-off disability payment'),
    evidenceMissing: list('还缺的证据', 'Evidence missing', choice('证据', 'Evidence', evidence)),
  }),
  uses: [eInj01d, eInj01e],
  example: { situation: 'COMMUTE', exclusions: [], responsibility: 'equal', evidenceHeld: ['DIAGNOSIS'] },
  versions: [
    {
      from: '2011-01-01',
      decide({ situation, exclusions: found, responsibility, diedAtPost, rescue, evidenceHeld = [] }, work) {
        const { reject, step, use } = work
        const tooGuilty = () => {
          if (responsibility === undefined) return reject('responsibility', 'REQUIRED', '上下班途中事故须填写责任认定')
          return !use(eInj01d, { responsibility }).counts
        }
        const tooLate = () => {
          if (diedAtPost === true) return false
          if (rescue === undefined) return reject('rescue', 'REQUIRED', '突发疾病须填写初次诊断和死亡时间')
          if (rescueMinutes(rescue) < 0) reject('rescue.diedOn', 'DATE_ORDER', '死亡时间早于初次诊断时间')
          return !use(eInj01e, rescue).within
        }
        const against = codesWhere({
          INTENTIONAL_CRIME: found.includes('INTENTIONAL_CRIME'),
          DRUNK: found.includes('DRUNK'),
          DRUGS: found.includes('DRUGS'),
          SELF_HARM: found.includes('SELF_HARM'),
          NO_SITUATION: situation === 'NONE',
          MAIN_RESPONSIBILITY: situation === 'COMMUTE' && tooGuilty(),
          OVER_48_HOURS: situation === 'SUDDEN_ILLNESS' && tooLate(),
        })
        const recognised = against.length === 0
        const outcome: keyof typeof outcomes =
          !recognised || situation === 'NONE' ? 'NOT' : isDeemed(situation) ? 'DEEMED' : 'INJURY'
        const excluded = found.length > 0 ? '第十六条' : ''
        const own = situation === 'NONE' ? '第十四条、第十五条' : articleOf(situation)
        const needed = situation === 'NONE' ? [] : evidenceFor(situation)
        return {
          outcome: step(outcomes[outcome][0], outcome, { source: `工伤保险条例${excluded || own}` }),
          reasons: against,
          article: excluded || own,
          oneOffDisability: step('可享受一次性伤残补助金', recognised && situation !== 'WAR_WOUND', {
            source: '工伤保险条例第十五条第二款',
          }),
          evidenceMissing: step(
            '还缺的证据',
            needed.filter((one) => !evidenceHeld.includes(one)),
            { source: '工伤保险条例第十八条' },
          ),
        }
      },
    },
  ],
})
