import { label } from '../../declare/label.ts'
import { money, moneyWithin, rateWithin } from '../../declare/parameter.ts'

/** Minimum and average wages, and the wage rules of construction. */
export const wageParameters = {
  'min_wage.month': money(label('月最低工资标准', 'Monthly minimum wage')),
  'min_wage.hour': money(label('小时最低工资标准', 'Hourly minimum wage')),
  'avg_wage.month': money(label('全口径月平均工资', 'Average monthly wage')),
  'crime.one': moneyWithin(
    label('拒不支付劳动报酬罪：一名劳动者数额', 'Crime of refusing pay: one worker'),
    500_000,
    2_000_000,
    { help: '法释〔2013〕3号：由高院在五千元至二万元之间确定。' },
  ),
  'crime.group': moneyWithin(
    label('拒不支付劳动报酬罪：十名以上劳动者数额', 'Crime of refusing pay: ten or more workers'),
    3_000_000,
    10_000_000,
    { help: '法释〔2013〕3号：由高院在三万元至十万元之间确定。' },
  ),
  'wage_bond.rate': rateWithin(label('工资保证金存储比例', 'Wage bond rate'), 10_000, 30_000, {
    help: '人社部发〔2021〕65号：1% 至 3%。',
  }),
}
