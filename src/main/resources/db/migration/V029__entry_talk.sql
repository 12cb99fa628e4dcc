-- What people say of an entry in words: a remark about its text, or other words proposed for it.
create table entry_remark (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    -- The version of the entry it was written about.
    version integer not null,
    proposal boolean not null,
    who uuid not null references participant (id),
    text varchar(4000) not null,
    at timestamp with time zone not null,
    -- What was done with it, in words; of a proposal also whether it was taken over.
    answer varchar(1200),
    taken boolean not null,
    answered_at timestamp with time zone
);

create index entry_remark_entry on entry_remark (entry_id);
