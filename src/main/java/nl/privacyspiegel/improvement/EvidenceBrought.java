package nl.privacyspiegel.improvement;

import nl.privacyspiegel.organisation.subject.SubjectRef;

/** Tells rooms that know no evidence what has some: that is not removed, because its evidence would be about nothing. */
public interface EvidenceBrought {

    /** Whether evidence was brought for this, or this was brought as evidence; also when that was taken away since. */
    boolean isFor(SubjectRef subject);
}
