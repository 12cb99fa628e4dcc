-- A traject is one municipality's journey; workshops are its evenings; activities belong to the traject and outlive them.
create table traject (
    id uuid primary key,
    municipality varchar(80) not null,
    name varchar(120) not null,
    created_at timestamp with time zone not null
);

create table participant_group (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    position smallint not null,
    name varchar(60) not null,
    clients boolean not null,
    unique (traject_id, position)
);

create table activity (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    step smallint not null check (step between 1 and 6),
    position smallint not null,
    kind varchar(30) not null,
    name varchar(60) not null,
    question varchar(160) not null,
    explanation varchar(300) not null,
    phase varchar(12) not null check (phase in ('PREPARED', 'OPEN', 'CLOSING', 'CLOSED', 'REVEALED')),
    -- The moment the countdown of a slow closing ends; kept here so that a restart or another node carries it on.
    closing_at timestamp with time zone,
    hidden boolean not null,
    unique (traject_id, step, position),
    check (phase <> 'CLOSING' or closing_at is not null)
);

create table workshop (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    handle varchar(12) not null unique,
    title varchar(120) not null,
    step smallint not null check (step between 1 and 6),
    join_code varchar(8) not null unique,
    created_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    stage_activity_id uuid references activity (id)
);

create table run_sheet_item (
    id uuid primary key,
    workshop_id uuid not null references workshop (id),
    activity_id uuid not null references activity (id),
    position smallint not null,
    minutes smallint not null,
    unique (workshop_id, activity_id),
    unique (workshop_id, position)
);

create table step_status (
    traject_id uuid not null references traject (id),
    step smallint not null check (step between 1 and 6),
    status varchar(8) not null check (status in ('DONE', 'NOW', 'LATER')),
    primary key (traject_id, step)
);

-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
-- Everybody who can speak. join_key is made by the phone: a resent join finds the same person again.
create table participant (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    workshop_id uuid references workshop (id),
    kind varchar(12) not null check (kind in ('GUEST', 'MEMBER', 'FACILITATOR')),
    handle varchar(12) unique,
    alias varchar(80),
    group_id uuid references participant_group (id),
    join_key varchar(40),
    joined_at timestamp with time zone not null,
    seen_at timestamp with time zone,
    unique (workshop_id, join_key)
);

-- A seat names the tab's role (its cookie is called rb-<seat>); only the hash of a secret is kept.
create table credential (
    id uuid primary key,
    seat varchar(40) not null,
    secret_hash varchar(64) not null unique,
    purpose varchar(12) not null,
    subject uuid not null,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    spent_at timestamp with time zone,
    revoked_at timestamp with time zone
);

create index credential_seat on credential (seat, purpose);

-- One row per carried-out command: the same id counts once and gets the same answer.
create table command (
    participant_id uuid not null references participant (id),
    id varchar(40) not null,
    at timestamp with time zone not null,
    answer varchar(2000),
    primary key (participant_id, id)
);

create table log_entry (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    activity_id uuid not null references activity (id),
    at timestamp with time zone not null,
    who uuid references participant (id),
    what varchar(40) not null,
    item_kind varchar(30) not null,
    item_id uuid not null,
    before_text varchar(2000),
    after_text varchar(2000)
);

create index log_entry_news on log_entry (traject_id, at);

create table concern (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    activity_id uuid not null references activity (id),
    item_kind varchar(30) not null,
    item_id uuid not null,
    who uuid not null references participant (id),
    text varchar(600) not null,
    at timestamp with time zone not null
);

create index concern_activity on concern (activity_id);
