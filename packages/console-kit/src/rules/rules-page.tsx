import { Chip, Link as MuiLink, Table, TableBody, TableCell, TableRow } from '@mui/material'
import { catalog, fieldNames, type Rule } from '@renshe/rules'
import { Link } from 'react-router'
import { Page } from '../layout/page.tsx'
import { Pager } from '../layout/pager.tsx'
import { ScrollTable } from '../layout/scroll-table.tsx'
import { Section } from '../layout/section.tsx'
import { useSortedRows } from '../layout/sort-head.tsx'
import { EmptyState } from '../layout/states.tsx'
import { hasWords, useWordFilter, WordFilter } from '../layout/word-filter.tsx'
import { useLabel, useText } from '../locale/use-text.ts'

const perPage = 50
const fieldsOfWork = [...new Set(catalog.map((rule) => rule.field))]

function matches(rule: Rule, words: string, field: string): boolean {
  const text = [rule.id, rule.title.zh, rule.title.en, rule.plain.zh, rule.source].join(' ')
  return (field === '' || rule.field === field) && hasWords(text, words)
}

/** Every rule, found by its number, name or source. */
export default function RulesPage() {
  const t = useText()
  const label = useLabel()
  const filter = useWordFilter('field')
  const found = catalog.filter((rule) => matches(rule, filter.words, filter.choice))
  const { sorted, head } = useSortedRows<Rule>(
    [
      { id: 'id', name: t('rules.id'), by: (rule) => rule.id },
      { id: 'name', name: t('rules.name'), by: (rule) => label(rule.title) },
      { id: 'field', name: t('rules.field'), by: (rule) => label(fieldNames[rule.field]) },
      { id: 'source', name: t('rules.source'), by: (rule) => rule.source },
      { id: 'confidence', name: t('rules.confidence'), by: (rule) => rule.confidence },
    ],
    found,
  )
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <WordFilter
        filter={filter}
        wordsLabel={t('rules.search')}
        choiceLabel={t('rules.field')}
        choices={fieldsOfWork.map((field) => ({ value: field, text: label(fieldNames[field]) }))}
      />
      <Section title={t('common.total', { count: found.length })} flush>
        {found.length === 0 ? (
          <EmptyState title={t('rules.empty')} />
        ) : (
          <ScrollTable label={t('rules.title')}>
            <Table size="small">
              {head}
              <TableBody>
                {sorted.slice((filter.page - 1) * perPage, filter.page * perPage).map((rule) => (
                  <TableRow key={rule.id} hover>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{rule.id}</TableCell>
                    <TableCell>
                      <MuiLink component={Link} to={`/rules/${rule.id}`}>
                        {label(rule.title)}
                      </MuiLink>
                    </TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{label(fieldNames[rule.field])}</TableCell>
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
        <Pager page={filter.page} perPage={perPage} total={found.length} onPage={filter.setPage} />
      </Section>
    </Page>
  )
}
