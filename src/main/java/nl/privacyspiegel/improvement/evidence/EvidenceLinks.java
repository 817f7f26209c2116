package nl.privacyspiegel.improvement.evidence;

import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.MeasurementLinks;
import org.springframework.stereotype.Component;

/** On the page of a measurement that has evidence: all of it in one file. */
@Component
class EvidenceLinks implements MeasurementLinks {

    private final EvidencePieceRepository pieces;

    EvidenceLinks(EvidencePieceRepository pieces) {
        this.pieces = pieces;
    }

    @Override
    public List<Link> of(MeasurementSheet sheet) {
        String measurement = sheet.summary().id().toString();
        boolean some = pieces.existsByUnitIdAndSubjectIdStartingWith(
                sheet.assessment().unit().value(), measurement + "/");
        return some
                ? List.of(
                        new Link("improvement.evidence.bundle", "download/meting/" + measurement + "/bewijs.zip", true))
                : List.of();
    }
}
