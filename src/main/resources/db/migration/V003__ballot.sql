-- Choosing parts together. Rounds and votes are rows, never counters, so that a result can always be counted again.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
create table ballot_round (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    number smallint not null,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    revealed_at timestamp with time zone,
    -- people in the room at the moment of closing; null where no room is known
    present integer,
    unique (activity_id, number)
);

-- A part to vote on. It is never deleted, only taken off, with who and when. author_turn (1 to 3) keeps the limit per person
-- also when two tabs propose at once; it is null for presets and for the facilitator.
create table ballot_option (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    position smallint not null,
    name varchar(120) not null,
    name_key varchar(240) not null,
    sentence varchar(400) not null,
    ask varchar(240) not null,
    author_id uuid references participant (id),
    author_turn smallint,
    created_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    removed_by uuid references participant (id),
    unique (activity_id, name_key),
    unique (activity_id, author_id, author_turn)
);

-- One voice per person and part in a round, changed in place while the round is open.
create table vote (
    round_id uuid not null references ballot_round (id),
    option_id uuid not null references ballot_option (id),
    participant_id uuid not null references participant (id),
    choice varchar(8) not null check (choice in ('TAKE', 'ADAPT', 'LEAVE')),
    reason varchar(600),
    at timestamp with time zone not null,
    primary key (round_id, option_id, participant_id)
);

create index vote_participant on vote (participant_id);
