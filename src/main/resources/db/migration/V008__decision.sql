-- What was decided about an item, with why and when it is looked at again. One per item; the log keeps earlier wordings.
-- Text columns are twice the limit in characters, because H2 counts an emoji as two.
create table decision (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    activity_id uuid not null references activity (id),
    item_kind varchar(30) not null,
    item_id uuid not null,
    title varchar(400) not null,
    reason varchar(800) not null,
    review_on date not null,
    who uuid not null references participant (id),
    at timestamp with time zone not null,
    unique (item_kind, item_id)
);

create index decision_traject on decision (traject_id, at);
