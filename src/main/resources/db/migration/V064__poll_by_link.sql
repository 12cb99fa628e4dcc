-- A poll that is open to everybody with its link, for a period. Text columns are twice the limit in characters, because H2
-- counts an emoji as two.
create table poll (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    code varchar(16) not null unique,
    question varchar(320) not null,
    open_question varchar(320),
    asks_group boolean not null,
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    made_at timestamp with time zone not null,
    made_by uuid not null references participant (id),
    -- When the screens were told that it opened.
    told_at timestamp with time zone,
    -- From here on nothing leads from a voice to a browser, and what came in online stands.
    sealed_at timestamp with time zone,
    -- From here on no paper is added, and what came in on paper is shown.
    counted_at timestamp with time zone,
    counted_by uuid references participant (id),
    check (closes_at > opens_at)
);

create index poll_traject on poll (traject_id);
create index poll_due on poll (sealed_at, closes_at);

create table poll_option (
    id uuid primary key,
    poll_id uuid not null references poll (id),
    position smallint not null check (position between 1 and 8),
    name varchar(160) not null,
    sentence varchar(400) not null,
    unique (poll_id, position)
);

-- One voice per browser and one per form. Online the sender is the hash of what the browser holds, until the poll is sealed;
-- on paper it is the number of the form. No moment is kept: it could tell who it was.
create table poll_voice (
    id uuid primary key,
    poll_id uuid not null references poll (id),
    way varchar(6) not null check (way in ('ONLINE', 'PAPER')),
    sender varchar(64) not null,
    option_id uuid not null references poll_option (id),
    group_id uuid references participant_group (id),
    words varchar(1000),
    unique (poll_id, way, sender)
);

-- A sheet with paper forms that staff pasted and that is not taken in yet: one at a time for each poll.
create table poll_sheet (
    poll_id uuid primary key references poll (id),
    typed varchar(200000) not null,
    at timestamp with time zone not null,
    who uuid not null references participant (id)
);
