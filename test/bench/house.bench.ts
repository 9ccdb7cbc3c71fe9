import { createHash } from 'node:crypto';
import { test } from 'vitest';
import { docxOf } from '../../src/adapters/docx/write-docx.ts';
import { openPublished } from '../../src/adapters/web/published/published.ts';
import { minutesSearch } from '../../src/adapters/web/search/minutes-search.ts';
import { handle } from '../../src/desk/handle.ts';
import { agendaDocument } from '../../src/documents/agenda.ts';
import { countDays } from '../../src/domain/calendar/counting.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { forEachDatabase } from '../adapters/postgres/databases.ts';
import { samples } from '../cards/samples.ts';
import { castVote, officeOn } from '../desk/ballot.ts';
import { planned, released } from '../documents/sample.ts';
import { body } from '../documents/sample-body.ts';
import { day, guldborgsund } from '../domain/bodies.ts';
import { against } from './against.ts';
import { yearsOfMinutes } from './years-of-minutes.ts';

/** What the machine is worth today. */
const MEGABYTE = new Uint8Array(1024 * 1024);
const HASH = [
  'SHA-256 of 1 MB',
  () => {
    createHash('sha256').update(MEGABYTE).digest();
  },
] as const;

test('a window of eight counted days', ({ bench }) =>
  against(bench, HASH, {
    countDays: () => {
      countDays(day('2027-04-22'), 8, guldborgsund.calendar);
    },
  }));

test('a document on paper', ({ bench }) => {
  const facts = { body, meeting: { ...planned, agenda: released }, reader: 'members' } as const;
  return against(bench, HASH, {
    agendaDocument: () => {
      agendaDocument(facts, documentWords.da);
    },
    docxOf: async () => {
      await docxOf(agendaDocument(facts, documentWords.da), { language: 'da' });
    },
  });
});

test('every card of the product', ({ bench }) => {
  const cards = samples('da');
  const through = () => {
    JSON.parse(JSON.stringify(cards));
  };
  return against(bench, ['the same cards through JSON', through], {
    'drawn from the records': () => {
      samples('da');
    },
  });
});

test('what everybody can read: a year of minutes', async ({ bench }) => {
  const records = yearsOfMinutes(12);
  const bodies = { all: () => [body], get: () => body };
  const store = {
    versions: async () => Object.keys(records).map((subject) => ({ subject, version: 1 })),
    // Whoever asks for meetings says so, and there are no others.
    look: async <State>({ subject }: { readonly subject: string }) => records[subject] as State | undefined,
  };
  const through = () => {
    JSON.parse(JSON.stringify(records));
  };
  const published = openPublished(store);
  const ready = minutesSearch(bodies, published);
  const sought = { text: 'aftale projekt', bodyId: undefined, from: undefined, until: undefined };
  await ready.find(sought);
  await against(bench, ['the same records through JSON', through], {
    'made ready for the pages': async () => {
      await openPublished(store).of(body);
    },
    'made ready for the search': async () => {
      await minutesSearch(bodies, published).prepare(new AbortController().signal);
    },
    'a search': async () => {
      await ready.find(sought);
    },
  });
});

forEachDatabase('a command', (place) => {
  test('from the door to the commit', async ({ bench }) => {
    const office = await officeOn(await place.fresh());
    let number = 0;
    await against(bench, ['an empty transaction', () => office.store.transaction(async () => {})], {
      handle: async () => {
        number += 1;
        await handle(office.desk, castVote(`voter-${number}`, { subject: `ballot-${number % 50}` }));
      },
    });
    await office.outbox.close();
  });
});
