import { type FormField, type FormProblem, type FormTexts, fieldAt, type ValueField } from '@renshe/rules'

interface FormProps {
  readonly fields: readonly FormField[]
  readonly texts: FormTexts
  readonly problems: readonly FormProblem[]
  /** Entries that each list offers, filled or not. */
  readonly entries: number
}

type FieldProps<F extends FormField> = Omit<FormProps, 'fields'> & { readonly field: F }

const idOf = (path: string) => `f-${path.replaceAll('.', '-')}`

const endings: Readonly<Partial<Record<ValueField['input'], string>>> = {
  yuan: '（元）',
  percent: '（%）',
  lines: '（每行一个）',
}
const types: Readonly<Partial<Record<ValueField['input'], string>>> = { date: 'date', month: 'month' }

function Control({
  field,
  text,
  invalid,
}: {
  readonly field: ValueField
  readonly text: string
  readonly invalid: boolean
}) {
  const about = {
    id: idOf(field.path),
    name: field.path,
    'aria-invalid': invalid || undefined,
    'aria-describedby': invalid ? `${idOf(field.path)}-problem` : undefined,
  }
  if (field.input === 'lines') return <textarea {...about} rows={3} defaultValue={text} />
  const choices =
    field.input === 'flag'
      ? [
          { value: 'true', zh: '是' },
          { value: 'false', zh: '否' },
        ]
      : field.choices
  if (!choices)
    return (
      <input
        {...about}
        type={types[field.input] ?? 'text'}
        inputMode={['yuan', 'percent', 'number', 'integer'].includes(field.input) ? 'decimal' : undefined}
        defaultValue={text}
      />
    )
  return (
    <select {...about} defaultValue={text}>
      <option value="">请选择</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.zh}
        </option>
      ))}
    </select>
  )
}

function Picks({ field, text }: { readonly field: ValueField; readonly text: string }) {
  const picked = new Set(text.split(','))
  return (
    <fieldset>
      <legend>{field.label}</legend>
      {field.choices?.map((choice) => (
        <label key={choice.value} className="pick">
          <input type="checkbox" name={field.path} value={choice.value} defaultChecked={picked.has(choice.value)} />
          {choice.zh}
        </label>
      ))}
    </fieldset>
  )
}

function Value({ field, texts, problems }: FieldProps<ValueField>) {
  const text = texts[field.path] ?? ''
  const problem = problems.find(({ path }) => path === field.path)
  if (field.input === 'pick') return <Picks field={field} text={text} />
  return (
    <div className="field">
      <label htmlFor={idOf(field.path)}>
        {field.label}
        {endings[field.input] ?? ''}
        {field.required && field.nullable !== true ? '' : '（可不填）'}
      </label>
      {problem ? (
        <p className="problem" id={`${idOf(field.path)}-problem`}>
          {problem.message}
        </p>
      ) : null}
      <Control field={field} text={text} invalid={problem !== undefined} />
    </div>
  )
}

function Field({ field, ...rest }: FieldProps<FormField>) {
  if (field.kind === 'value') return <Value field={field} {...rest} />
  const parts = field.kind === 'group' ? field.fields : Array.from({ length: rest.entries }, (_, at) => field.entry(at))
  return (
    <fieldset>
      <legend>{field.label}</legend>
      {parts.map((part) => (
        <Field key={part.path} field={part} {...rest} />
      ))}
    </fieldset>
  )
}

/** A form made from a schema that works without script: lists offer a few empty entries, and more on request. */
export function SchemaForm({ fields, ...rest }: FormProps) {
  return (
    <>
      {fields.map((field) => (
        <Field key={field.path} field={field} {...rest} />
      ))}
    </>
  )
}

/** What is wrong with a form, each linked to its field, told first. */
export function ProblemList({ fields, problems }: Pick<FormProps, 'fields' | 'problems'>) {
  const named = ({ path, message }: FormProblem) => {
    const field = fieldAt(fields, path)
    return field?.label ? `${field.label}：${message}` : message
  }
  return (
    <section className="problems" aria-labelledby="problems" role="alert">
      <h2 id="problems">有几处需要改正</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.message}>
            {problem.path ? <a href={`#${idOf(problem.path)}`}>{named(problem)}</a> : named(problem)}
          </li>
        ))}
      </ul>
    </section>
  )
}
