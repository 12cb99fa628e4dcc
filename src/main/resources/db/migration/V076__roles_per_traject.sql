-- Who an account of staff is within a traject: one participant, whatever the role is and was, so that it stays known who did what.
create table staff_person (
    account_id uuid not null references staff_account (id),
    traject_id uuid not null references traject (id),
    participant_id uuid not null unique references participant (id),
    primary key (account_id, traject_id)
);

-- What an account may in a traject. A change ends one row and begins another, so that it can be read who gave what, and when.
create table staff_role (
    id uuid primary key,
    account_id uuid not null references staff_account (id),
    traject_id uuid not null references traject (id),
    role varchar(8) not null check (role in ('OWNER', 'STAFF', 'GUIDE', 'READER')),
    participant_id uuid not null references participant (id),
    given_at timestamp with time zone not null,
    given_by uuid not null references participant (id),
    ended_at timestamp with time zone,
    ended_by uuid references participant (id),
    -- 1 while it holds, null after: of an account one row holds in a traject.
    holds smallint check (holds = 1),
    unique (account_id, traject_id, holds),
    check ((holds is null and ended_at is not null) or (holds is not null and ended_at is null))
);

create index staff_role_traject on staff_role (traject_id);

-- A desk of an evening that an account holds by what it may in the traject, with a participant of its own among the guides.
create table staff_guide (
    participant_id uuid primary key references participant (id),
    account_id uuid not null references staff_account (id),
    workshop_id uuid not null references workshop (id),
    -- The row of the role it came by, or the account itself where that owns the house. Who was withdrawn from an evening does
    -- not come back by the same role.
    grant_id uuid not null,
    unique (grant_id, workshop_id)
);

