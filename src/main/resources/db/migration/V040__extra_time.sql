-- Who has extra time on the own phone, this evening. That somebody reads or types slowly is nobody's business: so no moment is
-- kept with it, nothing of it stands beside what somebody wrote or voted, and the rows go when the evening ends.
create table person_extra_time (
    participant_id uuid primary key references participant (id),
    workshop_id uuid not null references workshop (id)
);

create index person_extra_time_workshop on person_extra_time (workshop_id);

-- How long the timer of what is on stage was given in all: extra time is a part of that.
alter table workshop add column timer_given_seconds integer default 0 not null;
