-- Where a row or a column of a matrix came from: the key is that of the field, or the id of the entry.
create table matrix_source (
    activity_id uuid not null references activity (id),
    part varchar(40) not null,
    item_id uuid not null,
    item_activity uuid not null references activity (id),
    name varchar(400) not null,
    primary key (activity_id, part)
);
