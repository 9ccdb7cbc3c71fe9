import { NotAnArchive, openZip } from '../adapters/zip/read-zip.ts';
import { type ArchiveFinding, type CheckedArchive, verifyArchive } from '../archive/verify.ts';
import type { Asked } from '../arguments.ts';
import { archiveWords } from '../language/archive.ts';
import { journalWords } from '../language/journal.ts';
import type { Language } from '../language/language.ts';

/** Says of one package what is missing, changed, added or exchanged in it. Needs no database and no rules. */
export async function checkArchive(
  asked: Asked,
  file: string,
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const language = asked.language ?? 'en';
  const { line } = archiveWords[language];
  const { findings, files, sum } = await checked(file);
  const told = findings.map((finding) => findingTold(finding, language));
  const found = findings.length === 0 ? [] : [line.broken(file), ...told.map((one) => `  ${one}`)];
  if (asked.json) return { lines: [JSON.stringify({ file, files, sum: sum ?? null, findings })], found };
  if (findings.length > 0) return { lines: [], found };
  return {
    lines: [line.whole(file, files), ...(sum === undefined ? [] : [`  ${line.sum(sum)}`, `  ${line.compare}`])],
    found,
  };
}

async function checked(file: string): Promise<CheckedArchive> {
  try {
    const zip = await openZip(file);
    try {
      return await verifyArchive(zip);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!(error instanceof NotAnArchive)) throw error;
    return { findings: [{ because: 'not-an-archive' }], files: 0, sum: undefined };
  }
}

function findingTold(finding: ArchiveFinding, language: Language): string {
  const { finding: said } = archiveWords[language];
  switch (finding.because) {
    case 'journal':
      return journalWords[language].fault(finding.fault);
    case 'not-an-archive':
    case 'manifest-invalid':
      return said[finding.because]();
    case 'swapped':
      return said.swapped(finding);
    case 'journal-unreadable':
      return said['journal-unreadable'](finding);
    default:
      return said[finding.because](finding);
  }
}
