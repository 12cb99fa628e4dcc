-- What a member says pinches, advises or asks, at an activity or at nothing in particular. Its answer is a follow-up.
create table hobbel (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    activity_id uuid references activity (id),
    -- The step it belongs to: of its activity, or the one that was now.
    step smallint not null check (step between 1 and 6),
    author uuid not null references participant (id),
    sort varchar(8) not null check (sort in ('HOBBEL', 'ADVICE', 'QUESTION')),
    -- Twice the limit in characters, see V001.
    text varchar(1200) not null,
    at timestamp with time zone not null,
    changed_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);

create index hobbel_of on hobbel (traject_id, at);

-- The monthly check: what a member says to each of the five questions in a month. The month is its first day.
create table member_check (
    participant_id uuid not null references participant (id),
    traject_id uuid not null references traject (id),
    month_day date not null,
    question varchar(8) not null check (question in ('RUNS', 'PINCHES', 'MISSES', 'HEARS', 'ASKS')),
    score smallint check (score between 1 and 5),
    text varchar(1200),
    at timestamp with time zone not null,
    primary key (participant_id, month_day, question),
    check (score is not null or text is not null)
);

create index member_check_of on member_check (traject_id, month_day);
