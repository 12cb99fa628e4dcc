-- What people think of the model that comes into being. A text has at most 400 characters; the column has room for twice
-- that, because H2 counts a sign such as an emoji as two.
create table feedback (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    activity_id uuid not null references activity (id),
    author uuid not null references participant (id),
    sort varchar(8) not null check (sort in ('WORKS', 'PINCHES', 'MISSING')),
    text varchar(800) not null,
    -- The item of another activity it is about, by the name it had when it was said; that item may go, the words stay.
    about uuid,
    about_name varchar(200),
    version integer not null,
    given_at timestamp with time zone not null,
    edited_at timestamp with time zone,
    second_of uuid references feedback (id),
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid references participant (id),
    removed_at timestamp with time zone,
    removed_by uuid references participant (id)
);

create index feedback_activity on feedback (activity_id, given_at);
create index feedback_author on feedback (author);

-- When a member of the sounding board was here: "new since your last visit" counts from since, which stays the same
-- while one visit lasts, on every device and through a reload.
create table member_visit (
    participant_id uuid primary key references participant (id),
    since timestamp with time zone not null
);
