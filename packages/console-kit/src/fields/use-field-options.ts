import type { Field } from '@renshe/kernel'
import { useLabel, useText } from '../locale/use-text.ts'
import { useSession } from '../session/session.ts'

/** What a field of a closed kind can be: its choices, the user's areas, yes and no; null for free values. */
export function useFieldOptions(field: Field): readonly { readonly value: string; readonly text: string }[] | null {
  const t = useText()
  const label = useLabel()
  const session = useSession()
  switch (field.kind) {
    case 'choice':
      return (field.choices ?? []).map((choice) => ({ value: choice.value, text: label(choice.label) }))
    case 'area':
      return session.areas.map((area) => ({ value: area.code, text: area.name }))
    case 'boolean':
      return [
        { value: 'true', text: t('common.yes') },
        { value: 'false', text: t('common.no') },
      ]
    default:
      return null
  }
}
