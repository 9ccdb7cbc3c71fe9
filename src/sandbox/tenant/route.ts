import { type Answer, type Asked, GraphRefusal } from './answer.ts';
import type { Calendars } from './calendars.ts';
import type { Drive } from './drive.ts';
import type { Mishap } from './fault.ts';
import type { Directory } from './people.ts';
import type { PostRoom } from './post.ts';
import { schedules } from './schedules.ts';

/** What the tenant keeps. */
export interface Rooms {
  readonly directory: Directory;
  readonly calendars: Calendars;
  readonly post: PostRoom;
  readonly drive: Drive;
}

/**
 * Finds the room a request is for.
 *
 * @throws GraphRefusal
 */
export function route(rooms: Rooms, asked: Asked, mishap: Mishap | undefined): Answer {
  const [first, second, ...rest] = asked.path;
  if (first === 'users' && second === undefined && asked.method === 'GET') return rooms.directory.list(asked);
  if (first === 'users' && second !== undefined) return ofUser(rooms, second, rest, asked, mishap);
  if (first === 'appCatalogs' && second === 'teamsApps' && asked.method === 'GET')
    return rooms.directory.catalogue(asked);
  if (first === 'teams' && second !== undefined) {
    const [channels, channelId, folder] = rest;
    if (asked.method === 'GET' && channels === 'channels' && channelId !== undefined && folder === 'filesFolder') {
      return rooms.drive.filesFolder(second, channelId);
    }
  }
  if (first === 'drives' && second !== undefined && rest[0] === 'items' && rest.at(-1) === 'content') {
    if (asked.method === 'PUT') return rooms.drive.put(second, rest.slice(1, -1).join('/'), asked);
    if (asked.method === 'GET' && rest[1] !== undefined) return rooms.drive.content(second, rest[1], asked);
  }
  if (first === 'drives' && second !== undefined && rest[0] === 'items' && rest[1] !== undefined && rest.length === 2) {
    if (asked.method === 'PATCH') return rooms.drive.change(second, rest[1], asked);
    if (asked.method === 'DELETE') return rooms.drive.delete(second, rest[1]);
  }
  throw unknown(asked);
}

function ofUser(rooms: Rooms, user: string, rest: readonly string[], asked: Asked, mishap: Mishap | undefined): Answer {
  const { calendars, directory } = rooms;
  const [id, bound] = rest.slice(1);
  switch (`${asked.method} ${rest.join('/')}`) {
    case 'GET ':
      return directory.one(user, asked);
    case 'GET teamwork/installedApps':
    case 'POST teamwork/installedApps':
      return directory.installedApps(user, asked);
    case 'POST sendMail':
      return rooms.post.send(directory.get(user).mail, asked, mishap?.kind === 'not-sent');
    case 'GET mailFolders/sentitems/messages':
    case 'GET mailFolders/inbox/messages':
      return rooms.post.list(directory.get(user).mail, rest[1], asked);
    case 'GET calendarView':
      return calendars.view(user, asked);
    case 'POST calendar/getSchedule':
      directory.get(user);
      return schedules(directory, calendars.all, asked);
    case 'GET events':
      return calendars.list(user, asked);
    case 'POST events':
      return calendars.create(user, asked, mishap);
  }
  if (rest[0] === 'events' && id !== undefined) {
    if (bound === 'cancel' && asked.method === 'POST') return calendars.cancel(user, id, asked);
    if (bound === undefined) {
      if (asked.method === 'GET') return calendars.read(user, id, asked);
      if (asked.method === 'PATCH') return calendars.change(user, id, asked, mishap);
      if (asked.method === 'DELETE') return calendars.delete(user, id);
    }
  }
  throw unknown(asked);
}

function unknown(asked: Asked): GraphRefusal {
  return new GraphRefusal(400, 'BadRequest', `Resource not found for ${asked.method} ${asked.path.join('/')}.`);
}
