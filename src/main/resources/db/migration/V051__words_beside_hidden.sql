-- Words beside what stands on a board, a concern or a remark, can be hidden with a reason that their writer reads and mends,
-- as what stands on the board itself. The wording counts the texts, from 1: what was mended since is not put back unread.
alter table concern add column hidden_for varchar(20);
alter table concern add column removed_at timestamp with time zone;
alter table concern add column removed_by uuid references participant (id);
alter table concern add column mended_at timestamp with time zone;
alter table concern add column wording integer default 1 not null;

alter table entry_remark add column hidden_for varchar(20);
alter table entry_remark add column removed_at timestamp with time zone;
alter table entry_remark add column removed_by uuid references participant (id);
alter table entry_remark add column mended_at timestamp with time zone;
alter table entry_remark add column wording integer default 1 not null;

-- A question to the facilitator; one that was taken off without a reason stays so.
alter table room_question add column hidden_for varchar(20);
alter table room_question add column mended_at timestamp with time zone;
alter table room_question add column wording integer default 1 not null;

-- Why a part of a vote that somebody in the room added was taken off the list; null as long as nobody said.
alter table ballot_option add column hidden_for varchar(20);
