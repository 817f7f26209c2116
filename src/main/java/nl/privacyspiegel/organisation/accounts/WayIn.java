package nl.privacyspiegel.organisation.accounts;

import nl.privacyspiegel.organisation.MemberId;

/** Something that belongs to logging in and that an administrator can take away from a member who lost it. */
public interface WayIn {

    /** As what it is asked for when somebody else has to confirm it. */
    AskedKind kind();

    /** The member has it no more. */
    void takeAway(MemberId member);
}
