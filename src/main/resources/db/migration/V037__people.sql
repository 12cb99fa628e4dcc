-- Codes that a workshop had before. They let nobody in; who has a seat there finds the way with one.
create table former_code (
    code varchar(8) primary key,
    workshop_id uuid not null references workshop (id),
    retired_at timestamp with time zone not null,
    retired_by uuid not null references participant (id)
);

-- Who was put out of the room, and by whom. What they wrote stays until somebody hides it.
alter table participant add column out_at timestamp with time zone;
alter table participant add column out_by uuid references participant (id);
