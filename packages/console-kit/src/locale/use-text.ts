import type { Label } from '@renshe/kernel'
import { useCallback } from 'react'
import { useLocaleState, useTranslate } from 'react-admin'
import type { Locale } from './i18n-provider.ts'
import type { MessageKey } from './messages-like.ts'
import type { zhCn } from './zh-cn.ts'

export type TextKey = MessageKey<(typeof zhCn)['renshe']>
export type Text = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string

/** Our own texts with checked keys. */
export function useText(): Text {
  const translate = useTranslate()
  return useCallback((key, params) => translate(`renshe.${key}`, params), [translate])
}

export function useLocale(): Locale {
  const [locale] = useLocaleState()
  return locale === 'en' ? 'en' : 'zh'
}

/** Picks the language of a label that came from the server. */
export function useLabel(): (label: Label) => string {
  const locale = useLocale()
  return useCallback((label) => label[locale] || label.zh, [locale])
}
