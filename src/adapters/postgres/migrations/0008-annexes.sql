-- The files handed over with agenda items, by their checksum; who may see which stands in the records.

create table annexes (
  body_id   text not null,
  checksum  text not null check (checksum ~ '^[0-9a-f]{64}$'),
  content   bytea not null,
  kept_at   timestamptz not null,
  primary key (body_id, checksum)
);
