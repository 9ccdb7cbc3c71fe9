import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../src/adapters/zip/read-zip.ts';
import { logTo } from '../../src/log.ts';
import { filesOf, text as textIn } from '../archive/packed-meeting.ts';
import { type Office, openOffice } from '../counter/office.ts';
import { filled, KLU, MARK, playIll, SPRING, seatsOf } from './hostile-meeting.ts';

let office: Office;
const logged: string[] = [];

beforeAll(async () => {
  office = await openOffice('2027-01-11T09:00', { log: logTo('trace', { write: (line) => void logged.push(line) }) });
  await playIll(office);
}, 120_000);
afterAll(() => office.sandbox.close());

/** What a reader's program would obey, however much of it stands as text. */
const OBEYED = /[^\P{Cc}\n\t]|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whatever Teams reads as Markdown in a card: not what stands in an input, nor what a button carries. */
function markdownIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(markdownIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key === 'data' || String(Reflect.get(node, 'type')).startsWith('Input.')) return [];
    if (typeof inner !== 'string') return markdownIn(inner);
    return key === 'text' || (key === 'value' && 'title' in node) || (key === 'title' && 'value' in node)
      ? [inner]
      : [];
  });
}

function wellFormed(source: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
}

/** Nothing of theirs is markup; that our own carries no script at all is held where pages and files are drawn. */
function expectTextOnly(html: string): void {
  expect(html).not.toMatch(/<script>1|<script>ondt|<img src=x|<at>|href="javascript:|<b>/i);
  expect(html).not.toContain('x49x');
  expect(html).not.toMatch(OBEYED);
}

const fetched = async (path: string) => (await fetch(`${office.sandbox.referent.server.url}${path}`)).text();
/** What Teams complained of: that a binding is left open is meant for our own, and is said of theirs in an input, too. */
function complained(): string {
  try {
    office.sandbox.teams.insistOnNoComplaints();
    return '';
  } catch (error) {
    return String(error).replace(/^.*\n/, '');
  }
}

const filed = () => office.sandbox.tenant.files;

describe('hostile text in every field of a meeting', () => {
  it('has been written by members and secretary alike', () => {
    expect([...filled]).toEqual(
      expect.arrayContaining(
        'answer comment consultation-text consultation-title guests how other-role outside-bodies place question reason reply-text settled-how substitute text topic what why'.split(
          ' ',
        ),
      ),
    );
  });

  it('is text on every card, in every message, and binds nothing', () => {
    expect(complained()).not.toMatch(/^- (?!an unbound text)/m);
    const posts = office.sandbox.teams.channel(office.body(KLU).home.channelId);
    const messages = [...seatsOf(office).flatMap(({ person }) => person.chat()), ...posts].filter(
      ({ from }) => from === 'bot',
    );
    const texts = messages.flatMap(({ card, text }) => [...markdownIn(card), text ?? '']);
    expect(texts.filter((text) => text.includes(MARK)).length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(text).not.toMatch(
        /(?<!\\)\*\*fed|(?<!\\)\[x|^\s*# h|^\s*[+-]1|<script|<img|<at>|<b>|\$\{7|\{\{DATE|&#60;|x49x/m,
      );
      expect(text).not.toMatch(OBEYED);
    }
  });

  it('is text in letters: one line of subject, one reader, no line of the calendar’s', () => {
    const { mails } = office.sandbox.tenant;
    expect(mails.filter(({ content }) => content.includes(MARK)).length).toBeGreaterThan(3);
    for (const { subject, to, content, text, calendar } of mails) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject).not.toMatch(OBEYED);
      expect(to).toHaveLength(1);
      expect(text.replaceAll('\r', '')).not.toMatch(OBEYED);
      expectTextOnly(content.replaceAll('\r', ''));
      expectCalendar(calendar);
    }
  });

  it('is text in the documents, whose names SharePoint takes', async () => {
    const documents = filed().filter(({ name }) => name.endsWith('.docx'));
    expect(documents.length).toBeGreaterThan(1);
    for (const { name, bytes } of documents) {
      expect(name).not.toMatch(/["*:<>?/\\|]/);
      await expectDocument(bytes);
    }
  });

  it.each([`/${KLU}`, `/${KLU}/${SPRING}`, `/soeg?q=${MARK}`])('is text on the page %s', async (path) => {
    const html = await fetched(path);
    expectTextOnly(html);
    if (path !== `/${KLU}`) expect(html).toContain(MARK);
  });

  it('is text in feeds, data and calendar', async () => {
    for (const path of ['/atom.xml', `/${KLU}/atom.xml`]) {
      const feed = await fetched(path);
      wellFormed(feed);
      expect(feed).toContain(MARK);
    }
    expect(JSON.stringify(JSON.parse(await fetched(`/${KLU}/${SPRING}.json`)))).toContain(MARK);
    const calendar = await fetched(`/${KLU}/moeder.ics`);
    expect(calendar).toContain('BEGIN:VEVENT');
    expectCalendar(calendar);
  });

  it('is text in what is archived, and its names are ours', async () => {
    const archived = filed().find(({ name }) => name.endsWith('.zip'));
    const files = await filesOf(archived?.bytes ?? new Uint8Array());
    expect(files.size).toBeGreaterThan(10);
    for (const [path, bytes] of files) {
      expect(path).toMatch(/^[\w./-]+$/);
      const content = textIn(bytes);
      if (path.endsWith('.html')) expectTextOnly(content);
      if (path.endsWith('.json')) JSON.parse(content);
      if (path.endsWith('.jsonl')) for (const line of content.trim().split('\n')) JSON.parse(line);
      if (path.endsWith('.docx') && path.includes('dokumenter')) await expectDocument(bytes);
      if (path.endsWith('.csv')) expect(content).not.toMatch(/(?:^|[,;"\n])[=@+-]/m);
    }
  });

  it('names a file of somebody’s in one header', async () => {
    const [link] =
      JSON.stringify((await seatsOf(office)[0].say(`bilag ${SPRING}`)).card).match(/https?:[^"]+\/bilag\/[^"]+/g) ?? [];
    const answer = await fetch(link ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.%!~-]+$/,
    );
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is asked of Graph in no address, and stands in no log', () => {
    for (const { path } of office.sandbox.tenant.requests)
      expect(decodeURIComponent(path)).not.toMatch(/\.\.\/|[\r\n]|Bcc/);
    expect(logged.join('')).not.toContain(MARK);
  });
});

/** Every line is a property of ours or goes on from the one before, and is folded by octets (RFC 5545, section 3.1). */
function expectCalendar(calendar: string): void {
  for (const line of calendar.split(/\r?\n/)) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).toMatch(/^(?:$| |[A-Z-]+[;:])/);
    expect(line).not.toMatch(/^(?:DTSTART:1$|ATTENDEE:x)/);
    expect(line).not.toMatch(OBEYED);
  }
}

async function expectDocument(bytes: Uint8Array): Promise<void> {
  const zip = await openZip(bytes);
  for await (const file of zip.files()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.content()) chunks.push(chunk);
    const part = textIn(Buffer.concat(chunks));
    if (!/\.(?:xml|rels)$/.test(file.path)) continue;
    wellFormed(part);
    expect(part).not.toMatch(/Target="javascript:|x49x/i);
    expect(part.replace(/\r/g, '')).not.toMatch(OBEYED);
  }
  zip.close();
}
