-- What a file said and did not fit, one sentence a line, until somebody has dealt with it or the draft is published.
alter table quiz_version add column not_fitting varchar(100000) default '' not null;
