-- That the time of a right of staff, of a desk or of a hall ran out is written down in the audit book, once on all nodes
-- together. What ran out before this stands nowhere.
alter table credential add column end_noted boolean default false not null;

update credential set end_noted = true where expires_at <= current_timestamp;
