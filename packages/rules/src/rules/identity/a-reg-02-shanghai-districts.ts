import { label, shanghaiDistricts } from '@renshe/codes'
import { fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { findArea } from './find-area.ts'

export const aReg02 = defineRule({
  id: 'A-REG-02',
  title: label('上海市 16 个区', 'The sixteen districts of Shanghai'),
  plain: label(
    '由名称或代码查出所在的区；街镇和村居归到所属的区。',
    'Finds the district meant by a name or code; a town or village gives its district.',
  ),
  field: 'identity',
  source: 'GB/T 2260',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事实发生日', 'Day of the fact') },
  input: fields({ area: text('区的名称或代码', 'Name or code', 60) }),
  result: fields({
    code: text('区划代码', 'Area code', 6),
    name: text('区名', 'District', 20),
    home: flag('是闵行区', 'Is Minhang'),
  }),
  example: { area: '浦东新区' },
  versions: [
    {
      // 崇明撤县设区, the last change to the sixteen (2016-07)
      from: '2016-07-22',
      decide({ area }, work) {
        const found = findArea(work, 'area', area, { within: '310000' })
        const district = shanghaiDistricts.find((entry) => entry.code === found.slice(0, 6))
        if (!district) return work.reject('area', 'NOT_A_DISTRICT', '请写明是哪个区')
        const { code, name } = district
        return { code: work.step(`所在的区：${name}`, code), name, home: code === '310112' }
      },
    },
  ],
})
