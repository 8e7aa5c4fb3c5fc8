import { label } from '@renshe/codes'
import { z } from 'zod'
import { number, scheme, table, toggle } from '../../declare/parameter.ts'

/** Credit grades of employers, the strata of a double-random draw. */
const gradeRows = { A: 'A 级', B: 'B 级', C: 'C 级' } as const

const veto = (zh: string, en: string) => z.boolean().meta({ title: zh, titleEn: en })

/** Mediation, inspection, group events, filing of employment and the harmony round. */
export const disputeParameters = {
  'group_event.min': number(label('群体性事件起点人数', 'People that make a group event'), 'people'),
  'group_event.lookback_days': number(
    label('事先预警的回溯期', 'How far back a hazard report counts as a warning'),
    'days',
  ),
  'group_event.grades': table(label('群体性事件分级人数', 'People by grade of a group event'), 'people', {
    general: '一般',
    larger: '较大',
    major: '重大',
  }),
  'filing.count_dispatched': toggle(label('用工人数计入派遣人员', 'Dispatched workers count as workers')),
  'filing.count_part_time': toggle(label('用工人数计入在场非全日制人员', 'Part-timers on site count as workers')),
  'insp.contact.working_days': number(label('举报投诉首次联系时限', 'First contact after a complaint'), 'working-days'),
  'insp.contact.mass_hours': number(
    label('群体性欠薪首次联系时限', 'First contact in a mass case of wage arrears'),
    'hours',
  ),
  'insp.sample.min': table(label('双随机抽查比例下限（按信用等级）', 'Least share drawn, by grade'), 'ppm', gradeRows),
  'insp.sample.max': table(
    label('双随机抽查比例上限（按信用等级）', 'Largest share drawn, by grade'),
    'ppm',
    gradeRows,
  ),
  'insp.recheck_months': number(
    label('多少个月内查过的不再抽取', 'Months in which an inspected employer is not drawn'),
    'months',
  ),
  'harmony.veto': scheme(
    label('和谐达标一票否决事项', 'Vetoes of the harmony round'),
    z.strictObject({
      gradeC: veto('守法诚信等级为 C', 'Credit grade C'),
      blacklisted: veto('在失信联合惩戒名单内', 'On the blacklist'),
      groupEvent: veto('发生群体性事件', 'A group event'),
      fatalAccident: veto('发生死亡事故', 'A fatal accident'),
    }),
  ),
  'mediator.training_hours': number(label('调解员每年培训学时', 'Training hours of a mediator a year'), 'hours'),
  'mediator.cert_years': number(label('调解员证书有效年限', 'Years a mediator certificate is valid'), 'years'),
  'mediator.quality_min': number(label('调解员办案质量合格分', 'Passing case quality score'), 'points', {
    help: '没有公开标准；载入后低于此分的不予认证。',
  }),
}
