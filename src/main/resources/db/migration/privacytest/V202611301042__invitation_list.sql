-- Whom an open campaign invites by mail: sealed as one with the key of the campaign, without a code in it, and gone at closing.
create table invitation_list (
    campaign_id uuid  not null primary key references campaign (id) on delete cascade,
    content     bytea not null
);
