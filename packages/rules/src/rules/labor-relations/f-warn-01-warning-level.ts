import { label } from '@renshe/codes'
import { choice, count, fields, flag, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { signalPoints } from './f-warn-01-signal-points.ts'
import { type WarnLevel, warnLevels } from './f-warn-levels.ts'

/** The level of a score, where each level begins. */
function levelOf(score: number, begins: Readonly<Record<Exclude<WarnLevel, 'none'>, number>>): WarnLevel {
  if (score >= begins.red) return 'red'
  if (score >= begins.orange) return 'orange'
  if (score >= begins.yellow) return 'yellow'
  return score >= begins.blue ? 'blue' : 'none'
}

export const fWarn01 = defineRule({
  id: 'F-WARN-01',
  title: label('劳动关系预警等级', 'Warning level of an employer'),
  plain: label(
    '按欠薪、欠保、欠租、用工异动等信号打分，20 分起蓝色、40 分黄色、60 分橙色、80 分红色；经营者逃匿或发生群体聚集的直接红色。分值和界限由区里设定，不是法律规定。',
    'Signals such as unpaid wages, insurance and rent are scored: blue from 20, yellow from 40, orange from 60, red from 80 points; red at once when the owner has fled or a crowd gathers. The scale is a setting of the district, not law.',
  ),
  field: 'labor-relations',
  source: '闵行区人力资源和社会保障“十四五”规划（红橙级企业）；分值为平台设计，待区人社局确认',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('评分日期', 'Day of the scoring') },
  input: fields({
    wagesLateDays: count('工资拖欠天数', 'Days wages are late', 'days').max(36_500),
    workers: count('涉及人数', 'Workers affected', 'people'),
    insuranceUnpaidMonths: count('社保欠缴月数', 'Months of insurance unpaid', 'months').max(1200),
    rentOverdueMonths: count('房租或水电欠缴月数', 'Months of rent or utilities overdue', 'months').max(1200),
    headcountDropPercent: quantity('两个月内参保人数降幅', 'Drop of insured headcount in 2 months', 'percent').max(100),
    notice: flag('搬迁、关闭或裁员通知', 'Notice of move, closure or layoffs'),
    complaints30d: count('三十日内投诉和案件数', 'Complaints and cases in 30 days', 'times'),
    unreachable: flag('负责人失联或转移资产', 'Representative unreachable or assets moving'),
    // A report says either that a crowd has gathered or how many people it counts.
    gathering: flag('发生群体聚集', 'A crowd has gathered')
      .or(count('聚集人数', 'People gathered', 'people'))
      .meta({ title: '群体聚集（是否发生，或人数）', titleEn: 'Gathering (whether, or how many people)' }),
    ownerFled: flag('经营者逃匿', 'Owner has fled').optional(),
  }),
  result: fields({
    score: count('总分', 'Score', 'points'),
    level: choice('预警等级', 'Level', warnLevels),
  }),
  parameters: [
    'warn.points',
    'warn.wages_late.days',
    'warn.workers.people',
    'warn.insurance.months',
    'warn.rent.months',
    'warn.headcount.percent',
    'warn.complaints.times',
    'warn.levels.points',
    'group_event.min',
  ],
  example: {
    wagesLateDays: 45,
    workers: 40,
    insuranceUnpaidMonths: 2,
    rentOverdueMonths: 0,
    headcountDropPercent: 25,
    notice: false,
    complaints30d: 0,
    unreachable: false,
    gathering: false,
  },
  versions: [
    {
      from: '2021-01-01',
      decide(signals, { need, step }) {
        const { levels, crowd, ...scale } = need({
          points: 'warn.points',
          late: 'warn.wages_late.days',
          people: 'warn.workers.people',
          insurance: 'warn.insurance.months',
          rent: 'warn.rent.months',
          headcount: 'warn.headcount.percent',
          complaints: 'warn.complaints.times',
          levels: 'warn.levels.points',
          crowd: 'group_event.min',
        })
        const scored = signalPoints(signals, scale).filter(([, points]) => points > 0)
        for (const [name, points] of scored) step(name, points, { unit: 'points' })
        const score = step(
          '总分',
          scored.reduce((sum, [, points]) => sum + points, 0),
          { unit: 'points' },
        )
        const { gathering, ownerFled } = signals
        const gathered = typeof gathering === 'number' ? gathering >= crowd : gathering
        const atOnce = step('经营者逃匿或群体聚集，直接红色', gathered || ownerFled === true)
        const level = atOnce ? 'red' : levelOf(score, levels)
        step('预警等级', warnLevels[level][0])
        return { score, level }
      },
    },
  ],
})
