-- What was made of what: a card became a point, a point became a cell, a cell a decision. Both ends keep the name they had.
create table link (
    id uuid primary key,
    traject_id uuid not null references traject (id),
    from_item uuid not null,
    from_activity uuid not null references activity (id),
    from_name varchar(400) not null,
    to_item uuid not null,
    to_activity uuid not null references activity (id),
    to_name varchar(400) not null,
    who uuid references participant (id),
    at timestamp with time zone not null,
    unique (from_item, to_item)
);

create index link_traject on link (traject_id);
