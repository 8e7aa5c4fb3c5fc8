import { field, label } from '@renshe/kernel'
import { defineRecord, defineResource } from '@renshe/kernel/server'
import { organisationsResource } from '../contract.ts'

/** One file per employer (P-04), found by its unified social credit code (A-ORG-01). */
export const organisation = defineRecord('registry', 'organisation', {
  name: field('text', label('单位名称', 'Name'), { required: true, list: true, search: true, max: 200 }),
  credit_code: field('credit-code', label('统一社会信用代码', 'Unified social credit code'), {
    required: true,
    list: true,
    filter: true,
    search: true,
  }),
  area_code: field('area', label('经营地区划', 'Place of business'), { required: true, list: true, filter: true }),
  industry_code: field('text', label('行业代码', 'Industry code'), { list: true, filter: true, max: 5 }),
  headcount: field('integer', label('用工人数', 'Workers'), { list: true, filter: true, min: 0, max: 1_000_000 }),
  contact_name: field('person-name', label('联系人', 'Contact'), { max: 50 }),
  contact_phone: field('phone', label('联系电话', 'Telephone')),
  founded_on: field('date', label('成立日期', 'Founded on'), { filter: true }),
})

export const organisations = defineResource({
  name: organisationsResource,
  label: label('单位', 'Organisations'),
  record: organisation,
  titleField: 'name',
  areaField: 'area_code',
  defaultSort: { field: 'updated_at', order: 'DESC' },
})
