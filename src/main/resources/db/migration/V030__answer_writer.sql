-- Who writes at a paragraph now, and what they have typed so far: for a minute, then it is free again.
create table answer_writer (
    entry_id uuid primary key references entry (id),
    activity_id uuid not null references activity (id),
    who uuid not null references participant (id),
    until_at timestamp with time zone not null,
    draft varchar(4000) not null
);

create index answer_writer_until on answer_writer (until_at);
