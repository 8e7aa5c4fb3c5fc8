import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { drawAlgorithm } from '../labor-relations/seeded-random.ts'
import { eInj02c } from './e-inj-02c-panel-draw.ts'

const experts = Array.from({ length: 12 }, (_, at) => ({ code: `Z${at}`, specialty: at % 3 === 0 ? '眼科' : '骨科' }))
const asked = { seed: '20260001', panelSize: 3, experts, specialties: ['骨科'] }

describe('E-INJ-02c panel of experts', () => {
  it.each([3, 5])('draws %i experts of the specialty, the same for the same seed', (panelSize) => {
    const drawn = resultOf(eInj02c, { ...asked, panelSize })
    expect(drawn.candidates).toBe(8)
    expect(new Set(drawn.panel).size).toBe(panelSize)
    expect(resultOf(eInj02c, { ...asked, panelSize })).toEqual(drawn)
    for (const code of drawn.panel) expect(Number(code.slice(1)) % 3).not.toBe(0)
  })

  it('depends on the seed, whatever order the list is in', () => {
    const drawn = resultOf(eInj02c, { ...asked, panelSize: 5 })
    expect(resultOf(eInj02c, { ...asked, panelSize: 5, experts: experts.toReversed() })).toEqual(drawn)
    expect(resultOf(eInj02c, { ...asked, panelSize: 5, seed: '20260003' }).panel).not.toEqual(drawn.panel)
    expect(drawn.algorithm).toBe(drawAlgorithm)
  })

  it('never draws a recused expert in 1000 draws', () => {
    for (let draw = 0; draw < 1000; draw += 1)
      expect(resultOf(eInj02c, { ...asked, seed: String(10_000_000 + draw), recused: ['Z1'] }).panel).not.toContain(
        'Z1',
      )
  })

  it('counts an expert of two specialties once', () => {
    const twice = [...experts, { code: 'Z1', specialty: '眼科' }]
    expect(resultOf(eInj02c, { ...asked, experts: twice, specialties: ['骨科', '眼科'] }).candidates).toBe(12)
  })

  it('refuses a panel of another size, too few experts, and bad input by field', () => {
    for (const panelSize of [0, 2, 4, 6])
      expect(refusalOf(eInj02c, { ...asked, panelSize })).toMatchObject({ code: 'PANEL_SIZE', path: 'panelSize' })
    expect(refusalOf(eInj02c, { ...asked, experts: experts.slice(0, 3) })).toMatchObject({
      code: 'TOO_FEW',
      path: 'experts',
    })
    expect(resultOf(eInj02c, { ...asked, experts: experts.slice(0, 5) }).panel.toSorted()).toEqual(['Z1', 'Z2', 'Z4'])
    expect(refusalOf(eInj02c, { ...asked, seed: '2026000' })).toMatchObject({ path: 'seed' })
    expect(refusalOf(eInj02c, { ...asked, seed: '20260001x' })).toMatchObject({ path: 'seed' })
    expect(refusalOf(eInj02c, { ...asked, specialties: [] })).toMatchObject({ path: 'specialties' })
    expect(refusalOf(eInj02c, { ...asked, experts: [{ code: 'Z1' }] })).toMatchObject({ path: 'experts.0.specialty' })
  })
})
