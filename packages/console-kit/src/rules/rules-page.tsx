import { Box, Chip, MenuItem, Link as MuiLink, Table, TableBody, TableCell, TableRow, TextField } from '@mui/material'
import { catalog, type Rule } from '@renshe/rules'
import { Link, useSearchParams } from 'react-router'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { useSortedRows } from '../layout/sort-head.tsx'
import { EmptyState } from '../layout/states.tsx'
import { useLabel, useText } from '../locale/use-text.ts'

const perPage = 50
const fieldsOfWork = [...new Set(catalog.map((rule) => rule.field))]

function matches(rule: Rule, wanted: string, field: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const text = [rule.id, rule.title.zh, rule.title.en, rule.plain.zh, rule.source].join(' ').toLowerCase()
  return (field === '' || rule.field === field) && words.every((word) => text.includes(word))
}

/** Every rule, found by its number, name or source. */
export default function RulesPage() {
  const t = useText()
  const label = useLabel()
  const [query, setQuery] = useSearchParams()
  const [wanted, field] = [query.get('q') ?? '', query.get('field') ?? '']
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1)
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
  const found = catalog.filter((rule) => matches(rule, wanted, field))
  const { sorted, head } = useSortedRows<Rule>(
    [
      { id: 'id', name: t('rules.id'), by: (rule) => rule.id },
      { id: 'name', name: t('rules.name'), by: (rule) => label(rule.title) },
      { id: 'field', name: t('rules.field'), by: (rule) => t(`rules.fields.${rule.field}`) },
      { id: 'source', name: t('rules.source'), by: (rule) => rule.source },
      { id: 'confidence', name: t('rules.confidence'), by: (rule) => rule.confidence },
    ],
    found,
  )
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 2 }}>
        <TextField
          label={t('rules.search')}
          value={wanted}
          onChange={(event) => set('q', event.target.value)}
          sx={{ flex: 1, minWidth: 240 }}
        />
        <TextField
          select
          label={t('rules.field')}
          value={field}
          onChange={(event) => set('field', event.target.value)}
          sx={{ minWidth: 180 }}
        >
          <MenuItem value="">{t('common.all')}</MenuItem>
          {fieldsOfWork.map((entry) => (
            <MenuItem key={entry} value={entry}>
              {t(`rules.fields.${entry}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Section title={t('common.total', { count: found.length })} flush>
        {found.length === 0 ? (
          <EmptyState title={t('rules.empty')} />
        ) : (
          <ScrollTable label={t('rules.title')}>
            <Table size="small">
              {head}
              <TableBody>
                {sorted.slice((page - 1) * perPage, page * perPage).map((rule) => (
                  <TableRow key={rule.id} hover>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{rule.id}</TableCell>
                    <TableCell>
                      <MuiLink component={Link} to={`/rules/${rule.id}`}>
                        {label(rule.title)}
                      </MuiLink>
                    </TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{t(`rules.fields.${rule.field}`)}</TableCell>
                    <TableCell>{rule.source}</TableCell>
                    <TableCell>
                      <Chip size="small" variant="outlined" label={t(`rules.confidences.${rule.confidence}`)} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </ScrollTable>
        )}
        <Pager page={page} perPage={perPage} total={found.length} onPage={(next) => set('page', String(next))} />
      </Section>
    </Page>
  )
}
