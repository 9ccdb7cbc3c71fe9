import type { ArchiveWords } from '../language/archive.ts';

/**
 * `laesmig.txt`: how the package is checked by somebody who has nothing but it. The program is text in it, and no file of its
 * own, since records systems refuse what can be run. Python's JSON with sorted keys is RFC 8785 for all that stands in a line.
 */
export function readMe(title: string, { readMe: said }: ArchiveWords): string {
  return [title, '', ...said.files, '', ...said.journal, '', ...PROGRAM, '', said.limits, ''].join('\r\n');
}

const PROGRAM = [
  'import hashlib, json',
  'def sha(value):',
  "    text = json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False)",
  "    return hashlib.sha256(text.encode('utf-8')).hexdigest()",
  "keys = 'at body by command event number previous recordedAt subject type'.split()",
  "lines = [json.loads(line) for line in open('data/journal/journal.jsonl', encoding='utf-8')]",
  'erased = {}',
  'for line in lines:',
  "    if line['type'] == 'lines-erased':",
  "        erased.update((one['number'], one['remains']) for one in line['words']['lines'])",
  "previous = '0' * 64",
  'for line in lines:',
  "    assert line['previous'] == previous, line['number']",
  "    assert sha({key: line[key] for key in keys}) == line['hash'], line['number']",
  "    if 'words' in line:",
  "        assert sha(line['words']) in (line['event'], erased.get(line['number'])), line['number']",
  "    previous = line['hash']",
  "assert not lines or previous == json.load(open('manifest.json', encoding='utf-8'))['journal']['hash']",
  "print('OK', len(lines))",
];
