-- Who of the sounding board gets the news by mail. The address is the only personal data here: the row exists while somebody
-- is subscribed and no longer. Of the link that unsubscribes only the hash is kept.
create table digest_subscription (
    participant_id uuid primary key references participant (id),
    address varchar(254) not null,
    rhythm varchar(10) not null check (rhythm in ('WEEK', 'FORTNIGHT', 'MONTH')),
    leave_hash varchar(64) not null unique,
    since_at timestamp with time zone not null,
    -- News up to here were told.
    told_at timestamp with time zone not null,
    -- When the next mail goes out. Whoever moves it on has the period, so two nodes never send it twice.
    due_at timestamp with time zone not null,
    -- How often the mail server did not take the present mail.
    tries smallint not null default 0 check (tries >= 0)
);

create index digest_subscription_due on digest_subscription (due_at);

-- When an activity opens or closes by itself, between the meetings. A row is here until its moment: whoever takes it away
-- carries it out, in one transaction, so two nodes never do it twice and a server that was down does it at its next start.
create table planned_moment (
    activity_id uuid not null references activity (id),
    opens boolean not null,
    -- True where it is asked again, as a new round.
    anew boolean not null default false,
    due_at timestamp with time zone not null,
    planned_at timestamp with time zone not null,
    planned_by uuid not null references participant (id),
    primary key (activity_id, opens),
    check (opens or not anew)
);

create index planned_moment_due on planned_moment (due_at);

-- Which round of a ballot was asked at home, after the evening: its result stands beside that of the hall.
create table round_at_home (
    activity_id uuid not null references activity (id),
    number smallint not null check (number > 1),
    at timestamp with time zone not null,
    primary key (activity_id, number)
);
