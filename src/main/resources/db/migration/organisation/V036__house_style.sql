-- How reports look. What is absent has its default.
alter table organisation_setting add column accent_colour varchar(6);
alter table organisation_setting add column logo bytea;
