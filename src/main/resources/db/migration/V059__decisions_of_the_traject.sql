-- A decision no longer needs a ballot: it may stand by itself, and says who took it, when, who was heard and what spoke against it.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
alter table decision alter column activity_id drop not null;
alter table decision alter column reason set data type varchar(2000);
alter table decision add column objections varchar(2000) default '' not null;
alter table decision add column minority varchar(2000) default '' not null;
alter table decision add column taken_by varchar(240) default '' not null;
-- As people say it: a day, or "najaar 2027".
alter table decision add column taken_when varchar(80) default '' not null;
alter table decision add column heard varchar(600) default '' not null;
alter table decision add column version integer default 1 not null;
alter table decision add column made_at timestamp with time zone;
alter table decision add column withdrawn_at timestamp with time zone;
alter table decision add column withdrawn_for varchar(600);
update decision set made_at = at;
alter table decision alter column made_at set not null;
alter table decision add constraint decision_withdrawn_with_a_reason
    check ((withdrawn_at is null) = (withdrawn_for is null));

-- What a decision said before it was changed: always readable, with when and by whom it was written.
create table decision_version (
    decision_id uuid not null references decision (id),
    version integer not null,
    title varchar(400) not null,
    reason varchar(2000) not null,
    objections varchar(2000) not null,
    minority varchar(2000) not null,
    taken_by varchar(240) not null,
    taken_when varchar(80) not null,
    heard varchar(600) not null,
    review_on date not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    primary key (decision_id, version)
);

-- What a decision rests on: something that came out of a board, or (item = the activity itself) a counted vote.
create table decision_ground (
    decision_id uuid not null references decision (id),
    activity_id uuid not null references activity (id),
    item_id uuid not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    primary key (decision_id, item_id)
);
create index decision_ground_activity on decision_ground (activity_id);

-- The calendar: a moment on which something is to be decided, and the decision once it is taken. The four usual ones by number.
create table decision_moment (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    usual smallint check (usual between 1 and 4),
    title varchar(240) not null,
    planned varchar(80) not null,
    taken_by varchar(240) not null,
    heard varchar(600) not null,
    decision_id uuid references decision (id),
    version integer not null,
    removed_at timestamp with time zone,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    made_at timestamp with time zone not null,
    unique (traject_id, usual)
);
create index decision_moment_traject on decision_moment (traject_id, made_at);
