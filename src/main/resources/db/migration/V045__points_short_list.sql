-- The points the facilitator goes on with, who put them on the short list and when.
create table criterion_short (
    criterion_id uuid primary key references criterion (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
-- Boards of points whose screens show the short list alone; who asked for it and when.
create table criterion_short_only (
    activity_id uuid primary key references activity (id),
    who uuid not null references participant (id),
    at timestamp with time zone not null
);
