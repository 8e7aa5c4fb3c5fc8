import { useEffect } from 'react'
import { useLocale } from './use-text.ts'

/** Tells the browser and screen readers the language of the interface (WCAG 3.1.1). */
export function DocumentLanguage() {
  const locale = useLocale()
  useEffect(() => {
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
  }, [locale])
  return null
}
