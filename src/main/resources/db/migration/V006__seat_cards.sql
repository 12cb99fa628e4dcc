-- Who has a say. The figures a facilitator types, each with who and when; the row is also what issuing cards takes turns on.
create table electorate (
    workshop_id uuid primary key references workshop (id),
    cards_only boolean not null,
    cards_only_at timestamp with time zone,
    cards_only_by uuid references participant (id),
    heads smallint check (heads >= 0),
    heads_at timestamp with time zone,
    heads_by uuid references participant (id),
    invited smallint check (invited >= 0),
    invited_at timestamp with time zone,
    invited_by uuid references participant (id)
);

-- A paper card with a one-time QR code. The secret is not here: it is derived from the card, its generation and the key
-- beside the database, so that a sheet can be printed again; the hash is what a scanned secret is looked up by.
-- The participant stays when a card is made anew: a card is one voice, whichever phone holds it.
-- table_name is twice the limit in characters, because H2 counts an emoji as two.
create table seat_card (
    id uuid primary key,
    workshop_id uuid not null references workshop (id),
    number smallint not null check (number between 1 and 999),
    group_id uuid references participant_group (id),
    table_name varchar(80),
    generation smallint not null,
    secret_hash varchar(64) not null unique,
    issued_at timestamp with time zone not null,
    issued_by uuid not null references participant (id),
    participant_id uuid unique references participant (id),
    used_at timestamp with time zone,
    used_on varchar(8) check (used_on in ('PHONE', 'PAPER')),
    -- The hash of what the browser that used it holds, so that the same tap sent again is the same person.
    used_by varchar(64),
    revoked_at timestamp with time zone,
    revoked_by uuid references participant (id),
    unique (workshop_id, number)
);
