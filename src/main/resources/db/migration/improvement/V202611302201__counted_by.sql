-- Which function counted, or said it last, so that a colleague who says it again knows whom to ask; empty of what is older.
alter table awareness_declaration add column counted_by varchar(200) default '' not null;
alter table awareness_session add column changed_by varchar(200) default '' not null;
alter table document_known add column counted_by varchar(200) default '' not null;
