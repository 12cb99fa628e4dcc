-- Two points that were joined into a new one. The rows stay for good: they are the lineage. While the new point was not taken
-- apart its parts are off the board, with their own texts, support and concerns as they were.
create table criterion_join (
    criterion_id uuid not null references criterion (id),
    part_id uuid not null references criterion (id),
    primary key (criterion_id, part_id)
);

create index criterion_join_part on criterion_join (part_id);

-- A joined point that was taken apart: it is gone from the board for good, and its parts are back.
create table criterion_apart (
    criterion_id uuid primary key references criterion (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
