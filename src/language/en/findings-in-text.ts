import type { TextFinding } from '../../domain/paper/finding.ts';
import { listed, quoted } from '../clauses.ts';
import type { FindingWords } from '../finding-words.ts';

const say = (text: string) => quoted(text, 'en');
const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const THINGS = { agreement: 'the agreement', guidance: 'the guidance' } as const;
const PARTIES: Readonly<Record<string, string>> = { municipalities: 'the municipalities', region: 'the region' };

/** What is found about sums, names and the words themselves. */
export function inText(about: TextFinding): FindingWords {
  switch (about.code) {
    case 'total-differs': {
      const is = `The figures above make ${about.sum}; it says ${about.total} (column of figures ${about.column}).`;
      return about.isRounding
        ? { text: `${is} It may be rounding.`, suggestion: 'Say that the figures are rounded, or correct the total.' }
        : { text: is, suggestion: `Check the figures; the sum is ${about.sum}.` };
    }
    case 'amounts-differ': {
      const both = `${say(about.what)} is ${about.here} here and ${about.there} on line ${about.otherLine}.`;
      return about.isRounding
        ? { text: `${both} One of them may be rounded.`, suggestion: `Write ${say('about')} by the rounded figure.` }
        : { text: both, suggestion: 'Is it the same quantity? Otherwise give each a name of its own.' };
    }
    case 'amounts-merged':
      return {
        text: `${number(about.rows, 'row shares', 'rows share')} ${number(about.amounts, 'amount', 'amounts')}; the total is right, but the single amounts cannot be read.`,
        suggestion: 'Say which rows the amount covers, or divide it.',
      };
    case 'period-not-shown':
      return {
        text: `The period is ${about.period}, but ${listed(about.missing.map(String), 'en')} is not in the overview.`,
        suggestion: 'Put the year in, or say why it is left out.',
      };
    case 'figures-not-read':
      return {
        text: `Of ${listed(about.figures, 'en')} only the caption is here, so the content was not checked.`,
        suggestion: 'Are the figures in the document itself?',
      };
    case 'two-names':
      return {
        text: `It seems to be the same under several names: ${listed(about.names.map(say), 'en')}.`,
        suggestion: 'Use one name throughout.',
      };
    case 'two-dates':
      return {
        text: `There are several dates of ${THINGS[about.what]}: ${listed(about.dates, 'en')}.`,
        suggestion: 'Say by each date what it is: negotiated, adopted or in force.',
      };
    case 'placeholder':
      return { text: 'Something is still to be filled in here.', suggestion: 'Fill it in, or take it out.' };
    case 'slip':
      return { text: `It says ${say(about.wrong)} here.`, suggestion: `Is it to be ${say(about.right)}?` };
    case 'verb-missing':
      return { text: 'The sentence lacks a verb.', suggestion: 'Put the verb in.' };
    case 'doubled-stop':
      return { text: 'There are two full stops here.', suggestion: 'Take one out.' };
    case 'stray-comma':
      return { text: 'A comma is in the wrong place here.', suggestion: `Is it to be ${say(about.right)}?` };
    case 'repeated-address':
      return { text: `The same address stands here ${about.times} times.`, suggestion: 'Let it stand once.' };
    case 'mixed-bullets':
      return {
        text: `The recommendations have different signs before them: ${listed(about.marks.map(say), 'en')}.`,
        suggestion: 'Use the same sign throughout.',
      };
    case 'mixed-labels':
      return { text: `Elsewhere it says ${say(about.usual)}.`, suggestion: `Write ${say(about.usual)} here too.` };
    case 'title-differs':
      return about.said === 'agenda'
        ? {
            text: `The document is called ${say('Agenda')}, but holds minutes.`,
            suggestion: `Call it ${say('Agenda with minutes')} or ${say('Minutes')}.`,
          }
        : {
            text: `The document is called ${say('Minutes')}, but no item has any.`,
            suggestion: `Call it ${say('Agenda')}, or write the minutes.`,
          };
    case 'undated':
      return {
        text: `The document has no ${listed(about.missing, 'en').replace(' and ', ' or ')}.`,
        suggestion: 'Write it on, so that everybody can see which version they have.',
      };
    case 'one-party': {
      const party = PARTIES[about.party] ?? about.party;
      return about.because === 'strife'
        ? {
            text: `The paragraph is about disagreement within ${party}.`,
            suggestion: `Is ${party} to read it? Keep the annex to one party, or take the paragraph out.`,
          }
        : {
            text: `It says here what ${party === '' ? 'one party' : party} wants out of a negotiation.`,
            suggestion: 'Is the document for one party only? Then it must not be sent to the others.',
          };
    }
    case 'norwegian':
      return {
        text: 'The document is in Norwegian. Dates, numbers, totals and participants were checked; Danish phrases were not.',
        suggestion: 'Is it the right document?',
      };
    case 'unreadable-letters':
      return {
        text: `${number(about.count, 'letter', 'letters')} cannot be read; the file was saved or opened in the wrong encoding.`,
        suggestion: 'Save the text as UTF-8, or copy it again.',
      };
  }
}
