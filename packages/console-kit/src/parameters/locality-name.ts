import { areaName } from '@renshe/codes'
import { useText } from '../locale/use-text.ts'

/** Names a locality of a parameter: the nation, the city, the district or one of its towns. */
export function useLocalityName(): (locality: string) => string {
  const t = useText()
  return (locality) =>
    locality === 'CN' || locality === '310000' || locality === '310112'
      ? t(`parameters.localities.${locality}`)
      : (areaName(locality) ?? locality)
}
