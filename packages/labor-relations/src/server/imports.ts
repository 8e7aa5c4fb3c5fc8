import { label } from '@renshe/kernel'
import { defineImport, type ImportColumn, type StagedProblem, sql } from '@renshe/kernel/server'
import {
  arbitrationCases,
  caseDatesProblems,
  employmentFilings,
  groupEvents,
  hazards,
  mediationCases,
} from './resources.ts'

type Row = Readonly<Record<string, unknown>>

const area: ImportColumn = {
  header: '区划',
  aliases: ['所属街镇', '街镇', '所属区划', '行政区划'],
  field: 'area_code',
  required: true,
}
const creditCode: ImportColumn = {
  header: '统一社会信用代码',
  aliases: ['信用代码', '社会信用代码'],
  field: 'credit_code',
}
const applicant: ImportColumn = { header: '申请人', aliases: ['申请人姓名'], field: 'applicant' }
const applicantId: ImportColumn = {
  header: '申请人证件号码',
  aliases: ['申请人身份证号', '证件号码', '身份证号', '身份证号码'],
  field: 'applicant_id',
}
const respondent: ImportColumn = {
  header: '被申请单位',
  aliases: ['被申请人', '单位名称', '被申请人名称'],
  field: 'employer',
}
const employer: ImportColumn = { header: '单位名称', aliases: ['企业名称', '单位'], field: 'employer', required: true }
const people: ImportColumn = { header: '涉及人数', aliases: ['人数'], field: 'people_involved' }
const closedOn: ImportColumn = { header: '结案日期', aliases: ['结案时间'], field: 'closed_on' }

/** Dates that have not come yet are typing errors in a ledger of what happened. */
const noFuture = (row: Row, today: string, fields: readonly string[]) =>
  fields
    .filter((name) => row[name] && String(row[name]).slice(0, 10) > today)
    .map((name) => ({ field: name, code: 'FUTURE', message: '日期晚于今天' }))

const checkCase = (row: Row, today: string) => [
  ...caseDatesProblems(row).map((problem) => ({ field: problem.path, code: 'DATE_ORDER', message: problem.message })),
  ...noFuture(row, today, ['received_on', 'accepted_on', 'closed_on']),
]

/** A case number belongs to the township that keeps the ledger. */
const caseKey = ['unit_code', 'case_no'] as const

export const mediationImport = defineImport({
  kind: 'mediation',
  label: label('调解台账', 'Mediation ledger'),
  resource: mediationCases,
  key: caseKey,
  columns: [
    { header: '案号', aliases: ['案件编号', '编号'], field: 'case_no', required: true },
    { header: '调解组织', aliases: ['调解机构', '调委会'], field: 'body' },
    area,
    { header: '收到申请日期', aliases: ['申请日期', '收到日期'], field: 'received_on' },
    { header: '受理日期', aliases: ['受理时间'], field: 'accepted_on', required: true },
    applicant,
    applicantId,
    respondent,
    creditCode,
    { header: '争议类型', aliases: ['案由', '争议事由'], field: 'dispute_type' },
    people,
    { header: '涉案金额(元)', aliases: ['涉案金额', '金额(元)', '金额'], field: 'amount_fen' },
    closedOn,
    {
      header: '结案方式',
      aliases: ['处理结果', '调解结果'],
      field: 'outcome',
      synonyms: {
        成功: '调解成功',
        不成: '调解不成',
        失败: '调解不成',
        调解失败: '调解不成',
        撤诉: '撤回',
        达成协议: '调解成功',
      },
    },
  ],
  checkRow: checkCase,
})

export const arbitrationImport = defineImport({
  kind: 'arbitration',
  label: label('仲裁台账', 'Arbitration ledger'),
  resource: arbitrationCases,
  key: caseKey,
  columns: [
    { header: '案号', aliases: ['案件编号', '编号'], field: 'case_no', required: true },
    area,
    { header: '收件日期', aliases: ['收到日期', '申请日期'], field: 'received_on' },
    { header: '受理日期', aliases: ['受理时间', '立案日期'], field: 'accepted_on', required: true },
    {
      header: '案件来源',
      aliases: ['来源'],
      field: 'source',
      required: true,
      synonyms: { 直接: '直接申请', 调解不成转仲裁: '调解不成', 仲裁审查: '审查确认', 调解协议审查: '审查确认' },
    },
    applicant,
    applicantId,
    respondent,
    creditCode,
    { header: '标的额(元)', aliases: ['标的额', '金额(元)', '金额'], field: 'amount_fen' },
    closedOn,
    {
      header: '结案方式',
      aliases: ['处理结果'],
      field: 'outcome',
      synonyms: { 调解书: '调解', 撤回: '撤诉', 裁决书: '裁决', 审查确认书: '审查确认' },
    },
  ],
  checkRow: checkCase,
})

export const hazardsImport = defineImport({
  kind: 'hazards',
  label: label('隐患上报', 'Hazard reports'),
  resource: hazards,
  key: ['unit_code', 'report_no'],
  columns: [
    { header: '编号', aliases: ['隐患编号'], field: 'report_no', required: true },
    area,
    { header: '上报时间', aliases: ['上报日期'], field: 'filed_at', required: true },
    employer,
    creditCode,
    { header: '隐患类型', aliases: ['类型'], field: 'kind' },
    people,
    { header: '排查结论', aliases: ['结论', '核查结论'], field: 'finding' },
  ],
  checkRow: (row, today) => noFuture(row, today, ['filed_at']),
})

export const groupEventsImport = defineImport({
  kind: 'group-events',
  label: label('群体性事件', 'Group events'),
  resource: groupEvents,
  key: ['unit_code', 'event_no'],
  columns: [
    { header: '编号', aliases: ['事件编号'], field: 'event_no', required: true },
    area,
    { header: '发生时间', aliases: ['发生日期'], field: 'occurred_at', required: true },
    employer,
    creditCode,
    people,
    { header: '事由', aliases: ['原因'], field: 'cause' },
  ],
  checkRow: (row, today) => noFuture(row, today, ['occurred_at']),
})

export const filingsImport = defineImport({
  kind: 'employment-filing',
  label: label('用工信息采集', 'Employment filing'),
  resource: employmentFilings,
  key: ['year', 'credit_code'],
  columns: [
    { header: '年度', aliases: ['年份'], field: 'year', required: true },
    { ...creditCode, required: true },
    employer,
    area,
    { header: '用工人数', aliases: ['职工人数', '人数'], field: 'headcount', required: true },
    { header: '是否实体经营', aliases: ['实体经营'], field: 'physical', required: true },
    { header: '采集完成日期', aliases: ['完成日期', '采集日期'], field: 'filed_on' },
  ],
  checkRow: (row, today) => noFuture(row, today, ['filed_on']),
  // An enterprise stands once in a year's universe (F-IND-04), also when another township keeps it.
  checks: [
    ({
      stage,
    }) => sql<StagedProblem>`select s.row_no, '统一社会信用代码' as header, s.credit_code as value, 'OTHER_AREA' as code,
      '该单位本年度已由其他街镇采集' as message from ${stage} s
      where (s.year, s.credit_code) in (select f.year, f.credit_code from labor_relations.filings_elsewhere(array(select credit_code from ${stage})) f)`,
  ],
})
