import type { Server } from 'restify';
import { hostConfig } from '../host-config.ts';
import type { Sandbox } from '../open-sandbox.ts';
import { type Answer, answering, notFound, part, type Show, type Visit } from './answer.ts';
import { channelMessages, channelPage, pressInChannel, sayInChannel } from './channel.ts';
import { chatMessages, chatPage, dropInChat, pressInChat, sayInChat } from './chat.ts';
import { clockAsJson, moveClock } from './clock.ts';
import { filesPage } from './files-page.ts';
import { journalPage } from './journal-page.ts';
import { mailPage } from './mail-page.ts';
import { overviewPage } from './overview-page.ts';

export interface PagesParts {
  readonly sandbox: () => Sandbox;
  /** Asked anew each time: the Playground starts after the pages. */
  readonly playground: () => Visit['playground'];
  readonly broke: (error: unknown) => void;
}

/** The sandbox's own pages, under /sandbox on the bot's server. */
export function sandboxPages(server: Server, { sandbox, playground, broke }: PagesParts): void {
  const get = (path: string, show: Show) => server.get(path, answering(show, sandbox, playground, broke));
  const post = (path: string, show: Show) => server.post(path, answering(show, sandbox, playground, broke));
  get('/sandbox', (visit) => overviewPage(visit));
  get('/sandbox/clock', clockAsJson);
  post('/sandbox/clock', moveClock);
  get('/sandbox/people/:person', chatPage);
  get('/sandbox/people/:person/messages', chatMessages);
  post('/sandbox/people/:person/say', sayInChat);
  post('/sandbox/people/:person/drop', dropInChat);
  post('/sandbox/people/:person/press', pressInChat);
  get('/sandbox/channels/:channel', channelPage);
  get('/sandbox/channels/:channel/messages', channelMessages);
  post('/sandbox/channels/:channel/say', sayInChannel);
  post('/sandbox/channels/:channel/press', pressInChannel);
  get('/sandbox/mail', mailPage);
  get('/sandbox/files', filesPage);
  get('/sandbox/journal/:body', journalPage);
  get('/sandbox/assets/:asset', asset);
}

const SCRIPT = 'text/javascript; charset=utf-8';

function asset(visit: Visit): Answer {
  const own = (name: string) => new URL(`./assets/${name}`, import.meta.url);
  switch (part(visit, 'asset')) {
    case 'sandbox.css':
      return { status: 200, file: own('sandbox.css'), mediaType: 'text/css; charset=utf-8' };
    case 'chat.js':
      return { status: 200, file: own('chat.js'), mediaType: SCRIPT };
    case 'host-config.json':
      return { status: 200, json: hostConfig('light') };
    case 'adaptivecards.js': {
      const file = new URL(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'));
      return { status: 200, file, mediaType: SCRIPT };
    }
    default:
      return notFound(visit);
  }
}
