-- What was done with a thing that people brought in. It is prepared first and published together with others; every version that
-- was published stays. At most one version of a thing is prepared: the one without a time of publishing.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
create table follow_up (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    item_kind varchar(30) not null,
    item_id uuid not null,
    number integer not null check (number > 0),
    status varchar(10) not null check (status in ('NEW', 'DISCUSSED', 'TAKEN', 'PARTLY', 'NOT', 'LATER')),
    reason varchar(800) not null,
    decision_id uuid references decision (id),
    prepared_by uuid not null references participant (id),
    prepared_at timestamp with time zone not null,
    published_by uuid references participant (id),
    published_at timestamp with time zone,
    unique (item_kind, item_id, number),
    constraint follow_up_reason check (status in ('NEW', 'DISCUSSED') or reason <> ''),
    constraint follow_up_published check ((published_at is null) = (published_by is null))
);

create index follow_up_traject on follow_up (traject_id, published_at);

-- What a municipality promised about answering: within how many days after an activity closed, by whom and by what way.
create table follow_up_promise (
    traject_id uuid primary key references traject (id),
    days integer not null check (days between 1 and 365),
    who_answers varchar(160) not null,
    via varchar(240) not null,
    set_by uuid not null references participant (id),
    set_at timestamp with time zone not null
);
