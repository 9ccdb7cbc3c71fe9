import type { Answer } from '../../../counter/counter.ts';
import type { LetIn, LinkDoor } from '../../../counter/link-door.ts';
import { named } from '../../../domain/body/body.ts';
import { checkingWords } from '../../../language/checking.ts';
import type { Language } from '../../../language/language.ts';
import { membersPageWords } from '../../../language/members-page.ts';
import { templatesIn } from '../templates.ts';
import type { Node } from './card-blocks.ts';
import { formOf } from './form-view.ts';

/** What a request is answered with. */
export interface Page {
  readonly status: number;
  readonly html: string;
  readonly language: Language;
}

/** Who reads, and by which link they came; undefined where it is not ours. */
export interface Frame {
  readonly language: Language;
  readonly come: Exclude<LetIn, { readonly state: 'unknown' }> | undefined;
}

const draw = templatesIn(new URL('./templates', import.meta.url));

/** The cards as parts of one page, the first its heading. Without `isFirst` a way back to what the link opens. */
export function cardsPage(
  frame: Frame,
  answers: readonly Answer[],
  door: Pick<LinkDoor, 'mayPress' | 'asides'>,
  { isFirst }: { readonly isFirst: boolean },
): Page {
  const { language, come } = frame;
  const presses = {
    may: (verb: string, data: Node) => come !== undefined && door.mayPress(come.link, verb, data),
    isAside: (verb: string) => door.asides.has(verb),
  };
  const forms = answers.map(({ card }, index) => formOf({ ...card }, index + 1, presses));
  const isFaulty = forms.some(({ faults }) => faults.length > 0);
  const isRefused = forms.some((form) => form.isRefused);
  const title = forms[0]?.heading.join(' ') ?? '';
  const view = { ...viewOf(frame), title, forms, isFaulty, back: isFirst ? undefined : `?lang=${language}` };
  const isForbidden = answers.some((answer) => answer.isForbidden === true);
  return { status: isFirst ? 200 : statusOf(isForbidden, isRefused), html: draw('cards', view), language };
}

/** @source RFC 9110, sections 15.5.4 and 15.5.21 */
function statusOf(isForbidden: boolean, isRefused: boolean): number {
  if (isForbidden) return 403;
  return isRefused ? 422 : 200;
}

/** The page on which the secretary hands a document in. @param isEmpty neither a file nor a text came */
export function checkPage(frame: Frame, isEmpty: boolean): Page {
  const { language, come } = frame;
  const { page, form } = checkingWords[language];
  const { heading: title, paragraphs: texts } = page(come?.body.shortName ?? '');
  const view = { ...viewOf(frame), title, texts, form, fault: isEmpty ? form.nothing : '', isFaulty: isEmpty };
  return { status: isEmpty ? 422 : 200, html: draw('check', view), language };
}

/** A page in plain words: the link does not open, or a new one is on its way. */
export function messagePage(
  frame: Frame,
  what: 'unknown' | 'broke' | 'expired' | 'replaced' | 'left' | 'sent' | 'sent-before',
  status: number,
): Page {
  const { language, come } = frame;
  const said = membersPageWords[language];
  const told = come === undefined || what === 'unknown' || what === 'broke' ? undefined : come.body;
  const { title, paragraphs: texts } =
    told === undefined ? said[what === 'broke' ? 'broke' : 'unknown'] : saidOf(told, what, language);
  const sendNew = what === 'expired' || what === 'replaced';
  return { status, html: draw('message', { ...viewOf(frame), title, texts, sendNew, isFaulty: false }), language };
}

function saidOf(body: NonNullable<Frame['come']>['body'], what: string, language: Language) {
  const said = membersPageWords[language];
  switch (what) {
    case 'replaced':
      return said.replaced(body);
    case 'left':
      return said.left(body);
    case 'sent':
      return said.sent(body);
    case 'sent-before':
      return said.sentBefore(body);
    default:
      return said.expired(body);
  }
}

function viewOf({ language, come }: Frame) {
  const words = membersPageWords[language];
  const who = come === undefined ? undefined : named(come.body, come.link.member);
  return {
    language,
    words,
    other: language === 'da' ? 'en' : 'da',
    reader: come === undefined ? 'Referent' : words.for(who?.title ?? '', come.body),
    mailbox: come?.body.home.mailbox ?? '',
  };
}
