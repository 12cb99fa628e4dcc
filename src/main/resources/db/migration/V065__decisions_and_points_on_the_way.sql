-- A decision and a point to look back on are stops of ways too. They stand on no board: what they are is said instead.
alter table link alter column from_activity drop not null;
alter table link alter column to_activity drop not null;
alter table link add column from_what varchar(20) check (from_what in ('DECISION', 'POINT'));
alter table link add column to_what varchar(20) check (to_what in ('DECISION', 'POINT'));
alter table link add constraint link_from_somewhere check ((from_activity is null) = (from_what is not null));
alter table link add constraint link_to_somewhere check ((to_activity is null) = (to_what is not null));
create index link_to_item on link (to_item);
