-- One board of an evening that is open and seen by all, while nobody but the guides can put anything in there. What is closed is
-- shut anyway: a lock ends with the phase it was put in, so that a countdown never runs before people who cannot vote.
alter table activity add column locked_at timestamp with time zone;
alter table activity add column locked_by uuid references participant (id);
alter table activity add constraint activity_locked_while_open check (locked_at is null or phase = 'OPEN');
