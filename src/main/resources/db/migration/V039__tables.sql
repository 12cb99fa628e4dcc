-- An activity that people work on at tables at once: at how many, and since when the cards of all tables stand on one board.
create table table_work (
    activity_id uuid primary key references activity (id),
    tables integer not null check (tables between 2 and 12),
    begun_at timestamp with time zone not null,
    begun_by uuid not null references participant (id),
    together_at timestamp with time zone,
    together_by uuid references participant (id)
);

-- One table and who writes for it: one person at most, and nobody writes for two.
create table work_table (
    activity_id uuid not null references table_work (activity_id),
    table_no integer not null check (table_no between 1 and 12),
    scribe uuid references participant (id),
    scribe_since timestamp with time zone,
    primary key (activity_id, table_no),
    constraint work_table_scribe unique (activity_id, scribe)
);

-- At which table somebody sits.
create table table_seat (
    activity_id uuid not null,
    participant_id uuid not null references participant (id),
    table_no integer not null,
    at timestamp with time zone not null,
    primary key (activity_id, participant_id),
    foreign key (activity_id, table_no) references work_table (activity_id, table_no)
);

create index table_seat_table on table_seat (activity_id, table_no);

-- The table an entry was written at, for good; null where somebody wrote it on their own.
alter table entry add column table_no integer;
alter table entry add constraint entry_table foreign key (activity_id, table_no) references work_table (activity_id, table_no);
