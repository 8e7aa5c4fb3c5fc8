import { describe, expect, it } from 'vitest'
import { decodeDrill, decodeNote, drillLink, encodeDrill } from './drill-link.ts'

const drill = {
  rule: 'F-IND-01',
  component: 'mediationAccepted',
  area: '310112101',
  from: '2021-01-01',
  asOf: '2025-12-31',
}
const note = { no: 8, indicator: '先行调解率', componentLabel: '调解受理 & 其他', areaName: '莘庄镇' }

describe('a drill-down in the URL', () => {
  it('comes back as it went in', () => {
    expect(decodeDrill(encodeDrill(drill))).toEqual(drill)
  })

  it('survives the way through a link with Chinese and special characters', () => {
    const url = new URL(drillLink('mediation', drill, note), 'http://localhost')
    expect(url.pathname).toBe('/mediation')
    expect(decodeDrill(url.searchParams.get('drill'))).toEqual(drill)
    expect(decodeNote(url.searchParams.get('note'))).toEqual(note)
  })

  it.each([null, '', '{', '[]', 'null', '{"rule":"F-IND-01"}', JSON.stringify({ ...drill, asOf: '2025' })])(
    'is ignored when it is not whole: %s',
    (text) => {
      expect(decodeDrill(text)).toBeNull()
    },
  )
})
