export { BarTable } from './bar-table.tsx'
export { FigureList, figureText, StatusTag } from './figure.tsx'
export { PageFrame } from './page-frame.tsx'
export { ProblemList, SchemaForm } from './schema-form.tsx'
