package nl.privacyspiegel.improvement.owner;

import nl.privacyspiegel.organisation.MemberId;

/** Who carries a piece of work. */
public sealed interface Owner {

    /** A function of the unit, whoever fills it. */
    record OfFunction(FunctionId function) implements Owner {}

    /** A member in person. */
    record OfMember(MemberId member) implements Owner {}
}
