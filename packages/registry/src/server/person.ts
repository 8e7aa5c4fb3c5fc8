import { checkCitizenId, documentTypes, educationLevels } from '@renshe/codes'
import { field, label } from '@renshe/kernel'
import { defineRecord, defineResource } from '@renshe/kernel/server'
import { peopleResource } from '../contract.ts'

const codeChoices = (codes: readonly { code: string; zh?: string; en?: string; name?: string }[]) =>
  codes.map((entry) => ({
    value: entry.code,
    label: label(entry.zh ?? entry.name ?? entry.code, entry.en ?? entry.name ?? entry.code),
  }))

/** One file per person (P-03). The area is where the person is served: residence, else household registration. */
export const person = defineRecord('registry', 'person', {
  name: field('person-name', label('姓名', 'Name'), { required: true, list: true, search: true, max: 50 }),
  document_type: field('choice', label('证件类型', 'Document type'), {
    required: true,
    choices: codeChoices(documentTypes),
    filter: true,
  }),
  id_number: field('person-id', label('证件号码', 'Identity number'), { required: true, list: true, filter: true }),
  birth_date: field('date', label('出生日期', 'Date of birth'), { readOnly: true, list: true, filter: true }),
  sex: field('choice', label('性别', 'Sex'), {
    readOnly: true,
    list: true,
    filter: true,
    choices: [
      { value: '1', label: label('男', 'Male') },
      { value: '2', label: label('女', 'Female') },
    ],
  }),
  mobile: field('phone', label('手机号码', 'Mobile'), { list: true }),
  area_code: field('area', label('居住地区划', 'Area of residence'), { required: true, list: true, filter: true }),
  hukou_area: field('hukou-area', label('户籍地区划', 'Household registration'), { list: true, filter: true }),
  address: field('address', label('联系地址', 'Address'), { max: 200 }),
  education: field('choice', label('文化程度', 'Education'), { choices: codeChoices(educationLevels), filter: true }),
})

export const people = defineResource({
  name: peopleResource,
  label: label('人员', 'People'),
  record: person,
  titleField: 'name',
  areaField: 'area_code',
  defaultSort: { field: 'updated_at', order: 'DESC' },
  // A number other than a citizen's carries neither (A-ID-02).
  derive: ({ id_number }) => {
    const checked = checkCitizenId(String(id_number ?? ''))
    return checked.valid ? { birth_date: checked.birthDate, sex: checked.sex } : {}
  },
})
