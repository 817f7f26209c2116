-- An archived unit is out of lists and choices, with all below it, and stays readable.
alter table unit add column archived_on date;
