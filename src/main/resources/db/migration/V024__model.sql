-- What goes from one part of a model to another.
create table model_relation (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    from_entry uuid not null references entry (id),
    to_entry uuid not null references entry (id),
    flow varchar(120) not null,
    who uuid references participant (id),
    at timestamp with time zone not null,
    unique (from_entry, to_entry, flow)
);

create index model_relation_activity on model_relation (activity_id);
