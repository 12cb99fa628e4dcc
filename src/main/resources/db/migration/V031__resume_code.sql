-- The code with which a guest goes on from another phone. The code itself is not here: it is derived from the participant, the
-- generation and the key beside the database, so that its owner's page can show it again. What a typed code is looked up by
-- is an HMAC under that key and no bare hash: eight signs of 31 can all be tried against a bare one within an hour.
create table resume_code (
    participant_id uuid primary key references participant (id),
    workshop_id uuid not null references workshop (id),
    generation integer not null,
    code_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    unique (workshop_id, code_hash)
);
