import { isLocalDate, label } from '@renshe/codes'
import { z } from 'zod'
import { scheme } from '../../declare/parameter.ts'

const days = (zh: string, en: string) =>
  z
    .array(z.string().refine(isLocalDate, { error: '应为存在的日期' }))
    .max(60)
    .meta({ title: zh, titleEn: en })

export const calendarParameters = {
  'calendar.notice': scheme(
    label('年度放假安排', 'Holiday notice of a year'),
    z.strictObject({
      off: days('放假日（含周末）', 'Days off'),
      work: days('调休上班的周末', 'Weekend days worked'),
      statutory: days('法定节假日', 'Statutory holidays'),
    }),
    { help: '每年 11 月前后国务院办公厅发布次年安排；生效日期填 1 月 1 日，失效日期填 12 月 31 日（A-CAL-01）。' },
  ),
}
