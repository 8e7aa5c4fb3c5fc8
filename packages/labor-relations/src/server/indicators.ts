import { label } from '@renshe/kernel'
import { defineIndicator, type IndicatorComponent, sql } from '@renshe/kernel/server'
import { type LaborSettings, laborSettings } from '../contract.ts'
import { arbitrationCases, employmentFilings, groupEvents, mediationCases } from './resources.ts'

const accepted = { date: 'accepted_on' } as const
const closed = { date: 'closed_on' } as const
const settingsOf = (values: Readonly<Record<string, unknown>>): LaborSettings => laborSettings.parse(values)
const noCases = label('本期无案件', 'No cases in the period')

/** A review is one by origin or by how it closed; ledgers differ in which they fill. */
const isReview = sql<boolean>`(t.source = '审查确认' or t.outcome = '审查确认')`

type Source = '调解不成' | '审查确认'

const arbitrationFrom = (zh: string, en: string, on: IndicatorComponent['on'], source: Source): IndicatorComponent => ({
  label: label(zh, en),
  resource: arbitrationCases,
  on,
  where: () => sql<boolean>`t.source = ${source}`,
})

/** F-IND-01 劳动争议先行调解率: `M_acc / (M_acc + A_acc − A_acc[调解不成] − A_acc[审查确认])`. */
export const firstMediationRate = defineIndicator({
  rule: 'F-IND-01',
  label: label('劳动争议先行调解率', 'Share of disputes mediated first'),
  components: {
    mediationAccepted: { label: label('调解受理数', 'Mediations accepted'), resource: mediationCases, on: accepted },
    arbitrationAccepted: {
      label: label('仲裁受理数', 'Arbitrations accepted'),
      resource: arbitrationCases,
      on: accepted,
    },
    fromFailedMediation: arbitrationFrom(
      '调解不成由仲裁受理数',
      'Accepted after failed mediation',
      accepted,
      '调解不成',
    ),
    review: arbitrationFrom('审查确认受理数', 'Reviews accepted', accepted, '审查确认'),
  },
  numerator: (count) => count.mediationAccepted ?? 0,
  denominator: (count) =>
    (count.mediationAccepted ?? 0) +
    (count.arbitrationAccepted ?? 0) -
    (count.fromFailedMediation ?? 0) -
    (count.review ?? 0),
  whenEmpty: noCases,
})

/** F-IND-02 劳动争议综合调解率, by the plan's literal formula; it can exceed 100 % and then says so. */
export const overallMediationRate = defineIndicator({
  rule: 'F-IND-02',
  label: label('劳动争议综合调解率', 'Overall mediation rate'),
  components: {
    mediationSucceeded: {
      label: label('调解成功数', 'Mediations settled'),
      resource: mediationCases,
      on: closed,
      where: () => sql<boolean>`t.outcome = '调解成功'`,
    },
    // 审查确认 closings stand inside 调解及撤诉 before they are subtracted, as the plan has it.
    arbitrationMediatedOrWithdrawn: {
      label: label('仲裁调解及撤诉数', 'Arbitrations mediated or withdrawn'),
      resource: arbitrationCases,
      on: closed,
      where: () => sql<boolean>`(t.outcome in ('调解', '撤诉') or ${isReview})`,
    },
    reviewClosed: {
      label: label('审查确认结案数', 'Reviews closed'),
      resource: arbitrationCases,
      on: closed,
      where: () => isReview,
    },
    mediationClosed: { label: label('调解结案数', 'Mediations closed'), resource: mediationCases, on: closed },
    arbitrationClosed: { label: label('仲裁结案数', 'Arbitrations closed'), resource: arbitrationCases, on: closed },
    closedFromFailedMediation: arbitrationFrom(
      '调解不成转仲裁结案数',
      'Closed after failed mediation',
      closed,
      '调解不成',
    ),
  },
  numerator: (count) =>
    (count.mediationSucceeded ?? 0) + (count.arbitrationMediatedOrWithdrawn ?? 0) - (count.reviewClosed ?? 0),
  denominator: (count) =>
    (count.mediationClosed ?? 0) +
    (count.arbitrationClosed ?? 0) -
    (count.closedFromFailedMediation ?? 0) -
    (count.reviewClosed ?? 0),
  whenEmpty: noCases,
  warning: (value) => (value > 1 ? '按规划公式计算超过 100%：调解不成案件在仲裁中调解时只计入分子' : null),
})

/** F-IND-03 群体性劳资矛盾突发事件事先预警率. */
export const earlyWarningRate = defineIndicator({
  rule: 'F-IND-03',
  label: label('群体性劳资矛盾突发事件事先预警率', 'Group events warned of beforehand'),
  components: {
    warned: {
      label: label('事先预警的事件数', 'Events warned of'),
      resource: groupEvents,
      on: { datetime: 'occurred_at' },
      where: (values) => {
        const { groupEventMinimum, warningLookbackDays } = settingsOf(values)
        return sql<boolean>`(coalesce(t.people_involved, ${groupEventMinimum}) >= ${groupEventMinimum} and exists (
          select 1 from labor_relations.hazard h where (h.credit_code = t.credit_code or (t.credit_code is null and h.employer = t.employer))
          and h.filed_at < t.occurred_at and h.filed_at >= t.occurred_at - make_interval(days => ${warningLookbackDays}::int)
          and h.finding is distinct from '无隐患'))`
      },
    },
    events: {
      label: label('突发事件数', 'Group events'),
      resource: groupEvents,
      on: { datetime: 'occurred_at' },
      where: (values) => {
        const { groupEventMinimum } = settingsOf(values)
        return sql<boolean>`coalesce(t.people_involved, ${groupEventMinimum}) >= ${groupEventMinimum}`
      },
    },
  },
  numerator: (count) => count.warned ?? 0,
  denominator: (count) => count.events ?? 0,
  whenEmpty: label('无事件', 'No events'),
  emptyIsMet: true,
})

const inUniverse = (values: Readonly<Record<string, unknown>>) =>
  sql<boolean>`t.physical and t.headcount >= ${settingsOf(values).filingMinimumWorkers}`

/** F-IND-04 企业用工信息采集完成率, of the year of the period's last day. */
export const filingRate = defineIndicator({
  rule: 'F-IND-04',
  label: label('企业用工信息采集完成率', 'Employment filing completed'),
  components: {
    filed: {
      label: label('已采集企业数', 'Enterprises filed'),
      resource: employmentFilings,
      on: { yearOf: 'year' },
      where: (values, { asOf }) => sql<boolean>`(${inUniverse(values)} and t.filed_on <= ${asOf}::date)`,
    },
    universe: {
      label: label('10人以上实体企业数', 'Enterprises of 10 or more'),
      resource: employmentFilings,
      on: { yearOf: 'year' },
      where: (values) => inUniverse(values),
    },
  },
  numerator: (count) => count.filed ?? 0,
  denominator: (count) => count.universe ?? 0,
  whenEmpty: label('本年度尚无采集名单', 'No universe for the year'),
})
