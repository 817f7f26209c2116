-- Whom employees can ask, and who watches: a function with its address, never a person.
alter table test_setting add column contact_name varchar(200);
alter table test_setting add column contact_email varchar(254);
alter table test_setting add column contact_phone varchar(40);
alter table test_setting add column officer_name varchar(200);
alter table test_setting add column officer_email varchar(254);
alter table test_setting add column officer_phone varchar(40);
