-- One board of an evening that is open and seen by all, while nobody but the guides can put anything in there. What is closed is
-- shut anyway: a lock ends with the phase it was put in, so that a countdown never runs before people who cannot vote.
alter table activity add column locked_at timestamp with time zone;
alter table activity add column locked_by uuid references participant (id);
alter table activity add constraint activity_locked_while_open check (locked_at is null or phase = 'OPEN');

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
