import { label } from '@renshe/codes'
import { choice, count, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** From the catalogue to the revisit, in order. */
export const trainingStages = {
  CATALOGUE: ['项目目录', 'Catalogue'],
  FILING: ['开班计划申报（备案）', 'Class filing'],
  APPROVED: ['核准', 'Approved'],
  ENROLMENT: ['学员实名报名', 'Real-name enrolment'],
  STARTED: ['开班', 'Started'],
  ATTENDANCE: ['考勤', 'Attendance'],
  INSPECTION: ['过程检查', 'Inspection'],
  EXAM: ['结业考核/等级认定', 'Examination'],
  CERTIFICATE: ['证书', 'Certificate'],
  CLAIM: ['补贴申请', 'Subsidy claim'],
  REVIEW: ['审核', 'Review'],
  NOTICE: ['公示', 'Public notice'],
  PAYMENT: ['拨付', 'Payment'],
  REVISIT: ['回访', 'Revisit'],
} as const

type Stage = keyof typeof trainingStages
const order = Object.keys(trainingStages) as readonly Stage[]

export const d01b = defineRule({
  id: 'D-01b',
  title: label('补贴性培训流程', 'Flow of subsidised training'),
  plain: label(
    '补贴性培训从项目目录到回访共十四个环节，只能逐个环节向前。',
    'Fourteen stages from the catalogue to the revisit, one after another.',
  ),
  field: 'skills',
  source: '沪人社职发〔2016〕55号',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('办理日期', 'Day of the step') },
  input: fields({
    stage: choice('现在环节', 'Stage', trainingStages),
    to: choice('拟进入环节', 'Stage wanted', trainingStages).optional(),
  }),
  result: fields({
    position: count('第几环节', 'Position'),
    next: choice('下一环节', 'Next', trainingStages).optional(),
    allowed: flag('可以进入', 'May move there').optional(),
  }),
  example: { stage: 'CERTIFICATE', to: 'CLAIM' },
  versions: [
    {
      from: '2016-01-01',
      decide({ stage, to }, { step }) {
        const at = order.indexOf(stage)
        const next = order[at + 1]
        return {
          position: step('所在环节', at + 1),
          ...(next === undefined ? {} : { next: step('下一环节', next) }),
          ...(to === undefined ? {} : { allowed: step('是否可以进入', to === next) }),
        }
      },
    },
  ],
})
