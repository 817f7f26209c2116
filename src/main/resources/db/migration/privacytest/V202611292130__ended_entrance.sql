-- What led into a campaign that is closed: hashes of its codes and its link, and those of all its places, used or not, so that
-- whoever comes too late reads that the test is closed. Gone with the answers.
create table ended_entrance (
    hash        varchar(64) not null primary key,
    campaign_id uuid        not null references campaign (id)
);
create index ended_entrance_campaign on ended_entrance (campaign_id);
