import { open } from 'node:fs/promises'
import iconv from 'iconv-lite'
import { detectEncoding } from './detect-encoding.ts'
import { detectDelimiter, readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { type TableFile, TableFileError } from './table-file.ts'

const sampleBytes = 131_072

async function readSample(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r')
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    throw new TableFileError('NOT_FOUND', `文件不存在或无法打开：${path.split('/').at(-1) ?? path}`)
  }
}

/** Whether a zip file has its directory at the end; one cut short does not, and streaming it would never finish. */
async function isWholeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    // The directory's end is 22 bytes long and may be followed by a comment of up to 64 KB.
    const length = Math.min(size, 22 + 65_535)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  } finally {
    await file.close()
  }
}

/**
 * Opens a ledger by what it contains, not by its name: a workbook, or text in UTF-8, GB18030 or UTF-16.
 * @throws TableFileError when it is missing, empty, an old .xls, or no table at all
 */
export async function openTable(path: string): Promise<TableFile> {
  const sample = await readSample(path)
  if (sample.length === 0) throw new TableFileError('EMPTY', '文件是空的')
  if (sample.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) {
    if (!(await isWholeZip(path))) throw new TableFileError('UNREADABLE', 'Excel 文件不完整，请重新保存后再导入')
    return { format: 'xlsx', rows: () => readXlsx(path) }
  }
  if (sample.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new TableFileError('UNSUPPORTED_XLS', '这是旧版 .xls 文件，请在 Excel 中另存为 .xlsx 或 CSV 后再导入')
  }
  const encoding = detectEncoding(sample)
  if (encoding !== 'utf-16le' && sample.includes(0))
    throw new TableFileError('UNREADABLE', '文件不是表格，请选择 .xlsx 或 CSV 文件')
  const delimiter = detectDelimiter(iconv.decode(sample, encoding))
  return { format: 'csv', rows: () => readCsv(path, encoding, delimiter) }
}
