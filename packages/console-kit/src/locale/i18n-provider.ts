import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider } from 'react-admin'
import { en } from './en.ts'
import { zhCn } from './zh-cn.ts'

export type Locale = 'zh' | 'en'

/** Chinese first; the choice of language is kept in the browser by react-admin's store. */
export const i18nProvider: I18nProvider = polyglotI18nProvider((locale) => (locale === 'en' ? en : zhCn), 'zh', [
  { locale: 'zh', name: '简体中文' },
  { locale: 'en', name: 'English' },
])
