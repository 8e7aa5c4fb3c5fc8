import { label } from '@renshe/codes'
import { choice, count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 条例第二十四条 and 第二十六条: what the advertisement must say. */
const contents = {
  EMPLOYER: ['用人单位基本情况', 'Basics of the employer'],
  HEADCOUNT: ['招聘人数', 'Number to hire'],
  CONDITIONS: ['招聘条件', 'Conditions'],
  WORK: ['工作内容', 'Work'],
  PLACE: ['工作地点', 'Place of work'],
  PAY: ['基本劳动报酬', 'Basic pay'],
} as const

/** 条例第二十九条: what the service must have looked at before it publishes. */
const documents = {
  BRIEF: ['招聘简章', 'Recruitment brief'],
  LICENCE: ['营业执照或者有关部门批准文件', 'Business licence or approval'],
  OPERATOR: ['经办人员身份证件', 'Identity of the operator'],
  MANDATE: ['用人单位委托证明', 'Mandate of the employer'],
} as const

type Content = keyof typeof contents
type Document = keyof typeof documents

const said = (words: string | undefined) => words !== undefined && words.trim() !== ''
const absent = <K extends string>(present: Readonly<Record<K, boolean>>) =>
  (Object.keys(present) as K[]).filter((key) => !present[key])

export const bAd01 = defineRule({
  id: 'B-AD-01',
  title: label('招聘信息必备内容和核验', 'Mandatory content of recruitment information'),
  plain: label(
    '招聘信息应写明单位情况、人数、条件、工作内容、地点和基本劳动报酬；发布前还要核验招聘简章、营业执照、经办人身份和委托。',
    'An advertisement must name employer, headcount, conditions, work, place and basic pay, and the service checks four documents first.',
  ),
  field: 'employment',
  source: '人力资源市场暂行条例第二十四条、第二十六条、第二十九条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('发布日期', 'Day of publication'), of: (input) => input.publishedOn },
  input: fields({
    publishedOn: day('发布日期', 'Day of publication'),
    employer: text('用人单位基本情况', 'Basics of the employer', 2000).optional(),
    headcount: count('招聘人数', 'Number to hire', 'people').optional(),
    conditions: text('招聘条件', 'Conditions', 5000).optional(),
    work: text('工作内容', 'Work', 5000).optional(),
    place: text('工作地点', 'Place of work', 500).optional(),
    pay: text('基本劳动报酬', 'Basic pay', 500).optional(),
    briefChecked: flag('已核验招聘简章', 'Brief checked').optional(),
    licenceChecked: flag('已核验营业执照', 'Licence checked').optional(),
    operatorChecked: flag('已核验经办人身份', 'Operator’s identity checked').optional(),
    mandateChecked: flag('已核验委托', 'Mandate checked').optional(),
  }),
  result: fields({
    mayPublish: flag('可以发布', 'May be published'),
    missing: list('缺少内容', 'Missing content', choice('内容', 'Content', contents)),
    unchecked: list('未核验材料', 'Documents not checked', choice('材料', 'Document', documents)),
  }),
  example: {
    publishedOn: '2026-03-02',
    employer: '上海某某超市有限公司，零售业',
    headcount: 3,
    conditions: '有零售经验者优先',
    work: '收银、理货',
    place: '闵行区莘庄镇',
    briefChecked: true,
    licenceChecked: true,
    operatorChecked: true,
    mandateChecked: true,
  },
  versions: [
    {
      from: '2018-10-01',
      decide(input, { step }) {
        const missing: Content[] = absent<Content>({
          EMPLOYER: said(input.employer),
          HEADCOUNT: (input.headcount ?? 0) > 0,
          CONDITIONS: said(input.conditions),
          WORK: said(input.work),
          PLACE: said(input.place),
          PAY: said(input.pay),
        })
        const unchecked: Document[] = absent<Document>({
          BRIEF: input.briefChecked === true,
          LICENCE: input.licenceChecked === true,
          OPERATOR: input.operatorChecked === true,
          MANDATE: input.mandateChecked === true,
        })
        return {
          mayPublish: missing.length + unchecked.length === 0,
          missing: step('缺少的必备内容', missing),
          unchecked: step('尚未核验的材料', unchecked, { source: '人力资源市场暂行条例第二十九条' }),
        }
      },
    },
  ],
})
