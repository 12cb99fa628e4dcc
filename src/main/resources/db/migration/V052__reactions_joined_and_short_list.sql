-- Reactions that were made of others: one of several, or several of one. The rows stay for good: they are the lineage. While what
-- was made was not taken apart, what it was made of is off the board, with its words and its approval as they were.
create table feedback_join (
    feedback_id uuid not null references feedback (id),
    part_id uuid not null references feedback (id),
    primary key (feedback_id, part_id)
);

create index feedback_join_part on feedback_join (part_id);

-- One that was taken apart again: it is gone from the board, and what it was made of is back.
create table feedback_apart (
    feedback_id uuid primary key references feedback (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);

-- The reactions the facilitator goes on with, who put them on the short list and when.
create table feedback_short (
    feedback_id uuid primary key references feedback (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);

-- Boards of reactions whose hall screen shows the short list alone; who asked for it and when.
create table feedback_short_only (
    activity_id uuid primary key references activity (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
