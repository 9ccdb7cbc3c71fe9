import type { Body } from '../../../domain/body/body.ts';
import { dataPageWords } from '../../../language/data-page.ts';
import { pageWords } from '../../../language/document-words.ts';
import type { Article } from '../../../language/pages.ts';
import type { Answer } from './answer.ts';
import { pathOf } from './path-of.ts';
import type { Reader } from './reader.ts';
import { page } from './render.ts';

export type ArticleName = 'privacy' | 'terms' | 'accessibility' | 'data';

/** Where each is read. */
export const ARTICLE_PATHS: Readonly<Record<ArticleName, string>> = {
  accessibility: '/tilgaengelighed',
  privacy: '/privatliv',
  terms: '/vilkaar',
  data: '/data',
};

/** A page of plain text in sections. */
export function articlePage(name: ArticleName, bodies: readonly Body[], reader: Reader, origin: string): Answer {
  const { title, sections } = articleOf(name, bodies, reader);
  return page('article', { reader, origin, path: ARTICLE_PATHS[name], title, crumbs: [] }, { sections });
}

function articleOf(name: ArticleName, bodies: readonly Body[], reader: Reader): Article {
  const words = pageWords[reader.language];
  switch (name) {
    case 'privacy':
    case 'terms':
      return words[name];
    case 'accessibility':
      return words.accessibility(bodies);
    case 'data':
      return dataArticle(bodies, reader);
  }
}

const OF_A_BODY = 'id name shortName organisation language url data atom calendar rules members meetings'.split(' ');
const OF_A_POINT = 'number title text outcome url'.split(' ');

function dataArticle(bodies: readonly Body[], reader: Reader): Article {
  const { title, heading, intro, address, field, promise } = dataPageWords[reader.language];
  const at = (path: string, value: string) => ({ label: path, value, href: path });
  const fields = Object.entries(field).map(([label, value]) => ({ label, value }));
  const isOf = (names: readonly string[]) => fields.filter(({ label }) => names.includes(label));
  return {
    title,
    sections: [
      { heading: heading.what, paragraphs: intro },
      {
        heading: heading.addresses,
        paragraphs: [],
        facts: [
          at('/bodies.json', address.bodies),
          at('/atom.xml', address.news),
          ...bodies.flatMap(({ id, shortName }) => {
            const path = pathOf(id);
            return [
              at(`${path}.json`, `${address.body} (${shortName})`),
              at(`${path}/atom.xml`, `${address.newsOf} (${shortName})`),
              at(`${path}/moeder.ics`, `${address.calendar} (${shortName})`),
            ];
          }),
          { label: '/{body}/{meeting}.json', value: address.meeting },
        ],
      },
      { heading: heading.bodies, paragraphs: [], facts: isOf(OF_A_BODY) },
      {
        heading: heading.meetings,
        paragraphs: [],
        facts: fields.filter(({ label }) => ![...OF_A_BODY, ...OF_A_POINT].includes(label)),
      },
      { heading: heading.points, paragraphs: [], facts: isOf(OF_A_POINT) },
      { heading: heading.promise, paragraphs: promise },
    ],
  };
}
