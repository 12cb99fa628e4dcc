-- Why the facilitator took an entry off the board (one of HideReason); null where somebody just took it off.
alter table entry add column hidden_for varchar(20);
-- When its writer mended it after that: the desk looks again.
alter table entry add column mended_at timestamp with time zone;
-- The last version that was hidden before it was mended: texts up to it come back on no screen.
alter table entry add column covered integer not null default 0;
-- The version the facilitator found fit for the hall's screen; a later one waits again.
alter table entry add column approved integer not null default 0;
-- True where the hall's screen shows only what the facilitator approved.
alter table entry_shape add column approved_only boolean not null default false;

-- Somebody without a phone, for whom the facilitator types: alias and group in one word, once per workshop. They hold no
-- seat, so they count among nobody who may vote or is in the room.
alter table participant add column stand_in varchar(200);
alter table participant add constraint participant_stand_in unique (workshop_id, stand_in);

-- Items that are hidden on their own board: no way names them until they are back.
create table link_veil (
    item uuid primary key,
    traject_id uuid not null references traject (id)
);
