package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_BUNDLED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_DOWNLOADED;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.improvement.evidence.EvidenceContent.OfFile;
import nl.privacyspiegel.improvement.evidence.EvidenceZip.Piece;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Slug;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of evidence, for who reads the content of its unit: asked anew at each download. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvidenceFiles {

    private static final int LONGEST_NAME = 60;

    private final EvidenceReader reader;
    private final EvidencePieceRepository pieces;
    private final EvidenceRevisionRepository revisions;
    private final EvidenceFilePartRepository parts;
    private final Measurements measurements;
    private final Subjects subjects;
    private final EvidenceZip zip;
    private final AuditTrail audit;

    EvidenceFiles(
            EvidenceReader reader,
            EvidencePieceRepository pieces,
            EvidenceRevisionRepository revisions,
            EvidenceFilePartRepository parts,
            Measurements measurements,
            Subjects subjects,
            EvidenceZip zip,
            AuditTrail audit) {
        this.reader = reader;
        this.pieces = pieces;
        this.revisions = revisions;
        this.parts = parts;
        this.measurements = measurements;
        this.subjects = subjects;
        this.zip = zip;
        this.audit = audit;
    }

    /** Where a file goes that is written while it is made. */
    public interface Target {

        /** Opens it, when nothing can be refused any more. */
        OutputStream open(String fileName) throws IOException;
    }

    /**
     * The file of a version.
     *
     * @throws NotFoundException when there is none that the current member may read
     * @throws RuleViolation when it was changed outside this application
     */
    public FileCopy get(EvidenceId id, int number) {
        EvidencePiece piece = reader.readable(id);
        EvidenceRevision version = reader.revisions(piece).stream()
                .filter(each -> !piece.isRemoved() && each.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!(version.content().content(piece.unit()) instanceof OfFile(var kind, var name, var size, var sha256))) {
            throw new NotFoundException();
        }
        byte[] bytes = read(version);
        if (!Fingerprint.of(bytes).equals(sha256)) {
            throw new RuleViolation("improvement.evidence.file.tampered");
        }
        AuditObject about = AuditObject.of(
                ImprovementAct.About.EVIDENCE, id.value(), version.data().title());
        audit.record(EVIDENCE_DOWNLOADED, piece.unit(), about.with(AuditDetail.VERSION, number), Role.contentReaders());
        return new FileCopy(kind, name, bytes);
    }

    /**
     * All evidence of a measurement in a zip, with a list of what is in it and whether it is as it was.
     *
     * @throws NotFoundException when there is no such measurement for the current member
     * @throws RuleViolation when there is no evidence of it
     */
    public void bundle(MeasurementId measurement, Locale language, Target target) throws IOException {
        MeasurementSheet sheet = measurements.sheet(measurement);
        UnitId unit = sheet.assessment().unit();
        List<EvidencePiece> found = pieces.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(piece -> OfMeasurement.is(piece.about(), measurement))
                .toList();
        if (found.isEmpty()) {
            throw new RuleViolation("improvement.evidence.bundle.none");
        }
        Map<SubjectRef, Subject> titles =
                subjects.find(found.stream().map(EvidencePiece::about).toList(), language);
        Map<EvidenceId, List<EvidenceRevision>> versions = revisions.findOfUnits(List.of(unit.value())).stream()
                .collect(Collectors.groupingBy(EvidenceRevision::evidence));
        List<Piece> all = found.stream()
                .map(piece -> new Piece(
                        piece,
                        Optional.ofNullable(titles.get(piece.about()))
                                .map(Subject::title)
                                .orElse(""),
                        versions.getOrDefault(piece.id(), List.of())))
                .toList();
        audit.record(
                EVIDENCE_BUNDLED,
                unit,
                AuditObject.of(
                        ImprovementAct.About.EVIDENCE,
                        measurement.value(),
                        sheet.assessment().name()),
                Role.contentReaders());
        String name = "bewijs-" + Slug.of(sheet.assessment().name(), LONGEST_NAME) + "-"
                + sheet.summary().date() + ".zip";
        try (OutputStream out = target.open(name)) {
            zip.write(all, this::read, language, out);
        }
    }

    private byte[] read(EvidenceRevision version) {
        UUID file = version.content().fileId();
        return file == null ? new byte[0] : EvidenceFilePart.together(parts.contentOf(file));
    }
}
