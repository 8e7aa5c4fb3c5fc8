import { Box, MenuItem, TextField } from '@mui/material'
import { useSearchParams } from 'react-router'
import { useText } from '../locale/use-text.ts'

/** Words, one choice and the page of a list that is all in the browser; they live in the address. */
export function useWordFilter(choiceName: string) {
  const [query, setQuery] = useSearchParams()
  const set = (name: string, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before)
        if (name !== 'page') next.delete('page')
        if (value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return {
    words: query.get('q') ?? '',
    choice: query.get(choiceName) ?? '',
    page: Math.max(1, Number(query.get('page') ?? 1) || 1),
    setWords: (words: string) => set('q', words),
    setChoice: (choice: string) => set(choiceName, choice),
    setPage: (page: number) => set('page', String(page)),
  }
}

/** Whether a text has all the words asked for, whatever their case and order. */
export function hasWords(text: string, words: string): boolean {
  const lower = text.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}

interface WordFilterProps {
  readonly filter: ReturnType<typeof useWordFilter>
  readonly wordsLabel: string
  readonly choiceLabel: string
  readonly choices: readonly { readonly value: string; readonly text: string }[]
}

/** The inputs of such a list. */
export function WordFilter({ filter, wordsLabel, choiceLabel, choices }: WordFilterProps) {
  const t = useText()
  return (
    <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 2 }}>
      <TextField
        label={wordsLabel}
        value={filter.words}
        onChange={(event) => filter.setWords(event.target.value)}
        sx={{ flex: 1, minWidth: 240 }}
      />
      <TextField
        select
        label={choiceLabel}
        value={filter.choice}
        onChange={(event) => filter.setChoice(event.target.value)}
        sx={{ minWidth: 180 }}
      >
        <MenuItem value="">{t('common.all')}</MenuItem>
        {choices.map((entry) => (
          <MenuItem key={entry.value} value={entry.value}>
            {entry.text}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  )
}
