-- With which code somebody goes on from another phone; one row per person, of the code that works now.
-- The code itself is nowhere in the database. Eight signs of 31 are 39.6 bits: a plain hash of it would be undone in minutes by
-- whoever has a copy of the tables. So code_hash is keyed (HMAC) with the key file that lies beside the database, over the
-- workshop and the code: without that file the copy opens nothing, and a code is worth nothing in another workshop. The page can
-- still show the code at any time, because it is derived by the same key from the person and the generation.
create table resume_code (
    participant_id uuid primary key references participant (id),
    workshop_id uuid not null references workshop (id),
    generation integer not null check (generation > 0),
    code_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    -- Of two people whose codes come out alike the second gets the next generation.
    unique (workshop_id, code_hash)
);
