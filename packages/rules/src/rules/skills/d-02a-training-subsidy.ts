import { label, multiplyFen } from '@renshe/codes'
import { choice, day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { traineeRow, trainees } from './trainee.ts'

export const d02a = defineRule({
  id: 'D-02a',
  title: label('社会化培训补贴', 'Subsidy of training on the market'),
  plain: label(
    '失业、协保、离土农民、残疾和退役五年以内的军人全额；在职人员和即将毕业的学生，紧缺急需项目 80%，其他 60%，补贴给本人。',
    'In full for the unemployed and their like; 80 % of shortage items and 60 % of others for employees and graduating students. Paid to the person.',
  ),
  field: 'skills',
  source: '沪人社职发〔2016〕55号',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('证书日期', 'Day of the certificate'), of: (input) => input.on },
  input: fields({
    priceFen: fen('培训项目价格', 'Price of the course'),
    person: choice('人员类别', 'Person', trainees),
    shortage: flag('紧缺急需项目', 'Shortage item'),
    on: day('证书日期', 'Day of the certificate'),
  }),
  result: fields({ amountFen: fen('补贴金额', 'Subsidy') }),
  parameters: ['training.subsidy_full', 'training.subsidy_shortage', 'training.subsidy_other'],
  example: { priceFen: 200_000, person: 'employed', shortage: true, on: '2026-03-02' },
  versions: [
    {
      from: '2016-01-01',
      to: '2027-03-31',
      decide({ priceFen, person, shortage }, { need, step }) {
        const key =
          traineeRow(person) === 'full'
            ? 'training.subsidy_full'
            : shortage
              ? 'training.subsidy_shortage'
              : 'training.subsidy_other'
        const { ratio } = need({ ratio: key })
        return { amountFen: step('按比例补贴', multiplyFen(priceFen, ratio, ppmOne), { unit: 'fen' }) }
      },
    },
  ],
})
