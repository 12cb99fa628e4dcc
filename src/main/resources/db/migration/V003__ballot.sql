-- Choosing together. docs/voting.md tells what these tables promise.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.

-- One time of asking, with all that was promised beforehand. Asking again is a next round; this one stays as it was.
create table ballot_round (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    number smallint not null,
    method varchar(8) not null
        check (method in ('PARTS', 'CHOICE', 'POLL', 'DOTS', 'SCORE5', 'SCORE3', 'RANKING', 'CONSENT')),
    -- how many dots or picks one person has; 1 for the other methods
    most smallint not null check (most between 1 and 20),
    secret boolean not null,
    -- own names of the answers, one a line; null for the usual ones
    words varchar(800),
    -- how far a consent talk is
    stage varchar(10) check (stage in ('PRESENT', 'QUESTIONS', 'REACTIONS', 'OBJECTIONS')),
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    revealed_at timestamp with time zone,
    -- the key of a secret round, wrapped by one that is not in this database; gone from the moment of sealing
    wrapped_key varchar(200),
    -- people in the room at the moment of closing; null where no room is known
    present integer,
    -- ballots that the facilitator typed in from paper; a number of the round, never a mark on a ballot
    on_paper integer not null default 0,
    unique (activity_id, number)
);

-- A part to vote on. It is never deleted, only taken off, with who and when. author_turn (1 to 3) keeps the limit per person
-- also when two tabs propose at once; it is null for presets and for the facilitator. A text that has votes is not edited:
-- a next version replaces it from a next round on, and the old one keeps its votes and its words.
create table ballot_option (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    position smallint not null,
    name varchar(120) not null,
    name_key varchar(240) not null,
    sentence varchar(400) not null,
    ask varchar(240) not null,
    -- "anders": a choice that needs a text of one's own
    other boolean not null default false,
    author_id uuid references participant (id),
    author_turn smallint,
    created_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    removed_by uuid references participant (id),
    first_round smallint not null,
    last_round smallint,
    replaces uuid references ballot_option (id),
    -- the name_key of a text that was replaced makes room for its next version
    unique (activity_id, name_key),
    unique (activity_id, author_id, author_turn)
);

-- While a round is open: who has spoken. In a secret round "voter" is an HMAC of the participant under the key of the round,
-- else the participant's id. spent counts dots or picks: the check keeps the limit, however many requests come in at once.
create table ballot_voter (
    round_id uuid not null references ballot_round (id),
    voter varchar(64) not null,
    receipt varchar(8) not null,
    spent smallint not null default 0,
    most smallint not null,
    primary key (round_id, voter),
    unique (round_id, receipt),
    check (spent between 0 and most)
);

-- One voice per voter and part, changed in place while the round is open. What a mark means: Method.
create table vote (
    round_id uuid not null,
    voter varchar(64) not null,
    option_id uuid not null references ballot_option (id),
    mark smallint not null,
    reason varchar(600),
    primary key (round_id, voter, option_id),
    foreign key (round_id, voter) references ballot_voter (round_id, voter)
);

-- Commands that count already. Knows the hash of what a phone made up, and the receipt it got; never who.
create table ballot_command (
    round_id uuid not null references ballot_round (id),
    id_hash varchar(64) not null,
    receipt varchar(8) not null,
    primary key (round_id, id_hash)
);

create table ballot_on_paper (
    round_id uuid not null,
    voter varchar(64) not null,
    primary key (round_id, voter),
    foreign key (round_id, voter) references ballot_voter (round_id, voter)
);

-- After the close. The published figures, made once; every screen and export reads these.
create table ballot_result (
    round_id uuid primary key references ballot_round (id),
    figures varchar(500000) not null,
    checksum varchar(64) not null
);

-- The ballots of a secret round after sealing: in random order, without group, person or time. Where each part is answered by
-- itself every answer is a paper of its own, so that no pattern of answers can be recognised.
create table sealed_ballot (
    id uuid primary key,
    round_id uuid not null references ballot_round (id),
    paper uuid not null,
    option_id uuid not null references ballot_option (id),
    mark smallint not null,
    reason varchar(600)
);

create index sealed_ballot_round on sealed_ballot (round_id);

-- The receipts that count. They open nothing and lead to no ballot.
create table ballot_receipt (
    round_id uuid not null references ballot_round (id),
    code varchar(8) not null,
    primary key (round_id, code)
);
