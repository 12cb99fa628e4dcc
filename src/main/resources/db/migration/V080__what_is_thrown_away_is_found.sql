-- What is thrown away by its age is found without reading a whole table, and so is what hangs on a person who goes.
create index command_at on command (at);
create index credential_spent on credential (spent_at);
create index former_code_retired on former_code (retired_at);
create index log_entry_who on log_entry (who);
create index entry_cell_who on entry_cell (who);
create index entry_cell_earlier_who on entry_cell_earlier (who);
create index concern_who on concern (who);
create index entry_remark_who on entry_remark (who);
