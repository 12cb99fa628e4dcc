-- A traject has a name in addresses, as an evening has; it opens nothing. Those that are there get the end of their id.
alter table traject add column handle varchar(12);
update traject set handle = right(cast(id as varchar(36)), 12);
alter table traject alter column handle set not null;
alter table traject add constraint traject_handle_unique unique (handle);

-- Several municipalities or bodies may go together, and their names are kept as they say them.
alter table traject alter column municipality set data type varchar(240);
alter table traject alter column name set data type varchar(240);

-- A board's own words may be as long as those who prepare it need; twice the limit, because H2 counts an emoji as two.
alter table activity alter column name set data type varchar(120);
alter table activity alter column question set data type varchar(320);
alter table activity alter column explanation set data type varchar(600);

-- Made by the form on the start page: a resent form finds the same traject again.
alter table traject add column founding_key varchar(40);
alter table traject add constraint traject_founding_unique unique (founding_key);

-- Since when everybody may read its public pages; null while it is being prepared.
alter table traject add column public_at timestamp with time zone;

-- What an evening is planned for: the day and time as people say it; null where it was not planned ahead.
alter table workshop add column planned_for timestamp with time zone;
