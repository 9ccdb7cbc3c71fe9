import type { archive as danish } from '../da/archive.ts';
import { longDate } from '../dates.ts';

export const archive: typeof danish = {
  title: 'Archive package',
  caseTitle: (body, date) => `${body}, meeting of ${date}`,
  day: (date) => longDate(date, 'en'),
  label: {
    body: 'Body',
    organisation: 'Authority',
    date: 'Day of the meeting',
    case: 'Case',
    rules: 'Rules',
    parties: 'Parties',
  },
  heading: {
    documents: 'Documents',
    data: 'Data',
    journal: 'The journal',
    check: 'How to check the package',
    sources: 'Where the fields come from',
  },
  cancelled: 'The meeting was cancelled; there are no documents.',
  noDocuments: 'There are no documents yet.',
  withheld: (title, access) => `${title}: left out, as the package lies where others come (${access}).`,
  noPdf:
    'The package holds no PDF: the same records must always give the same package, and a program that prints does not from one year to the next. The HTML file is what is printed.',
  documentsHeader: ['Document', 'Date', 'Access', 'Files'],
  dataHeader: ['Content', 'File', 'Size'],
  type: {
    agenda: 'Agenda',
    'draft-minutes': 'Draft minutes',
    minutes: 'Minutes',
    'public-minutes': 'Minutes, public version',
    'fee-sheet': 'Fee sheet',
    proof: 'Proof of approval',
    annex: 'Annex',
  },
  version: (type, number) => `${type}, version ${number}`,
  access: (access, party) => {
    if (access === 'public') return 'Public';
    if (access === 'members') return 'The members of the body';
    return access === 'secretariat' ? 'The secretariat' : `Only ${party ?? access.replace('party:', '')}`;
  },
  about: {
    record: 'The meeting as data',
    state: 'The meeting as it is stored',
    receipts: 'What was sent to whom',
    journal: 'Extract of the journal',
  },
  size: (bytes) =>
    bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} kB`,
  journal: (own, upTo) =>
    upTo === 0
      ? 'The journal says nothing of the meeting.'
      : `${own} lines are about the meeting. The extract has all lines of the body up to no. ${upTo}, so that the chain can be followed from the first; of the others it says only what kind they are of, not what anybody wrote. The sum of the last line:`,
  check: [
    'Run “npm run -s referent -- verify-archive” with the file of the package. It says what is missing, was changed or was added.',
    'Without Referent: the package is a bag (BagIt, RFC 8493), and any BagIt tool can check it. How, and how the journal is followed, stands in laesmig.txt.',
    'The lines of the journal: the sum is SHA-256 over the line as JSON by RFC 8785 with the keys at, body, by, command, event, number, previous, recordedAt, subject and type.',
  ],
  readMe: {
    files: [
      'Begin with indeks.html. How the package is checked without Referent:',
      '',
      '1. The files. The package is a bag (BagIt, RFC 8493). In its folder, on Linux or Mac:',
      '     sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt',
      '   In Windows “Get-FileHash <file>” in PowerShell gives one file’s sum, which must stand beside it in manifest-sha256.txt.',
      '   SHA-256 of tagmanifest-sha256.txt is the package’s own sum. Compare it with the one shown when it was made.',
    ],
    journal: [
      '2. The journal. Each line of data/journal/journal.jsonl has its checksum (hash) and that of the line before (previous; of',
      '   the first, 64 zeros). The sum is SHA-256 over the line as JSON by RFC 8785 with the keys at, body, by, command, event,',
      '   number, previous, recordedAt, subject and type. “event” is SHA-256 over what happened, in the same form; it stands in',
      '   “words” where the line is about the meeting. Where text was erased by the rules, the sum of what is left stands in a',
      '   later line of the kind lines-erased. This program (Python 3) does it in the folder of the package, and prints OK:',
    ],
    limits:
      'It shows that the package is as it was made, and that the journal hangs together. That it was not made anew from end to end only a sum kept elsewhere shows.',
  },
  receiptsHeader: ['What', 'To', 'What became of it'],
  nothingSent: 'Nothing was sent about the meeting.',
  receivers: {
    channel: 'The channel',
    calendar: 'The calendar',
    files: 'The channel’s folder',
  },
  sources: [
    'Danish Access to Public Administration Files Act (LBK no. 145 of 24.2.2020) section 15 (3): the date of receipt or dispatch, and a short indication of the matter.',
    'FESD Datafølgeseddel, protocol 1.0 (17.12.2007): case and document each with an id of their own, their data and parties.',
    'RFC 8493: how the package is built, and its checksums.',
  ],
  card: {
    intro: (documents) =>
      `The package is for the municipality’s records system. It has ${documents === 1 ? 'one document' : `${documents} documents`} as DOCX and HTML, the meeting as data, what was sent to whom, and an extract of the journal that others can check.`,
    unfinished: 'The minutes are not approved yet. Make the package again when they are.',
    file: 'Put the package into the channel’s folder',
    open: 'Open the latest package',
    filed: 'The package is on its way to the channel’s folder. It takes the place of one that may have lain there.',
    fileName: (body, meeting) => `Archive package ${body} ${meeting}.zip`,
  },
  line: {
    written: (file, documents, files) => `${file}: ${documents} documents, ${files} files.`,
    sum: (sha256) => `The package’s own sum: sha256 ${sha256}`,
    noMeeting: (body, meeting) => `${body} has no meeting ${meeting}. Write the day for which it was first planned.`,
    whole: (file, files) => `${file} is whole: all ${files} files are as they were packed.`,
    broken: (file) => `${file} is not as it was packed:`,
    compare:
      'Compare the sum with the one shown when the package was made. It alone gives away a package that was made anew from end to end.',
    exists: (file) => `${file} is there already. Choose another name with --out, or move it.`,
  },
  finding: {
    'not-an-archive': () => 'The file is no archive package, or it is damaged.',
    'unsafe-name': ({ path }) => `A name in the package points out of it: ${path}`,
    'too-big': ({ path }) => `${path} is bigger than anything in an archive package can be.`,
    duplicate: ({ path }) => `${path} is there twice.`,
    missing: ({ path }) => `${path} is missing.`,
    changed: ({ path }) => `${path} was changed.`,
    extra: ({ path }) => `${path} was added.`,
    swapped: ({ path, with: other }) => `${path} and ${other} have changed places.`,
    'manifest-differs': ({ path }) => `manifest.json says otherwise of ${path} than the checksums.`,
    'manifest-invalid': () => 'manifest.json does not have the form it must have.',
    'journal-unreadable': ({ line }) => `Line ${line} of the extract of the journal cannot be read.`,
  },
};
