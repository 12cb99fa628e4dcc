-- What one tap on "approve all" let on the hall's screen, so that it goes back as one act: of each text the version that was let on,
-- and the one that might stand there before. Touched is what the desk decided about alone since: that is no longer of this act.
create table approved_together (
    act uuid not null,
    activity_id uuid not null references activity (id),
    item uuid not null,
    version integer not null,
    was integer not null,
    touched boolean not null default false,
    primary key (act, item),
    constraint approved_together_later check (was >= 0 and version > was)
);
create index approved_together_item on approved_together (item);
