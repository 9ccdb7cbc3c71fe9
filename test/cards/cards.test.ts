import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import type { Language } from '../../src/language/language.ts';
import { hostile, long, ordinary } from './sample-meeting.ts';
import { samples } from './samples.ts';

/** How a binding that was not filled begins. */
const BINDING = /\$\{/;

type Node = Readonly<Record<string, unknown>>;

const danish = samples('da', ordinary);
const english = samples('en', ordinary);
const languages: readonly (readonly [Language, Readonly<Record<string, Card>>])[] = [
  ['da', danish],
  ['en', english],
];

describe.each(languages)('every card in %s', (language, cards) => {
  it.each(Object.entries(cards))('%s is bound whole, and is marked with its language', (_, card) => {
    expect(JSON.stringify(card)).not.toMatch(BINDING);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
  });

  it.each(Object.entries(cards))('%s wraps every text and labels every input', (_, card) => {
    for (const node of nodesIn(card)) {
      if (node.type === 'TextBlock') expect(node).toMatchObject({ wrap: true });
      if (String(node.type).startsWith('Input.')) expect(node.label ?? node.title, String(node.id)).toBeTruthy();
    }
  });

  it.each(Object.entries(cards))(
    '%s says which body each button is about, and no input hides its data',
    (name, card) => {
      const nodes = nodesIn(card);
      const inputs = nodes.filter((node) => String(node.type).startsWith('Input.')).map((node) => String(node.id));
      expect(new Set(inputs).size).toBe(inputs.length);
      for (const node of nodes.filter((one) => one.type === 'Action.Execute')) {
        expect(node.verb).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(String(node.title).length).toBeGreaterThan(0);
        const keys = Object.keys(record(node.data));
        if (name !== 'unknown-command') expect(keys).toContain('bodyId');
        expect(keys.filter((key) => inputs.includes(key))).toEqual([]);
      }
    },
  );
});

describe('a form', () => {
  it.each(Object.entries(danish))(
    '%s sends its form id with what is typed, so that a second press is the same',
    (_, card) => {
      for (const node of nodesIn(card)) {
        if (node.type === 'Action.Execute' && node.associatedInputs === 'auto') {
          expect(Object.keys(record(node.data))).toContain('formId');
        }
      }
    },
  );

  it('keeps what was typed beside what is wrong with it', () => {
    const card = danish['call-with-faults'];
    const inputs = nodesIn(card).filter((node) => node.id === 'topic');
    expect(inputs).toMatchObject([{ value: ordinary(200) }]);
    expect(JSON.stringify(card)).toContain('»Hvordan ønskes det behandlet?« mangler at blive udfyldt.');
  });
});

describe('the languages', () => {
  const telling = /\b(the|and|meeting|minutes|agenda|item|items|your|you|this|with|has|been)\b/i;
  it.each(Object.entries(danish))('%s has no English word in Danish', (_, card) => {
    expect(wordsIn(card).filter((text) => telling.test(text))).toEqual([]);
  });

  const danishTelling = /\b(og|ikke|mødet|referatet|dagsordenen|punkter|senest|udkastet)\b/i;
  it.each(Object.entries(english))('%s has no Danish word in English but what was written or is quoted', (_, card) => {
    const own = wordsIn(card).filter((text) => !QUOTED.test(text) && !text.includes('Udvalget drøfter'));
    expect(own.filter((text) => danishTelling.test(text))).toEqual([]);
  });
});

/** Clauses, titles of standing items and of members stand as the body wrote them. */
const QUOTED =
  /[“»]|Kommissoriet|Godkendelse af|Beslutnings-|Center|Leder af|Orienteringspunkter|Kommunes|Samarbejdsudvalget/;

describe('the size of a message', () => {
  it.each(Object.entries(samples('da', long)))(
    '%s stays under 28 KB with 14 members and 12 texts of 3,000 characters',
    (_, card) => {
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
    },
  );
});

describe('what people write', () => {
  it.each(Object.entries(samples('da', hostile)))(
    '%s shows it as it was written: no Markdown, no tag, no binding',
    (_, card) => {
      for (const text of wordsIn(card)) {
        expect(text).not.toMatch(/(?<!\\)\*\*|(?<!\\)\[klik|<b>|<at>|\$\{|\{\{|^# titel|^- streg|^1\. liste/m);
      }
    },
  );
});

describe('the templates', () => {
  const folder = new URL('../../adaptive-cards/', import.meta.url);
  const templates = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const sources = readdirSync(new URL('../../src/cards/', import.meta.url))
    .map((file) => readFileSync(new URL(`../../src/cards/${file}`, import.meta.url), 'utf8'))
    .join('\n');

  it.each(templates)('%s holds layout and no words', (file) => {
    for (const node of nodesIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))) {
      for (const key of ['text', 'title', 'label', 'errorMessage', 'placeholder']) {
        if (node[key] !== undefined) expect(node[key]).toMatch(/^\$\{[^}]+\}$/);
      }
    }
  });

  it('each stands in the README, and nothing else does', () => {
    const listed = readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\| ([a-z-]+) \| (?!what it is)/gm);
    const names = templates.map((file) => file.replace('.json', ''));
    expect([...listed].map(([, name]) => name).toSorted()).toEqual(names.toSorted());
  });

  it.each(templates)('%s is drawn by one card', (file) => {
    expect(sources.split(`>('${file.replace('.json', '')}')`).length - 1).toBe(1);
  });
});

function record(value: unknown): Node {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [record(value), ...Object.values(value).flatMap(nodesIn)];
}

/** What is read on the card: texts and facts. */
function wordsIn(card: unknown): readonly string[] {
  return nodesIn(card).flatMap((node) => {
    if (node.type === 'TextBlock') return [String(node.text)];
    return node.type === 'FactSet'
      ? nodesIn(node.facts).flatMap((fact) => [String(fact.title), String(fact.value)])
      : [];
  });
}
