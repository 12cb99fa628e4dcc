-- An earlier text of minutes or of a decision that nobody should read any more, such as one with a name in it: that it was there
-- stays known, its words are gone.
alter table minutes_section_version add column blanked_at timestamp with time zone;
alter table minutes_section_version add column blanked_by uuid references participant (id);
alter table minutes_section_version add constraint minutes_section_version_blanked check (blanked_at is null or text = '');

alter table decision_version add column blanked_at timestamp with time zone;
alter table decision_version add column blanked_by uuid references participant (id);
alter table decision_version add constraint decision_version_blanked check (blanked_at is null or (title = '' and reason = ''
    and objections = '' and minority = '' and taken_by = '' and taken_when = '' and heard = ''));
