package nl.privacyspiegel.assessment.consensus;

import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkVersionId;

/**
 * A domain for which somebody asks the current member for a grade.
 *
 * @param chair who asks; empty when that is not known any more
 * @param framework what the name of the domain is of
 */
public record AskedOfMe(
        MeasurementId measurement,
        String assessment,
        String domain,
        String domainName,
        FrameworkVersionId framework,
        Optional<String> chair) {}
