import { checkDocument, checkIndustryCode, resolveEducation } from '@renshe/codes'
import { label } from '@renshe/kernel'
import { defineImport, type StagedProblem, sql } from '@renshe/kernel/server'
import { organisations } from './organisation.ts'
import { people } from './person.ts'

/** 人员: deduplicated by identity number; a person another township keeps is not taken over silently. */
export const peopleImport = defineImport({
  kind: 'people',
  label: label('人员', 'People'),
  resource: people,
  key: ['id_number_hash'],
  columns: [
    { header: '姓名', field: 'name', required: true },
    {
      header: '证件类型',
      field: 'document_type',
      required: true,
      synonyms: {
        居民身份证: '01',
        身份证: '01',
        港澳台居民居住证: '02',
        港澳居民来往内地通行证: '03',
        台湾居民来往大陆通行证: '04',
        护照: '05',
        外国人永久居留身份证: '06',
        其他: '99',
      },
    },
    {
      header: '证件号码',
      aliases: ['身份证号', '身份证号码', '公民身份号码', '证件号'],
      field: 'id_number',
      required: true,
    },
    { header: '手机号码', aliases: ['手机', '手机号', '联系电话', '电话'], field: 'mobile' },
    { header: '户籍地区划', aliases: ['户籍地', '户籍'], field: 'hukou_area' },
    { header: '居住地区划', aliases: ['居住地', '现住地', '所属街镇'], field: 'area_code', required: true },
    { header: '联系地址', aliases: ['地址', '住址'], field: 'address' },
    { header: '文化程度', aliases: ['学历'], field: 'education', read: resolveEducation },
  ],
  checkRow: (values) =>
    checkDocument(String(values.document_type), String(values.id_number))
      ? []
      : [{ field: 'document_type', code: 'DOCUMENT', message: '证件类型与证件号码不符' }],
  checks: [
    ({ stage }) => sql<StagedProblem>`select s.row_no, '证件号码' as header, s.id_number as value, 'OTHER_AREA' as code,
      '此人已由其他街镇建档，请联系区人社局办理转移' as message from ${stage} s
      where s.id_number_hash in (select registry.people_elsewhere(array(select id_number_hash from ${stage})))`,
  ],
})

/** 单位: deduplicated by credit code. */
export const organisationsImport = defineImport({
  kind: 'organisations',
  label: label('单位', 'Organisations'),
  resource: organisations,
  key: ['credit_code'],
  columns: [
    { header: '单位名称', aliases: ['企业名称', '公司名称', '名称'], field: 'name', required: true },
    { header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], field: 'credit_code', required: true },
    { header: '经营地区划', aliases: ['经营地', '所属街镇', '区划'], field: 'area_code', required: true },
    { header: '行业代码', aliases: ['行业'], field: 'industry_code' },
    { header: '用工人数', aliases: ['人数', '职工人数'], field: 'headcount' },
    { header: '联系人', field: 'contact_name' },
    { header: '联系电话', aliases: ['电话', '手机'], field: 'contact_phone' },
    { header: '成立日期', aliases: ['注册日期'], field: 'founded_on' },
  ],
  checkRow: (values, today) => {
    const problems: { field: string; code: string; message: string }[] = []
    if (values.industry_code && !checkIndustryCode(String(values.industry_code)).valid)
      problems.push({ field: 'industry_code', code: 'INDUSTRY', message: '行业代码不符合 GB/T 4754（如 C34、E48）' })
    if (values.founded_on && String(values.founded_on) > today)
      problems.push({ field: 'founded_on', code: 'FUTURE', message: '成立日期晚于今天' })
    return problems
  },
  checks: [
    ({
      stage,
    }) => sql<StagedProblem>`select s.row_no, '统一社会信用代码' as header, s.credit_code as value, 'OTHER_AREA' as code,
      '该单位已由其他街镇建档，请联系区人社局办理转移' as message from ${stage} s
      where s.credit_code in (select registry.organisations_elsewhere(array(select credit_code from ${stage})))`,
  ],
})
