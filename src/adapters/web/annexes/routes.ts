import type { Request, Response, Server } from 'restify';
import type { AnnexDoor, GivenOut } from '../../../counter/annex-door.ts';
import { annexWords } from '../../../language/annexes.ts';
import { giveOut } from '../give-out.ts';
import { send } from '../pages/answer.ts';
import { unavailablePage } from '../pages/error-pages.ts';
import { readerOf } from '../pages/reader.ts';
import { page } from '../pages/render.ts';

export interface AnnexRoutes {
  readonly door: AnnexDoor;
  /** Where the pages are reached from outside. */
  readonly origin: () => string;
  /** Told when a file could not be given out, never with which link. */
  readonly broke: (fault: unknown) => void;
}

/**
 * The annexes: `/bilag/:token` to the member a link was made for, `/:body/:meeting/bilag/:annex` to everybody. Each is asked
 * of the record anew, so an older link opens no more than its reader may see now. Registers their routes.
 */
export function annexRoutes({ door, origin, broke }: AnnexRoutes): (server: Server) => void {
  const giving = (ask: (request: Request) => Promise<GivenOut>, isForAll: boolean) => {
    return async (request: Request, response: Response): Promise<void> => {
      try {
        const given = await ask(request);
        if (given.state === 'given') giveOut({ ...given, isForAll }, response);
        else refuse(given.state, request, response);
      } catch (fault) {
        broke(fault);
        send(unavailablePage(request, origin()), request, response);
      }
    };
  };
  const refuse = (state: Exclude<GivenOut['state'], 'given'>, request: Request, response: Response) => {
    const reader = readerOf(request, 'da');
    const { title, text } = annexWords[reader.language].gone[state];
    // The address is the key, and stands on no page.
    const frame = { reader, origin: origin(), path: '/', title, crumbs: [], isUnlisted: true } as const;
    const answer = page('message', frame, { texts: [text], back: undefined }, state === 'unknown' ? 404 : 410);
    send(answer, request, response);
  };
  const part = (request: Request, name: string): string => {
    const value: unknown = request.params?.[name];
    return typeof value === 'string' ? value : '';
  };
  const mine = giving((request) => door.byLink(part(request, 'token')), false);
  const everybodys = giving(
    (request) => door.publicly(part(request, 'body'), part(request, 'meeting'), part(request, 'annex')),
    true,
  );
  return (server) => {
    for (const [path, answer] of [
      ['/bilag/:token', mine],
      ['/:body/:meeting/bilag/:annex', everybodys],
    ] as const) {
      server.get(path, answer);
      server.head(path, answer);
    }
  };
}
