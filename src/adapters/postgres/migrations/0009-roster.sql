-- Where each body's file last had each of its members reached, and the last day it did: so that of somebody who was simply
-- deleted from the file it is still known what is to be erased, and from which day that is counted.

create table roster (
  body_id    text not null,
  member_id  text not null,
  key        text not null,
  is_account boolean not null,
  last_seen  date not null,
  primary key (body_id, member_id, key)
);
