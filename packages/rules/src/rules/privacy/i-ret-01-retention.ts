import { addDays, addMonths, label } from '@renshe/codes'
import { choice, count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const kinds = {
  arbitrationAward: ['仲裁裁决案卷（自结案）', 'Arbitration files ending in an award, from closing'],
  arbitrationOther: ['其他仲裁案卷（自结案）', 'Other arbitration files, from closing'],
  wageLedger: ['工资支付台账（自支付；工程自完工且结清）', 'Wage ledgers, from payment or end of the project'],
  hrServiceLedger: ['人力资源服务台账（自形成）', 'Ledgers of HR services, from their making'],
  recruiting: ['网络招聘信息（自服务终止）', 'Online recruitment information, from the end of the service'],
  contract: ['劳动合同文本（自解除或终止）', 'Contract texts, from the end of the contract'],
  insuranceFile: ['社会保险业务档案（自形成的次年）', 'Social-insurance files'],
  networkLog: ['网络和操作日志（自产生）', 'Network and operation logs'],
  impactAssessment: ['影响评估报告（自完成）', 'Impact assessments'],
  matchingScore: ['匹配评分（自产生）', 'Matching scores'],
  rawLocation: ['位置、考勤原始数据（自产生）', 'Raw locations and attendance'],
  image: ['影像（自产生）', 'Images'],
} as const

const keys = {
  arbitrationAward: 'retention.arbitration_award',
  arbitrationOther: 'retention.arbitration_other',
  wageLedger: 'retention.wage_ledger',
  hrServiceLedger: 'retention.hr_service_ledger',
  recruiting: 'retention.recruiting',
  contract: 'retention.contract',
  networkLog: 'retention.network_log',
  impactAssessment: 'retention.impact_assessment',
  matchingScore: 'retention.matching_score',
  rawLocation: 'retention.raw_location',
  image: 'retention.image',
} as const satisfies Readonly<Record<Exclude<keyof typeof kinds, 'insuranceFile'>, string>>

/** Classes of 社会保险业务档案管理规定（试行）（令3号, 2009). */
const fileClasses = {
  permanent: ['永久', 'Permanent'],
  '10': ['10 年', '10 years'],
  '30': ['30 年', '30 years'],
  '50': ['50 年', '50 years'],
  '100': ['100 年', '100 years'],
} as const

const fileSource = '社会保险业务档案管理规定（试行）（令3号，2009）'

export const iRet01 = defineRule({
  id: 'I-RET-01',
  title: label('保存期限', 'How long records are kept'),
  plain: label(
    '由资料种类和起算日得出保存到哪一天、从哪一天起应删除或匿名；期限由区里设定，但不得少于法定年限。',
    'Until when a kind of record is kept and from when it is deleted or made anonymous; a district may set longer than the law asks.',
  ),
  field: 'privacy',
  source: '个人信息保护法第十九条及各类资料的规定',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('清理日期', 'Day of clearing') },
  input: fields({
    kind: choice('资料种类', 'Kind of record', kinds),
    start: day('起算日', 'Start'),
    fileClass: choice('社保档案保管期限', 'Class of an insurance file', fileClasses).optional(),
  }),
  result: fields({
    permanent: flag('永久保存', 'Kept for ever'),
    months: count('保存月数', 'Months', 'months').optional(),
    keepUntil: day('至少保存到', 'Kept until').optional(),
    deleteFrom: day('从何日起删除或匿名', 'Deleted or anonymous from').optional(),
    due: flag('已到清理日', 'Due'),
  }),
  parameters: Object.values(keys),
  example: { kind: 'wageLedger', start: '2023-01-15' },
  versions: [
    {
      from: '2021-11-01',
      decide({ kind, start, fileClass }, { on, need, step, reject }) {
        if (kind !== 'insuranceFile' && fileClass !== undefined)
          return reject('fileClass', 'NOT_ASKED', '只有社会保险业务档案需要填写保管期限')
        if (kind === 'insuranceFile' && fileClass === undefined)
          return reject('fileClass', 'REQUIRED', '请填写社会保险业务档案的保管期限')
        if (fileClass === 'permanent')
          return { permanent: step('永久保存，不清理', true, { source: fileSource }), due: false }
        const months = kind === 'insuranceFile' ? Number(fileClass) * 12 : need({ months: keys[kind] }).months
        step(`${kinds[kind][0]}保存`, months, { unit: 'months' })
        const keepUntil = addMonths(start, months)
        if (keepUntil > '2199-12-30') return reject('start', 'OUT_OF_RANGE', '保存期超出 2199 年')
        const deleteFrom = step('保存期满的次日起删除或匿名', addDays(keepUntil, 1))
        return { permanent: false, months, keepUntil, deleteFrom, due: step(`${on} 是否已到清理日`, on >= deleteFrom) }
      },
    },
  ],
})
