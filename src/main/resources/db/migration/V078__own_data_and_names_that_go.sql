-- Whoever wipes their own data leaves one row without alias and group, and nothing that leads to it. What they wrote stays as
-- a place without words and without writer: it hangs on somebody of the evening who is nobody, of the kind GONE. That one is
-- no guest (it is counted nowhere), has no seat and never gets one.
alter table participant add column kind_now varchar(12);
update participant set kind_now = kind;
alter table participant drop column kind;
alter table participant rename column kind_now to kind;
alter table participant alter column kind set not null;
alter table participant add constraint participant_kind check (kind in ('GUEST', 'MEMBER', 'FACILITATOR', 'GONE'));

alter table participant add column erased_at timestamp with time zone;
alter table participant add constraint participant_erased_nameless
    check (erased_at is null or (alias is null and group_id is null and join_key is null and stand_in is null));

-- When the aliases of an evening that is over were taken away; null while they are there. An evening that goes on has them again.
alter table workshop add column nameless_at timestamp with time zone;
create index workshop_nameless on workshop (nameless_at, closed_at);
