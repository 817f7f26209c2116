package nl.privacyspiegel.improvement.evidence;

import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.DomainSubjects;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/** Which evidence belongs to a measurement: what is about one of its questions or domains. */
public final class OfMeasurement {

    private OfMeasurement() {}

    /** Whether this is a part of this measurement. */
    public static boolean is(SubjectRef about, MeasurementId measurement) {
        return isPart(about) && about.parts().getFirst().equals(measurement.toString());
    }

    private static boolean isPart(SubjectRef about) {
        return about.kind().equals(FindingSubjects.KIND) || about.kind().equals(DomainSubjects.KIND);
    }

    /** Whether this is the same question or domain, of whatever measurement. */
    public static boolean isSamePart(SubjectRef about, SubjectRef other) {
        return isPart(about)
                && about.kind().equals(other.kind())
                && about.unit().equals(other.unit())
                && about.parts().getLast().equals(other.parts().getLast());
    }
}
