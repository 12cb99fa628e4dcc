-- Until now only what was hidden was left out of the ways. What its writer took back, and what was made of others and taken
-- apart again, stands on no board either: no way names it until it is back.
insert into link_veil (item, traject_id)
select e.id, a.traject_id from entry e join activity a on a.id = e.activity_id
where e.removed_at is not null and not exists (select 1 from link_veil v where v.item = e.id);

insert into link_veil (item, traject_id)
select c.id, a.traject_id from criterion c join activity a on a.id = c.activity_id
where exists (select 1 from criterion_apart x where x.criterion_id = c.id)
  and not exists (select 1 from link_veil v where v.item = c.id);
