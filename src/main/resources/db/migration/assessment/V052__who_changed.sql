-- Which member changed a row last: the same person in two windows is not somebody else.
alter table finding add column changed_by_id uuid;
alter table domain_score add column changed_by_id uuid;
