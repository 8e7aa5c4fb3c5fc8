import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { iMlps01 } from './i-mlps-01-level-three.ts'

const { inPlace, settings, posts } = iMlps01.example
const failed = (more: object) => resultOf(iMlps01, { inPlace, settings, posts, ...more }).failed
const withSetting = (more: object) => failed({ settings: { ...settings, ...more } })
const switches = [
  'TWO_FACTOR',
  'ROW_SCOPE',
  'AUDIT',
  'ENCRYPTION',
  'BACKUP',
  'RESIDUAL',
  'INPUT',
  'ADMIN_PORT',
  'MALWARE',
  'EXPORT',
  'DEFAULT_ACCOUNTS',
  'SESSION',
  'TIME_SYNC',
]

describe('I-MLPS-01 level-3 controls', () => {
  it('passes with everything in place at the values of the rulebook', () => {
    expect(resultOf(iMlps01, iMlps01.example)).toEqual({ passed: true, failed: [] })
    expect(inPlace).toEqual(switches)
  })

  it.each(switches)('fails without %s', (name) => {
    expect(resultOf(iMlps01, { settings, posts, inPlace: switches.filter((entry) => entry !== name) })).toEqual({
      passed: false,
      failed: [name],
    })
  })

  it.each([
    [{ passwordLength: 9 }, ['PASSWORD']],
    [{ passwordLength: 11 }, []],
    [{ passwordKinds: 2 }, ['PASSWORD']],
    [{ passwordKinds: 4 }, []],
    [{ passwordDays: 91 }, ['PASSWORD']],
    [{ passwordDays: 0 }, ['PASSWORD']],
    [{ passwordDays: 1 }, []],
    [{ lockFailures: 6 }, ['LOCKOUT']],
    [{ lockFailures: 0 }, ['LOCKOUT']],
    [{ lockFailures: 4 }, []],
    [{ lockMinutes: 29 }, ['LOCKOUT']],
    [{ lockMinutes: 31 }, []],
    [{ idleMinutes: 16 }, ['IDLE']],
    [{ idleMinutes: 0 }, ['IDLE']],
    [{ idleMinutes: 5 }, []],
    [{ logMonths: 5 }, ['LOG_KEPT']],
    [{ logMonths: 7 }, []],
  ])('%j fails %j', (setting, expected) => {
    expect(withSetting(setting)).toEqual(expected)
  })

  it('no person holds two of the three posts, and every post is held', () => {
    const [system, security, audit] = ['system', 'security', 'audit'].map((role, at) => ({ user: 'ABC'[at], role }))
    expect(failed({ posts: [system, security, audit, { user: 'D', role: 'audit' }] })).toEqual([])
    expect(failed({ posts: [system, system, security, audit] })).toEqual([])
    expect(failed({ posts: [system, security] })).toEqual(['THREE_ROLES'])
    expect(failed({ posts: [] })).toEqual(['THREE_ROLES'])
    expect(failed({ posts: [system, security, audit, { user: 'A', role: 'audit' }] })).toEqual(['THREE_ROLES'])
  })

  it('lists everything that fails and explains itself', () => {
    const bad = { inPlace: switches.slice(1), settings: { ...settings, idleMinutes: 60 }, posts: [] }
    expect(failed(bad)).toEqual(['TWO_FACTOR', 'IDLE', 'THREE_ROLES'])
    const own = evaluateSeed(iMlps01, bad).trace.filter(({ kind }) => kind === 'step')
    expect(own.map(({ step, value }) => [step, value])).toEqual([
      ['不符合：管理员和远程登录双因子，其中一种用密码技术', 'TWO_FACTOR'],
      ['不符合：空闲自动退出', 'IDLE'],
      ['不符合：系统、安全、审计管理员齐备且不兼任', 'THREE_ROLES'],
      ['全部控制项符合', false],
    ])
  })

  it('takes the district’s own values', () => {
    const input = iMlps01.example
    const load = (more: object) => resultOf(iMlps01, input, { load: more }).failed
    expect(load({ 'mlps.password_length': 12 })).toEqual(['PASSWORD'])
    expect(load({ 'mlps.password_kinds': 4 })).toEqual(['PASSWORD'])
    expect(load({ 'mlps.password_days': 60 })).toEqual(['PASSWORD'])
    expect(load({ 'mlps.lock_failures': 3 })).toEqual(['LOCKOUT'])
    expect(load({ 'mlps.lock_minutes': 60 })).toEqual(['LOCKOUT'])
    expect(load({ 'mlps.idle_minutes': 10 })).toEqual(['IDLE'])
    expect(load({ 'retention.network_log': 12 })).toEqual(['LOG_KEPT'])
  })

  it('names every value that is not loaded', () => {
    expect(evaluate(iMlps01, iMlps01.example, { snapshot: createSnapshot([]), on: '2026-03-02' }).missing).toEqual([
      'mlps.password_length',
      'mlps.password_kinds',
      'mlps.password_days',
      'mlps.lock_failures',
      'mlps.lock_minutes',
      'mlps.idle_minutes',
      'retention.network_log',
    ])
  })

  it('refuses bad input by field', () => {
    const input = iMlps01.example
    expect(refusalOf(iMlps01, { ...input, inPlace: ['FIREWALL'] })).toMatchObject({ path: 'inPlace.0' })
    expect(refusalOf(iMlps01, { ...input, settings: { ...settings, idleMinutes: -1 } })).toMatchObject({
      path: 'settings.idleMinutes',
    })
    expect(refusalOf(iMlps01, { ...input, settings: { ...settings, more: 1 } })).toMatchObject({
      path: 'settings.more',
    })
    expect(refusalOf(iMlps01, { ...input, posts: [{ user: '', role: 'audit' }] })).toMatchObject({
      path: 'posts.0.user',
    })
    expect(refusalOf(iMlps01, { ...input, posts: [{ user: 'A', role: 'root' }] })).toMatchObject({
      path: 'posts.0.role',
    })
  })
})
