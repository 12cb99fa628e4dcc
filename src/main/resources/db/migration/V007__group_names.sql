-- The groups of a traject can be renamed: twice the limit in characters, because H2 counts an emoji as two.
alter table participant_group alter column name set data type varchar(120);
alter table participant_group add constraint participant_group_name unique (traject_id, name);
