-- A criterion carries its present text; each earlier text stays readable in criterion_version.
-- H2 counts UTF-16 units and PostgreSQL characters, so text columns are twice the limit of the form (60 and 200).
create table criterion (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    author uuid references participant (id),
    position integer not null,
    born_at timestamp with time zone not null,
    version integer not null,
    name varchar(120) not null,
    sentence varchar(400) not null,
    worded_by uuid references participant (id),
    worded_at timestamp with time zone not null
);

create index criterion_activity on criterion (activity_id, born_at);
create index criterion_author on criterion (author);

create table criterion_version (
    criterion_id uuid not null references criterion (id),
    version integer not null,
    name varchar(120) not null,
    sentence varchar(400) not null,
    worded_by uuid references participant (id),
    worded_at timestamp with time zone not null,
    primary key (criterion_id, version)
);

-- One support per person and item. The version says which text was supported; only the present one counts.
create table criterion_support (
    criterion_id uuid not null references criterion (id),
    participant_id uuid not null references participant (id),
    version integer not null,
    at timestamp with time zone not null,
    primary key (criterion_id, participant_id)
);

create index criterion_support_participant on criterion_support (participant_id);

-- Taken off the board by the facilitator; putting it back deletes the row, the log keeps both.
create table criterion_removal (
    criterion_id uuid primary key references criterion (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);

-- A text that came too late: somebody else had changed the criterion after version base. Open until settled.
create table criterion_rival (
    id uuid primary key,
    criterion_id uuid not null references criterion (id),
    author uuid not null references participant (id),
    base integer not null,
    name varchar(120) not null,
    sentence varchar(400) not null,
    at timestamp with time zone not null,
    settled varchar(8) check (settled in ('THEIRS', 'MINE', 'JOIN')),
    settled_by uuid references participant (id),
    settled_at timestamp with time zone
);

create index criterion_rival_criterion on criterion_rival (criterion_id);
create index criterion_rival_author on criterion_rival (author);
