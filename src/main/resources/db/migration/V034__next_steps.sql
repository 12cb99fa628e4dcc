-- What follows after an evening, as the facilitator wrote it at the close. One row per evening; later words replace earlier ones.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
create table next_steps (
    workshop_id uuid primary key references workshop (id),
    steps varchar(1000) not null,
    next_on date,
    -- As people say it, HH:MM by the clock of the Netherlands; empty where only the day is known.
    next_at varchar(5) not null,
    place varchar(240) not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null
);

-- The contents an ended evening's record has had: a new number for each other checksum, so that two copies can be told apart.
create table record_version (
    workshop_id uuid not null references workshop (id),
    number integer not null,
    checksum varchar(64) not null,
    at timestamp with time zone not null,
    primary key (workshop_id, number),
    unique (workshop_id, checksum)
);
