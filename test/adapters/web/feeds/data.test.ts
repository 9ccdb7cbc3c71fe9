import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bodiesData, bodyData, meetingData, problemData } from '../../../../src/adapters/web/feeds/public-data.ts';
import { dataPageWords } from '../../../../src/language/data-page.ts';
import { planned } from '../../../documents/sample.ts';
import { at, body } from '../../../documents/sample-body.ts';
import { corrected, meetingWith, withdrawn } from '../pages/public-sample.ts';
import { openSite, type Site } from '../pages/site.ts';

const klu = '/klu-guldborgsund';
const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });

let site: Site;
beforeAll(async () => {
  site = await openSite(
    [body],
    {
      '2027-04-08': meetingWith(corrected),
      '2027-06-10': meetingWith(withdrawn),
      '2027-10-07': {
        ...planned,
        slot: on('2027-10-14'),
        moves: [{ from: on('2027-10-07'), to: on('2027-10-14'), reason: 'Ferie', at: at('2027-08-01T09:00') }],
      },
      '2027-12-09': {
        stage: 'cancelled',
        slot: on('2027-12-09'),
        reason: 'For få punkter',
        at: at('2027-08-02T09:00'),
        online: { state: 'wanted' },
      },
    },
    at('2027-08-15T12:00'),
  );
});
afterAll(() => site.close());

const json = async (path: string): Promise<unknown> => (await site.get(path)).json();

describe('the public data', () => {
  it('has the form it promises', async () => {
    expect(bodiesData.parse(await json('/bodies.json')).bodies).toHaveLength(1);
    const { meetings, members } = bodyData.parse(await json(`${klu}.json`));
    expect(meetings.map(({ id, status, minutes }) => [id, status, minutes.state])).toEqual([
      ['2027-04-08', 'planned', 'public'],
      ['2027-06-10', 'planned', 'withdrawn'],
      ['2027-10-07', 'planned', 'none'],
      ['2027-12-09', 'cancelled', 'none'],
    ]);
    expect(members).toContainEqual({ role: 'Praktiserende læge 2', party: 'PLO-Guldborgsund' });
    for (const { data } of meetings) meetingData.parse(await json(new URL(data).pathname));
    problemData.parse(await json('/findes-ikke.json'));
  });

  it('has the points of public minutes with what became of them, and where they stand', async () => {
    const { agenda, points } = meetingData.parse(await json(`${klu}/2027-04-08.json`));
    expect(agenda).toContainEqual({ number: '2.1', title: 'Akutteam i aftentimerne' });
    expect(points.find(({ number }) => number === '2.1')).toMatchObject({
      title: 'Akutteam i aftentimerne',
      outcome: 'Indstillingen blev fulgt.',
      url: `https://referater.example${klu}/2027-04-08#punkt-2.1`,
    });
  });

  it('may be read by pages of others, and holds neither addresses nor ways to join', async () => {
    for (const path of ['/bodies.json', `${klu}.json`, `${klu}/2027-04-08.json`]) {
      const response = await site.get(path);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.text()).not.toMatch(/@|teams\.example|files\.example|entra|notat\.pdf/i);
    }
    expect((await site.get(klu)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is explained field by field at /data, in both languages, and nothing else is', async () => {
    const used = new Set(
      [bodiesData, bodyData, meetingData, problemData].flatMap((form) => fieldsOf(z.toJSONSchema(form))),
    );
    const explained = new Set([...Object.keys(dataPageWords.da.field), ...within]);
    expect([...used].filter((name) => !explained.has(name))).toEqual([]);
    expect(Object.keys(dataPageWords.da.field).filter((name) => !used.has(name))).toEqual([]);
    for (const language of ['da', 'en'] as const) {
      const page = await site.text(`/data?lang=${language}`);
      for (const name of Object.keys(dataPageWords[language].field)) expect(page).toContain(`<dt>${name}</dt>`);
      for (const name of within) expect(page, name).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});

/** Explained with the field they stand in. */
const within = 'document adoptedOn role party from to at what state publishedAt withdrawnAt docx bodies meeting'.split(
  ' ',
);

function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)]
      : fieldsOf(value),
  );
}
