import { field, label } from '@renshe/kernel'
import { defineImport, defineRecord, defineResource } from '@renshe/kernel/server'
import { officialFiguresResource } from '../contract.ts'

/** 官方数据: the city system's figures, kept beside the platform's own (I-13). */
const officialFigure = defineRecord('plan', 'official_figure', {
  indicator_no: field('integer', label('指标序号', 'Indicator'), {
    required: true,
    list: true,
    filter: true,
    min: 1,
    max: 999,
  }),
  month: field('text', label('年月', 'Month'), { required: true, list: true, filter: true, max: 7 }),
  area_code: field('area', label('区划', 'Area'), { required: true, list: true, filter: true }),
  value: field('decimal', label('数值', 'Value'), { required: true, list: true }),
  source: field('text', label('来源', 'Source'), { required: true, list: true, max: 200 }),
})

/** 2024-03, 202403, 2024/3, 2024年3月 to `2024-03`. */
export function readMonth(text: string): string | undefined {
  const match = /^(\d{4})(?:[-/.年])?(\d{1,2})月?(?:[-/.]\d{1,2})?$/.exec(text)
  const month = Number(match?.[2])
  return match && month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : undefined
}

const isMonth = (value: unknown) => /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value))

export const officialFigures = defineResource({
  name: officialFiguresResource,
  label: label('官方数据', 'Official figures'),
  record: officialFigure,
  titleField: 'month',
  areaField: 'area_code',
  defaultSort: { field: 'month', order: 'DESC' },
  validate: (row) => (isMonth(row.month) ? [] : [{ path: 'month', message: '年月应如 2024-03' }]),
})

export const officialFiguresImport = defineImport({
  kind: 'official-figures',
  label: label('官方数据', 'Official figures'),
  resource: officialFigures,
  key: ['indicator_no', 'month', 'area_code'],
  columns: [
    { header: '指标序号', aliases: ['序号', '指标'], field: 'indicator_no', required: true },
    { header: '年月', aliases: ['月份', '统计月份'], field: 'month', required: true, read: readMonth },
    { header: '区划', aliases: ['街镇', '所属街镇'], field: 'area_code', required: true },
    { header: '数值', aliases: ['值', '完成数'], field: 'value', required: true },
    { header: '来源', aliases: ['数据来源'], field: 'source', required: true },
  ],
  checkRow: (row) =>
    isMonth(row.month) ? [] : [{ field: 'month', code: 'MONTH', message: '年月无法识别，应如 2024-03' }],
})
