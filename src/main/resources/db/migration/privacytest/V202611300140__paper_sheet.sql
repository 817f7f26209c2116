-- That a sheet was filled in on paper and entered by hand: so often as there are rows, and no sheet twice. Nothing in it leads to
-- the answers, which lie among the others.
create table paper_sheet (
    id          uuid not null primary key,
    campaign_id uuid not null references campaign (id)
);
create index paper_sheet_campaign on paper_sheet (campaign_id);
