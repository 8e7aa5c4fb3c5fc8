import { checkCitizenId } from '@renshe/codes'
import { choicesOf, field, label } from '@renshe/kernel'
import { defineImport, defineRecord, defineResource, sql } from '@renshe/kernel/server'
import { peopleResource } from '@renshe/registry'
import { insuranceResources } from '../contract.ts'

/** 征地养老人员: who draws the land-taking allowance, and what was paid in December, on which the next rise rests (E-LAND-02). */
const landPensioner = defineRecord('social_insurance', 'land_pensioner', {
  person_no: field('person-id', label('证件号码', 'Identity number'), { required: true, list: true, filter: true }),
  name: field('person-name', label('姓名', 'Name'), { required: true, list: true, search: true, max: 50 }),
  area_code: field('area', label('区划', 'Area'), { required: true, list: true, filter: true }),
  birth_date: field('date', label('出生日期', 'Date of birth'), { readOnly: true, list: true, filter: true }),
  since: field('date', label('领取起始日期', 'Drawn since'), { filter: true }),
  amount_fen: field('fen', label('上年12月生活费', 'Allowance of last December'), {
    required: true,
    list: true,
    min: 0,
  }),
  amount_year: field('integer', label('金额所属年度', 'Year of the amount'), {
    required: true,
    list: true,
    filter: true,
    min: 2000,
    max: 2100,
  }),
  state: field('choice', label('状态', 'State'), {
    required: true,
    list: true,
    filter: true,
    choices: choicesOf(['领取中', 'Drawing'], ['暂停', 'Suspended'], ['终止', 'Ended']),
  }),
})

export const landPensioners = defineResource({
  name: insuranceResources.landPensioners,
  label: label('征地养老人员', 'Land-taking pensioners'),
  record: landPensioner,
  titleField: 'name',
  areaField: 'area_code',
  defaultSort: { field: 'updated_at', order: 'DESC' },
  filedUnder: [
    {
      resource: peopleResource,
      by: 'id_number',
      field: 'person_no',
      label: label('征地养老', 'Land-taking allowance'),
    },
  ],
  derive: ({ person_no }) => {
    const checked = checkCitizenId(String(person_no ?? ''))
    return checked.valid ? { birth_date: checked.birthDate } : {}
  },
  rules: [
    {
      rule: 'E-LAND-02',
      label: label('年度调整', 'Yearly adjustment'),
      decisive: sql<string>`make_date(t.amount_year + 1, 1, 1)`,
      open: sql<boolean>`t.state = '领取中'`,
      input: (row) => ({
        year: Number(row.amount_year) + 1,
        amountFen: Number(row.amount_fen),
        bornOn: row.birth_date,
      }),
    },
  ],
})

export const landPensionersImport = defineImport({
  kind: 'land-pensioners',
  label: label('征地养老人员', 'Land-taking pensioners'),
  resource: landPensioners,
  key: ['person_no_hash'],
  columns: [
    { header: '证件号码', aliases: ['身份证号', '公民身份号码'], field: 'person_no', required: true },
    { header: '姓名', field: 'name', required: true },
    { header: '区划', aliases: ['街镇', '所属街镇'], field: 'area_code', required: true },
    { header: '领取起始日期', aliases: ['领取日期'], field: 'since' },
    { header: '上年12月生活费(元)', aliases: ['生活费(元)', '生活费'], field: 'amount_fen', required: true },
    { header: '金额所属年度', aliases: ['年度'], field: 'amount_year', required: true },
    { header: '状态', field: 'state', required: true },
  ],
})
