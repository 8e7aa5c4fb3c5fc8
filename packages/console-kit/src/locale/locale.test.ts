import raEnglish from 'ra-language-english'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { zhCn } from './zh-cn.ts'

function paths(value: unknown, prefix = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [prefix]
  return Object.entries(value).flatMap(([key, item]) => paths(item, prefix === '' ? key : `${prefix}.${key}`))
}

function texts(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)]
}

function placeholders(value: unknown): ReadonlyMap<string, string> {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value)
  const names = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort().join()
  return new Map(paths(value).map((path) => [path, names(String(at(path)))]))
}

describe('the texts of the console', () => {
  it('translate every key of react-admin and no other', () => {
    expect([...paths(zhCn.ra)].sort()).toEqual([...paths(raEnglish.ra)].sort())
  })

  it('have the same keys in Chinese and English', () => {
    expect([...paths(zhCn)].sort()).toEqual([...paths(en)].sort())
  })

  it('name the same values in both languages of our own texts', () => {
    expect(placeholders(zhCn.renshe)).toEqual(placeholders(en.renshe))
  })

  it('have no empty text of our own', () => {
    expect([...texts(zhCn.renshe), ...texts(en.renshe)].filter((text) => text.trim() === '')).toEqual([])
  })
})
