import { label } from '@renshe/kernel'
import { defineResource } from '@renshe/kernel/server'
import { organisationsResource, peopleResource } from '@renshe/registry'
import { laborResources } from '../contract.ts'
import { arbitrationRules, mediationRules } from './record-rules.ts'
import { arbitrationCase, employmentFiling, groupEvent, hazard, mediationCase } from './records.ts'

type Row = Readonly<Record<string, unknown>>
interface Problem {
  readonly path: string
  readonly message: string
}

const underPerson = { resource: peopleResource, by: 'id_number', field: 'applicant_id' } as const
const underEmployer = { resource: organisationsResource, by: 'credit_code', field: 'credit_code' } as const

/** Dates in order and an outcome with every closing. A closing before this year's intake is legal carry-over. */
export function caseDatesProblems(row: Row): readonly Problem[] {
  const [received, accepted, closed] = [row.received_on, row.accepted_on, row.closed_on].map((date) =>
    date ? String(date) : null,
  )
  const problems: Problem[] = []
  if (received && accepted && received > accepted)
    problems.push({ path: 'accepted_on', message: '受理日期早于收到日期' })
  if (accepted && closed && closed < accepted) problems.push({ path: 'closed_on', message: '结案日期早于受理日期' })
  if (closed && !row.outcome) problems.push({ path: 'outcome', message: '有结案日期时应填结案方式' })
  if (!closed && row.outcome) problems.push({ path: 'closed_on', message: '有结案方式时应填结案日期' })
  return problems
}

const newest = (field: string) => ({ field, order: 'DESC' }) as const

export const mediationCases = defineResource({
  name: laborResources.mediation,
  label: label('调解台账', 'Mediation ledger'),
  record: mediationCase,
  titleField: 'case_no',
  areaField: 'area_code',
  defaultSort: newest('accepted_on'),
  filedUnder: [
    { ...underPerson, label: label('调解案件', 'Mediation cases') },
    { ...underEmployer, label: label('调解案件', 'Mediation cases') },
  ],
  rules: mediationRules,
  validate: caseDatesProblems,
})

export const arbitrationCases = defineResource({
  name: laborResources.arbitration,
  label: label('仲裁台账', 'Arbitration ledger'),
  record: arbitrationCase,
  titleField: 'case_no',
  areaField: 'area_code',
  defaultSort: newest('accepted_on'),
  filedUnder: [
    { ...underPerson, label: label('仲裁案件', 'Arbitration cases') },
    { ...underEmployer, label: label('仲裁案件', 'Arbitration cases') },
  ],
  rules: arbitrationRules,
  validate: caseDatesProblems,
})

export const hazards = defineResource({
  name: laborResources.hazards,
  label: label('隐患上报', 'Hazard reports'),
  record: hazard,
  titleField: 'report_no',
  areaField: 'area_code',
  defaultSort: newest('filed_at'),
  filedUnder: [{ ...underEmployer, label: label('隐患上报', 'Hazard reports') }],
})

export const groupEvents = defineResource({
  name: laborResources.groupEvents,
  label: label('群体性事件', 'Group events'),
  record: groupEvent,
  titleField: 'event_no',
  areaField: 'area_code',
  defaultSort: newest('occurred_at'),
  filedUnder: [{ ...underEmployer, label: label('群体性事件', 'Group events') }],
})

export const employmentFilings = defineResource({
  name: laborResources.filings,
  label: label('用工信息采集', 'Employment filing'),
  record: employmentFiling,
  titleField: 'employer',
  areaField: 'area_code',
  defaultSort: newest('year'),
  filedUnder: [{ ...underEmployer, label: label('用工信息采集', 'Employment filing') }],
})
