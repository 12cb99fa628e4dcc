-- The same few statements, measured again and again. Answers stand with a person only while a measurement is open.
create table thermometer (
    activity_id uuid primary key references activity (id),
    -- The words of the scale, one a line, the lowest first.
    scale varchar(600) not null,
    sentence boolean not null,
    every varchar(20) not null
);

create table thermometer_statement (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    position integer not null,
    text varchar(400) not null
);

create table thermometer_round (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    number integer not null,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    -- Counted at the close.
    answered integer not null,
    clients integer not null,
    unique (activity_id, number)
);

-- Deleted, all of them, in the transaction that closes the measurement.
create table thermometer_answer (
    round_id uuid not null references thermometer_round (id),
    statement_id uuid not null references thermometer_statement (id),
    participant_id uuid not null references participant (id),
    mark integer not null,
    text varchar(600),
    primary key (round_id, statement_id, participant_id)
);

-- What is left of a measurement: sums for everybody, and words for groups; nothing where too few answered.
create table thermometer_result (
    round_id uuid not null references thermometer_round (id),
    statement_id uuid not null references thermometer_statement (id),
    counts varchar(200) not null,
    -- As JSON: what each group that may be shown says, in words.
    group_words varchar(4000) not null,
    primary key (round_id, statement_id)
);

-- Sentences without a person, a group or a time, under ids that tell no order.
create table thermometer_sentence (
    id uuid primary key,
    round_id uuid not null references thermometer_round (id),
    statement_id uuid not null references thermometer_statement (id),
    text varchar(600) not null
);

create index thermometer_sentence_round on thermometer_sentence (round_id);
