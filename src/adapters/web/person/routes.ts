import type { Request, Response, Server } from 'restify';
import type { ComeForPerson, PersonDoor } from '../../../counter/person-door.ts';
import type { Language } from '../../../language/language.ts';
import { membersPageWords } from '../../../language/members-page.ts';
import { personWords } from '../../../language/person.ts';
import { send } from '../answer/send.ts';
import { giveOut } from '../give-out.ts';
import { readerOf } from '../pages/reader.ts';
import { templatesIn } from '../templates.ts';

export interface PersonRoutes {
  readonly door: PersonDoor;
  /** Told when a file could not be made, never with which link. */
  readonly broke: (fault: unknown) => void;
}

const draw = templatesIn(new URL('../answer/templates', import.meta.url));

/**
 * `/oplysninger/:token`: what is held of one person, for the secretary who asked. Reading the page gives nothing out, since a
 * chat looks links up for its previews; the button does. Registers the routes.
 */
export function personRoutes({ door, broke }: PersonRoutes): (server: Server) => void {
  const answering =
    (give: boolean) =>
    async (request: Request, response: Response): Promise<void> => {
      let language = languageOf(request, 'da');
      try {
        const token: unknown = request.params?.token;
        const come = await door.letIn(typeof token === 'string' ? token : '');
        if (come.state === 'in') language = languageOf(request, come.body.language);
        if (!give || come.state !== 'in') return send(pageFor(come, language), response);
        const file = await door.file(come, language);
        giveOut({ ...file, mediaType: 'application/zip', isForAll: false }, response);
      } catch (fault) {
        broke(fault);
        const { title, paragraphs: texts } = membersPageWords[language].broke;
        send({ status: 503, html: drawn({ title, texts }, language), language }, response);
      }
    };
  return (server) => {
    server.get('/oplysninger/:token', answering(false));
    server.head('/oplysninger/:token', answering(false));
    server.post('/oplysninger/:token', answering(true));
  };
}

/** In the body's language, as the file is for somebody of it, unless another is chosen on the page. */
function languageOf(request: Request, usual: Language): Language {
  const { language, query } = readerOf(request, usual);
  return query === '' ? usual : language;
}

function pageFor(come: ComeForPerson, language: Language) {
  const { page } = personWords[language];
  if (come.state !== 'in') {
    const { title, text } = page[come.state];
    return { status: come.state === 'expired' ? 410 : 404, html: drawn({ title, texts: [text] }, language), language };
  }
  const { body, asker, about } = come;
  const view = {
    title: page.title(about.title),
    texts: page.texts(body.shortName),
    reader: membersPageWords[language].for(asker.title, body),
    button: page.fetch,
  };
  return { status: 200, html: drawn(view, language), language };
}

function drawn(view: { readonly title: string; readonly texts: readonly string[] }, language: Language): string {
  return draw('fetch', {
    ...{ words: membersPageWords[language], language, other: language === 'da' ? 'en' : 'da' },
    ...{ reader: 'Referent', mailbox: '', button: undefined, isFaulty: false },
    ...view,
  });
}
