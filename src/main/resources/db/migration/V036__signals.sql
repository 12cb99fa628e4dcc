-- What people let the facilitator know beside the boards: ready, more time, not understood. At most one of a sort per person and activity.
create table room_signal (
    workshop_id uuid not null references workshop (id),
    activity_id uuid not null references activity (id),
    participant_id uuid not null references participant (id),
    sort varchar(8) not null check (sort in ('READY', 'TIME', 'PUZZLED')),
    at timestamp with time zone not null,
    primary key (workshop_id, activity_id, participant_id, sort)
);

create index room_signal_participant on room_signal (participant_id);

-- Questions to the facilitator. Who asked is kept so that one's own can be taken back, and never shown.
create table room_question (
    id uuid primary key,
    workshop_id uuid not null references workshop (id),
    author uuid not null references participant (id),
    text varchar(480) not null,
    at timestamp with time zone not null,
    answered_at timestamp with time zone,
    answered_by uuid references participant (id),
    removed_at timestamp with time zone,
    removed_by uuid references participant (id)
);

create index room_question_workshop on room_question (workshop_id, at);
create index room_question_author on room_question (author);

-- "Dat wil ik ook weten": once per person, kept by this key.
create table room_question_support (
    question_id uuid not null references room_question (id),
    participant_id uuid not null references participant (id),
    at timestamp with time zone not null,
    primary key (question_id, participant_id)
);

create index room_question_support_participant on room_question_support (participant_id);
