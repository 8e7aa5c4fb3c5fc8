import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 国发〔2019〕5号. */
const publicationWorkingDays = 20

export const fInsp02c = defineRule({
  id: 'F-INSP-02c',
  title: label('双随机抽查结果公示期限', 'Publication of the results'),
  plain: label(
    '抽查结束后 20 个工作日内公示结果。',
    'The results are public within twenty working days of the end of the check.',
  ),
  field: 'labor-relations',
  source: '国发〔2019〕5号',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('抽查结束日期', 'Day the check ends'), of: (input) => input.finishedOn },
  input: fields({ finishedOn: day('抽查结束日期', 'Finished on') }),
  result: fields({ publishBy: day('最迟公示日期', 'Publish by') }),
  example: { finishedOn: '2026-03-02' },
  versions: [
    {
      from: '2019-01-27',
      decide: ({ finishedOn }, work) => ({
        publishBy: work.step(
          '抽查结束后 20 个工作日',
          countPeriod(work, finishedOn, publicationWorkingDays, 'WORKING', 'finishedOn').raw,
        ),
      }),
    },
  ],
})
