import { areaOf, areaPrefix, deltaCities, isProvincePrefix, label, normalizeText } from '@renshe/codes'
import { fields, flag, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { findArea } from './find-area.ts'

/** The prefecture-level city of an area code; Shanghai is one city (A-REG-03). */
const cityOf = (code: string): string => (code.startsWith('31') ? '310000' : `${code.slice(0, 4)}00`)

/** A code of anywhere in China is taken, so that a place outside is an answer; a name must be known. */
function cityCode(area: string, work: Work): string {
  const wanted = normalizeText(area)
  if (!/^\d{6}(\d{3}|\d{6})?$/.test(wanted)) return cityOf(findArea(work, 'area', area))
  if (!isProvincePrefix(wanted.slice(0, 2))) return work.reject('area', 'UNKNOWN_AREA', '没有这个区划')
  const provinceAlone = areaPrefix(wanted.slice(0, 6)) === wanted.slice(0, 2) && !wanted.startsWith('31')
  if (provinceAlone && deltaCities.some(({ province }) => wanted.startsWith(province)))
    return work.reject('area', 'NOT_A_CITY', '请写到地级市')
  return cityOf(wanted)
}

export const aReg03 = defineRule({
  id: 'A-REG-03',
  title: label('长三角 41 个城市', 'The 41 cities of the Yangtze Delta'),
  plain: label(
    '判断一个地方是否在长三角三省一市，以及是否属于 27 个中心区城市；已撤销的地级市只在历史记录中认可。',
    'Whether a place lies in the Yangtze Delta and in one of its 27 central cities; an abolished city is accepted in history only.',
  ),
  field: 'identity',
  source: '长江三角洲区域一体化发展规划纲要（2019-12）；GB/T 2260',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事实发生日', 'Day of the fact') },
  input: fields({ area: text('城市名称或区划代码', 'City or area code', 60) }),
  result: fields({
    inDelta: flag('在长三角', 'In the delta'),
    core: flag('属于中心区', 'Central area'),
    historical: flag('已撤销，仅供历史记录', 'Abolished, history only'),
    code: text('城市代码', 'City code', 6),
    name: text('城市', 'City', 20).optional(),
  }),
  example: { area: '320506' },
  versions: [
    {
      // 巢湖 was dissolved in August 2011; the plan of 2019 names the same cities
      from: '2011-08-22',
      decide({ area }, work) {
        const code = work.step('所属地级市', cityCode(area, work))
        const city = deltaCities.find((entry) => entry.code === code)
        if (city) {
          const { name, core } = city
          work.step(core ? `${name}是中心区城市` : `${name}在长三角，不属于中心区`, core)
          return { inDelta: true, core, historical: false, code, name }
        }
        const abolished = areaOf(code)
        if (!abolished) return { inDelta: work.step('不在三省一市', false), core: false, historical: false, code }
        work.step(`${abolished.name}已撤销，只在历史记录中认可`, true)
        return { inDelta: true, core: false, historical: true, code, name: abolished.name }
      },
    },
  ],
})
