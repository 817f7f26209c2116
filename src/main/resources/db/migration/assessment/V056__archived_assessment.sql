-- An archived assessment is out of lists and stays readable; what was adopted keeps counting in trends.
alter table assessment add column archived_on date;
