-- Ways to people: those found closed, until the person is heard from, and those they have asked for.

create table ways (
  way     text not null,
  -- An Entra id for Teams, an address for mail; both compare without regard to case.
  key     text not null,
  ground  text not null,
  at      timestamptz not null,
  primary key (way, key),
  check (key = lower(key))
);

create table reaches (
  entra_id  text primary key,
  reach     text not null,
  check (entra_id = lower(entra_id))
);

-- A copy says of which dispatch it is one: sent again, or by the other way as well.
alter table receipts add column copy_of text;
create index receipts_letters on receipts (body_id, at) where way = 'mail';
create index receipts_copies on receipts (copy_of) where copy_of is not null;
