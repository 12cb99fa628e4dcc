-- Why the facilitator took a point or a reaction off the board (one of HideReason); null where it was just taken off.
alter table criterion_removal add column hidden_for varchar(20);
alter table feedback add column hidden_for varchar(20);
-- When its writer mended it after that: the desk looks again.
alter table criterion_removal add column mended_at timestamp with time zone;
alter table feedback add column mended_at timestamp with time zone;
-- The last version of a point that was hidden before it was mended: texts up to it come back on no screen.
alter table criterion add column covered integer not null default 0;
-- The version the facilitator found fit for the hall's screen; a later one waits again.
alter table criterion add column approved integer not null default 0;
alter table feedback add column approved integer not null default 0;
-- Boards of points and of reactions whose hall screen shows only what the facilitator approved; who asked for it and when.
create table approved_only (
    activity_id uuid primary key references activity (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
-- Points that stand on the board already were read: the starter points of the route need no second look.
update criterion set approved = version where author is null;
