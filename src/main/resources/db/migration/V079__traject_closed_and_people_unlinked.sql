-- A traject that is closed. So many days after that, nothing in these tables leads from a person to a text any more: the codes of
-- guests stop, texts lose their author, and marks are those of people without a name. The number is for the municipality to
-- set, and it is kept who set it. The day itself is never stored: it follows from these two.
alter table traject add column closed_at timestamp with time zone;
alter table traject add column closed_by uuid references participant (id);
alter table traject add column keep_days integer default 60 not null check (keep_days between 0 and 365);
alter table traject add column keep_set_at timestamp with time zone;
alter table traject add column keep_set_by uuid references participant (id);
-- From here on it cannot be opened again: what is gone does not come back.
alter table traject add column unlinked_at timestamp with time zone;
alter table traject add constraint traject_unlinked_after_the_close check (unlinked_at is null or closed_at is not null);

-- MARKS: somebody of whom only marks are left, under an id made by chance. TEXTS: the one that all texts of an evening and a
-- group have in common. Null for everybody whose code still works.
alter table participant add column unlinked varchar(8) check (unlinked in ('TEXTS', 'MARKS'));
create index participant_traject on participant (traject_id, kind);
