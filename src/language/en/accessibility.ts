import type { Body } from '../../domain/body/body.ts';
import type { Article } from '../pages.ts';

export function accessibility(bodies: readonly Body[]): Article {
  return {
    title: 'Accessibility',
    sections: [
      {
        heading: 'What this page is',
        paragraphs: [
          'It says what has been done so that everybody can use these pages, what has been tried and what has not. It is not in itself the accessibility statement that section 4 of the Danish act on web accessibility asks for.',
          'That statement is given by the authority that runs the pages, with the WAS-Tool of the Danish Agency for Digital Government. Once it has been given, it is found at was.digst.dk under the name of the site.',
        ],
      },
      {
        heading: 'What is aimed at',
        paragraphs: [
          'The pages are built to WCAG 2.2, level AA, which includes WCAG 2.1 AA, the demand of the European standard EN 301 549.',
          'They work without scripts, with a keyboard alone, in light and dark, on screens from 320 pixels wide, with text at double size, and on paper.',
        ],
      },
      {
        heading: 'What has been tried',
        paragraphs: [
          'Each kind of page is tried automatically with axe-core, in light and dark and at a width of 320 pixels. Use by keyboard, text at double size and printing are tried automatically as well.',
          'Automatic trials do not find everything. The pages have not been tried by users of screen readers, and no expert has reviewed them.',
        ],
      },
      {
        heading: 'What may be difficult',
        paragraphs: [
          'The text of minutes and cases is written by members and secretariats. Words of other languages in it are not marked, and the language may be hard.',
          'Minutes can be downloaded as a Word document and in some places as PDF. Both have headings, lists and their language, but have not been tried with assistive tools by themselves. The meeting’s page has the same content.',
          'Documents elsewhere to which minutes refer are no part of these pages.',
        ],
      },
      {
        heading: 'Tell us, and complain',
        paragraphs: [
          'If there is something you cannot read or use, write to the committee’s secretariat and ask for the content in another way.',
          'If you are not content with the answer, you can turn to the Danish Agency for Digital Government, which supervises the act.',
        ],
        facts: bodies
          .filter(({ home }) => home.mailbox !== '')
          .map(({ shortName, organisation, home }) => ({
            label: shortName,
            value: `${organisation}, ${home.mailbox}`,
          })),
      },
    ],
  };
}
