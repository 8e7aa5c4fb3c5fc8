import { label } from '@renshe/codes'
import { choice, day, fen, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule, type RuleVersion } from '../../declare/rule.ts'
import { checkPay } from './advertisement/check-pay.ts'
import { familyGround, forbiddenFormField } from './advertisement/family.ts'
import { findGrounds } from './advertisement/find-grounds.ts'
import {
  type AdvertisementCode,
  advertisementCodes,
  lawOn,
  marketRegulation,
  promotionAct,
  type Tag,
  womenAct,
} from './advertisement/ground.ts'

const levels = { BLOCK: ['不予发布', 'Not published'], WARN: ['确认后发布', 'Published after confirmation'] } as const
const verdicts = { PASS: ['可以发布', 'May be published'], ...levels } as const
const code = choice('理由', 'Ground', advertisementCodes)

interface Advertisement {
  readonly title: string
  readonly text: string
  readonly monthlyPayFen?: number | undefined
  readonly publishedOn: string
  readonly occupationOnWomenProtectionList?: boolean | undefined
  readonly publicPost?: boolean | undefined
  readonly pathogenRestrictedPost?: boolean | undefined
  readonly formFields?: readonly string[] | undefined
}

interface Finding {
  readonly code: AdvertisementCode
  readonly level: 'BLOCK' | 'WARN'
  readonly matched: string
  readonly reason: string
  readonly law: string
}

interface Verdict {
  readonly verdict: 'PASS' | 'WARN' | 'BLOCK'
  readonly codes: AdvertisementCode[]
  readonly findings: Finding[]
}

type WageKey = 'min_wage.month' | 'min_wage.hour'

function exemptions(input: Advertisement): ReadonlySet<Tag> {
  const tags: readonly (readonly [Tag, boolean | undefined])[] = [
    ['men', input.occupationOnWomenProtectionList],
    ['local-registration', input.publicPost],
    ['carrier', input.pathogenRestrictedPost],
  ]
  return new Set(tags.filter(([, holds]) => holds === true).map(([tag]) => tag))
}

function findingsInWords(input: Advertisement): readonly Finding[] {
  const exempt = exemptions(input)
  return [input.title, input.text]
    .flatMap((words) => findGrounds(words, exempt))
    .map(({ ground, level, matched }) => ({
      code: ground.code,
      level,
      matched,
      reason: ground.reason,
      law: lawOn(ground, input.publishedOn),
    }))
}

const findingsInForm = (input: Advertisement): readonly Finding[] =>
  (input.formFields ?? [])
    .filter((name) => forbiddenFormField.test(name))
    .map((matched) => ({
      code: familyGround.code,
      level: 'BLOCK',
      matched,
      reason: '面试、应聘登记表不得设置婚育、生育、妊娠项目',
      law: lawOn(familyGround, input.publishedOn),
    }))

const order = Object.keys(advertisementCodes) as readonly AdvertisementCode[]
const refuses = (findings: readonly Finding[]) => findings.some(({ level }) => level === 'BLOCK')

const decide: RuleVersion<Advertisement, Verdict, WageKey>['decide'] = (input, work) => {
  const said = [...findingsInWords(input), ...findingsInForm(input)]
  const pay = checkPay(
    { words: [input.title, input.text], monthlyPayFen: input.monthlyPayFen, refused: refuses(said) },
    work,
  )
  const findings = [...said, ...pay].toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
  for (const found of findings)
    work.step(`${advertisementCodes[found.code][0]}（${levels[found.level][0]}）：${found.reason}`, found.matched, {
      source: found.law,
    })
  const verdict = refuses(findings) ? 'BLOCK' : findings.length > 0 ? 'WARN' : 'PASS'
  return {
    verdict: work.step('审核结论', verdict),
    codes: order.filter((entry) => findings.some((found) => found.code === entry)),
    findings,
  }
}

export const bAd02 = defineRule({
  id: 'B-AD-02',
  title: label('招聘信息歧视性内容审核', 'Discrimination in recruitment advertisements'),
  plain: label(
    '检查招聘信息是否含有性别、婚育、民族、宗教、病原携带、残疾、户籍、童工、收费等违法内容，以及是否低于最低工资；不予发布的可以申请人工复核。',
    'Checks an advertisement for unlawful limits, fees and pay below the minimum wage. A refusal can be taken to a human.',
  ),
  field: 'employment',
  source: '就业促进法第三条、第二十六至三十一条；人力资源市场暂行条例第二十四条',
  confidence: 'H',
  audience: ['employer', 'resident', 'staff'],
  decisive: { label: label('发布日期', 'Day of publication'), of: (input) => input.publishedOn },
  input: fields({
    title: text('标题', 'Title', 200),
    text: text('正文', 'Text', 20_000),
    monthlyPayFen: fen('月工资（下限）', 'Monthly pay, lower end').optional(),
    publishedOn: day('发布日期', 'Day of publication'),
    occupationOnWomenProtectionList: flag('属女职工禁忌从事的岗位', 'Work forbidden to women by law').optional(),
    publicPost: flag('公共资金规定须本市户籍的岗位', 'Publicly funded post for local residents').optional(),
    pathogenRestrictedPost: flag('法律禁止病原携带者从事的岗位', 'Work forbidden to carriers by law').optional(),
    formFields: list('应聘登记表项目', 'Fields of the application form', text('项目', 'Field'), 200).optional(),
  }),
  result: fields({
    verdict: choice('审核结论', 'Verdict', verdicts),
    codes: list('理由', 'Grounds', code),
    findings: list(
      '发现',
      'Findings',
      fields({
        code,
        level: choice('处理', 'Level', levels),
        matched: text('原文', 'Words as written', 20_000),
        reason: text('说明', 'Reason', 500),
        law: text('依据', 'Law', 500),
      }),
      100_000,
    ),
  }),
  parameters: ['min_wage.month', 'min_wage.hour'],
  example: { title: '招聘前台', text: '女，25岁以下，形象佳', publishedOn: '2026-03-01' },
  versions: [
    { from: promotionAct, source: '就业促进法第三条、第二十六至三十一条', decide },
    { from: marketRegulation, decide },
    {
      from: womenAct,
      source:
        '就业促进法第三条、第二十六至三十一条；人力资源市场暂行条例第二十四条；妇女权益保障法（2022 修订）第四十三条',
      decide,
    },
  ],
})
