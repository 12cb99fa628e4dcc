-- A question that somebody of the municipality wants to ask people (vraagkaart): what it is about, what will be done with the
-- answer and by when, and how far it is. Text columns are twice the limit in characters, because H2 counts an emoji as two.
create table question_card (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    number integer not null,
    question varchar(320) not null,
    of_whom varchar(320) not null,
    policy_phase varchar(8) not null check (policy_phase in ('MAKE', 'DECIDE', 'ACCOUNT', 'EVALUATE')),
    room varchar(6) not null check (room in ('MUCH', 'SOME', 'NONE')),
    purpose varchar(800) not null,
    needed_before date not null,
    reply_by date not null,
    state varchar(8) not null check (state in ('SENT', 'RETURNED', 'ACCEPTED', 'CHOSEN', 'MADE', 'ANSWERED')),
    returned_for varchar(800) not null,
    form varchar(20) not null,
    people varchar(320) not null,
    activity_id uuid references activity (id),
    answer varchar(2000) not null,
    sent_by uuid not null references participant (id),
    sent_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    unique (traject_id, number),
    constraint question_card_replied_after check (reply_by >= needed_before),
    constraint question_card_returned check (state <> 'RETURNED' or returned_for <> ''),
    constraint question_card_chosen check (state not in ('CHOSEN', 'MADE', 'ANSWERED') or (form <> '' and people <> '')),
    constraint question_card_made check (state not in ('MADE', 'ANSWERED') or activity_id is not null),
    constraint question_card_answered check (state <> 'ANSWERED' or answer <> '')
);
