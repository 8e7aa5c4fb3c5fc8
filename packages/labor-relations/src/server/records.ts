import { choicesOf, type Field, field, label } from '@renshe/kernel'
import { defineRecord } from '@renshe/kernel/server'

const schema = 'labor_relations'

const area = (): Field => field('area', label('区划', 'Area'), { required: true, list: true, filter: true })
const employer = (required = false): Field =>
  field('text', label('单位名称', 'Employer'), { required, list: true, search: true, max: 200 })
const creditCode = (): Field =>
  field('credit-code', label('统一社会信用代码', 'Unified social credit code'), { filter: true })
const day = (zh: string, en: string, options: Partial<Field> = {}): Field =>
  field('date', label(zh, en), { list: true, filter: true, ...options })
const people = (): Field =>
  field('integer', label('涉及人数', 'People involved'), { list: true, min: 0, max: 1_000_000 })

/** 调解台账: one mediation case of any of the four levels (F-MED-01). */
export const mediationCase = defineRecord(schema, 'mediation_case', {
  case_no: field('text', label('案号', 'Case number'), { required: true, list: true, search: true, max: 100 }),
  body: field('text', label('调解组织', 'Mediation body'), { list: true, search: true, max: 100 }),
  area_code: area(),
  received_on: day('收到申请日期', 'Received on', { list: false, filter: false }),
  accepted_on: day('受理日期', 'Accepted on', { required: true }),
  applicant: field('person-name', label('申请人', 'Applicant'), { list: true, search: true, max: 50 }),
  applicant_id: field('person-id', label('申请人证件号码', "Applicant's identity number"), { filter: true }),
  employer: employer(),
  credit_code: creditCode(),
  dispute_type: field('text', label('争议类型', 'Kind of dispute'), { list: true, filter: true, max: 50 }),
  people_involved: people(),
  amount_fen: field('fen', label('涉案金额', 'Amount in dispute'), { min: 0 }),
  closed_on: day('结案日期', 'Closed on'),
  outcome: field('choice', label('结案方式', 'Outcome'), {
    list: true,
    filter: true,
    choices: choicesOf(['调解成功', 'Settled'], ['调解不成', 'Failed'], ['撤回', 'Withdrawn'], ['其他', 'Other']),
  }),
})

/** 仲裁台账 (F-ARB-01). */
export const arbitrationCase = defineRecord(schema, 'arbitration_case', {
  case_no: field('text', label('案号', 'Case number'), { required: true, list: true, search: true, max: 100 }),
  area_code: area(),
  received_on: day('收件日期', 'Received on', { list: false, filter: false }),
  accepted_on: day('受理日期', 'Accepted on', { required: true }),
  source: field('choice', label('案件来源', 'Origin'), {
    required: true,
    list: true,
    filter: true,
    choices: choicesOf(
      ['直接申请', 'Direct application'],
      ['调解不成', 'Failed mediation'],
      ['审查确认', 'Review of agreement'],
    ),
  }),
  applicant: field('person-name', label('申请人', 'Applicant'), { list: true, search: true, max: 50 }),
  applicant_id: field('person-id', label('申请人证件号码', "Applicant's identity number"), { filter: true }),
  employer: employer(),
  credit_code: creditCode(),
  amount_fen: field('fen', label('标的额', 'Amount claimed'), { min: 0 }),
  closed_on: day('结案日期', 'Closed on'),
  outcome: field('choice', label('结案方式', 'Outcome'), {
    list: true,
    filter: true,
    choices: choicesOf(
      ['调解', 'Mediated'],
      ['撤诉', 'Withdrawn'],
      ['裁决', 'Award'],
      ['审查确认', 'Review confirmed'],
      ['其他', 'Other'],
    ),
  }),
})

/** 隐患上报: a hazard filed before anything happened (F-IND-03). */
export const hazard = defineRecord(schema, 'hazard', {
  report_no: field('text', label('编号', 'Number'), { required: true, list: true, search: true, max: 100 }),
  area_code: area(),
  filed_at: field('datetime', label('上报时间', 'Filed at'), { required: true, list: true, filter: true }),
  employer: employer(true),
  credit_code: creditCode(),
  kind: field('text', label('隐患类型', 'Kind of hazard'), { list: true, filter: true, max: 50 }),
  people_involved: people(),
  finding: field('choice', label('排查结论', 'Finding'), {
    list: true,
    filter: true,
    choices: choicesOf(['属实', 'Confirmed'], ['无隐患', 'No hazard'], ['核查中', 'Being checked']),
  }),
})

/** 群体性事件. */
export const groupEvent = defineRecord(schema, 'group_event', {
  event_no: field('text', label('编号', 'Number'), { required: true, list: true, search: true, max: 100 }),
  area_code: area(),
  occurred_at: field('datetime', label('发生时间', 'Occurred at'), { required: true, list: true, filter: true }),
  employer: employer(true),
  credit_code: creditCode(),
  people_involved: people(),
  cause: field('long-text', label('事由', 'Cause'), { list: true, max: 1000 }),
})

/** 用工信息采集: one enterprise of one year's frozen universe (F-IND-04). */
export const employmentFiling = defineRecord(schema, 'employment_filing', {
  year: field('integer', label('年度', 'Year'), { required: true, list: true, filter: true, min: 2000, max: 2100 }),
  credit_code: field('credit-code', label('统一社会信用代码', 'Unified social credit code'), {
    required: true,
    list: true,
    filter: true,
    search: true,
  }),
  employer: employer(true),
  area_code: area(),
  headcount: field('integer', label('用工人数', 'Workers'), {
    required: true,
    list: true,
    filter: true,
    min: 0,
    max: 1_000_000,
  }),
  physical: field('boolean', label('是否实体经营', 'Operates here physically'), {
    required: true,
    list: true,
    filter: true,
  }),
  filed_on: day('采集完成日期', 'Filed on'),
})
