-- Who guides an evening. One leads; who was invited helps. The owner, whose link the start prints, is the facilitator without
-- an invitation, and has a row here only once a spare link was made.
-- No secret is here: a link is derived from the participant and the key that lies beside the database, so that the leader's
-- page can show it until it is used, and the table credential holds its hash alone.
create table guide (
    participant_id uuid primary key references participant (id),
    workshop_id uuid not null references workshop (id),
    -- How a guide without a name is called: "begeleider 2". Never given twice, also not after one was withdrawn.
    number smallint not null check (number > 0),
    invited_by uuid references participant (id),
    invited_at timestamp with time zone,
    -- When the personal link was opened; null while it waits.
    entered_at timestamp with time zone,
    -- How many spare links this guide made; the last one alone works.
    spares integer default 0 not null,
    -- When this guide went on with a spare link on another device: screens opened before close.
    moved_at timestamp with time zone,
    unique (workshop_id, number),
    check ((invited_by is null and invited_at is null) or (invited_by is not null and invited_at is not null))
);

-- Who led, since when and by whose act: the last turn counts. Without any the owner leads. Rows are only added.
create table lead_turn (
    workshop_id uuid not null references workshop (id),
    turn integer not null check (turn > 0),
    who uuid not null references participant (id),
    given_by uuid not null references participant (id),
    -- GIVEN by who led, taken BACK by the owner at the desk, or by the owner's LINK.
    how varchar(8) not null check (how in ('GIVEN', 'BACK', 'LINK')),
    at timestamp with time zone not null,
    primary key (workshop_id, turn)
);
