-- What people put down on a board, whatever its kind: a card, a row of a list, a place on a line. Its fields are those of the
-- shape its activity was made with. H2 counts UTF-16 units and PostgreSQL characters: text columns are twice the limit.
create table entry_shape (
    activity_id uuid primary key references activity (id),
    -- One line per field, readable by people: see Shape.
    fields varchar(8000) not null,
    traits varchar(400) not null,
    -- What else the kind was told by its preset, as JSON: the words of a scale, the rows of a table.
    settings varchar(8000) not null,
    -- A board about organisations stays with the staff until it is released.
    released_at timestamp with time zone,
    released_by uuid references participant (id)
);

create table entry (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    author uuid references participant (id),
    born_at timestamp with time zone not null,
    -- Orders what was born in one moment, and what somebody put in another order.
    position double precision not null,
    -- Counts the changes of all its fields, from 1.
    version integer not null,
    removed_at timestamp with time zone,
    removed_by uuid references participant (id),
    -- Taken up into others (merged or split): it stays readable there.
    replaced boolean not null
);

create index entry_activity on entry (activity_id, born_at);
create index entry_author on entry (author);

-- One cell: the present value of one field. The version is that of the entry when this value was written.
create table entry_cell (
    entry_id uuid not null references entry (id),
    field varchar(30) not null,
    text varchar(4000) not null,
    version integer not null,
    who uuid references participant (id),
    at timestamp with time zone not null,
    primary key (entry_id, field)
);

-- The values a cell had before, for who wants to read or put back.
create table entry_cell_earlier (
    entry_id uuid not null references entry (id),
    field varchar(30) not null,
    version integer not null,
    text varchar(4000) not null,
    who uuid references participant (id),
    at timestamp with time zone not null,
    primary key (entry_id, field, version)
);

-- One mark of a sort per person and entry: support, or one of the reactions.
create table entry_mark (
    entry_id uuid not null references entry (id),
    participant_id uuid not null references participant (id),
    sort varchar(20) not null,
    at timestamp with time zone not null,
    primary key (entry_id, participant_id, sort)
);

create index entry_mark_participant on entry_mark (participant_id);

-- Where an entry came from: made of others (MERGED) or cut out of one (SPLIT).
create table entry_parent (
    child_id uuid not null references entry (id),
    parent_id uuid not null references entry (id),
    how varchar(8) not null check (how in ('MERGED', 'SPLIT')),
    primary key (child_id, parent_id)
);

create index entry_parent_parent on entry_parent (parent_id);

-- What one person says of one entry under one question: fits, half, not; can come or not. One per person, kept by this key.
create table entry_voice (
    entry_id uuid not null references entry (id),
    field varchar(30) not null,
    participant_id uuid not null references participant (id),
    text varchar(240) not null,
    at timestamp with time zone not null,
    primary key (entry_id, field, participant_id)
);

create index entry_voice_participant on entry_voice (participant_id);
