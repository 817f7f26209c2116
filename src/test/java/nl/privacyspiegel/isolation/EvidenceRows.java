package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.improvement.evidence.Brought;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceData;
import nl.privacyspiegel.improvement.evidence.EvidenceFiles;
import nl.privacyspiegel.improvement.evidence.EvidenceFilter;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/** Who gets what of evidence. What a list shows of other units is in the tests of this module. */
public final class EvidenceRows extends AssessmentThings {

    private static final String QUESTION = "beleid-1";

    private final EvidencePieces pieces;
    private final EvidenceChanges changes;
    private final EvidenceFiles files;

    public EvidenceRows(Visitors visitors) {
        super(visitors);
        this.pieces = visitors.door(EvidencePieces.class);
        this.changes = visitors.door(EvidenceChanges.class);
        this.files = visitors.door(EvidenceFiles.class);
    }

    public List<Row> rows() {
        return Stream.of(read(), change()).flatMap(List::stream).toList();
    }

    private List<Row> read() {
        return List.of(
                self("EvidencePieces.of(Collection)", things -> pieces.of(List.of(visitors.unit(things))), DENIED),
                self("EvidencePieces.expiring()", things -> pieces.expiring(), DENIED),
                self("EvidencePieces.waitingForMe()", things -> pieces.waitingForMe(), DENIED),
                reading(
                        "EvidencePieces.list(UnitId, EvidenceFilter, int)",
                        things -> pieces.list(visitors.unit(things), EvidenceFilter.ALL, 1)),
                reading("EvidencePieces.get(EvidenceId)", things -> pieces.get(brought(things))),
                reading("EvidencePieces.mayChange(UnitId)", things -> pieces.mayChange(visitors.unit(things))),
                reading("EvidencePieces.owners(UnitId)", things -> pieces.owners(visitors.unit(things))),
                reading("EvidenceFiles.get(EvidenceId, int)", things -> files.get(brought(things), 1)),
                reading("EvidenceFiles.bundle(MeasurementId, Locale, Target)", things -> bundle(things)));
    }

    private void bundle(Things things) {
        MeasurementId measurement = first(things);
        if (things == Things.REAL) {
            byOneWhoMay(() -> bring(about(things, measurement)));
        }
        try {
            files.bundle(measurement, Locale.ENGLISH, name -> OutputStream.nullOutputStream());
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private List<Row> change() {
        return List.of(
                working(
                        "EvidenceChanges.add(SubjectRef, EvidenceData, Brought, Optional)",
                        things -> bring(about(things, first(things)))),
                working("EvidenceChanges.useFor(EvidenceId, SubjectRef)", things -> {
                    EvidenceId id = brought(things);
                    changes.useFor(id, about(things, first(things)));
                }),
                working(
                        "EvidenceChanges.revise(EvidenceId, int, EvidenceData, Brought)",
                        things -> changes.revise(brought(things), 1, data(), new Brought.TheSame())),
                working("EvidenceChanges.offer(EvidenceId, int)", things -> changes.offer(brought(things), 1)),
                working("EvidenceChanges.withdraw(EvidenceId, int)", things -> changes.withdraw(offered(things), 1)),
                working(
                        "EvidenceChanges.judge(EvidenceId, int, boolean, String)",
                        things -> changes.judge(offered(things), 1, true, "")),
                working(
                        "EvidenceChanges.give(EvidenceId, Optional, Optional)",
                        things -> changes.give(brought(things), Optional.empty(), Optional.empty())),
                working("EvidenceChanges.remove(EvidenceId, String)", things -> changes.remove(brought(things), "x")));
    }

    private static EvidenceData data() {
        return new EvidenceData("Bewijs " + UUID.randomUUID(), "", DAY, null);
    }

    private SubjectRef about(Things things, MeasurementId measurement) {
        return SubjectRef.of("FINDING", visitors.unit(things), measurement, QUESTION);
    }

    private EvidenceId bring(SubjectRef about) {
        byte[] text = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        return changes.add(about, data(), new Brought.NewFile(CheckedFile.read("proef.txt", text)), Optional.empty());
    }

    private EvidenceId brought(Things things) {
        Supplier<EvidenceId> real = () -> {
            MeasurementId measurement = first(Things.REAL);
            return byOneWhoMay(() -> bring(about(Things.REAL, measurement)));
        };
        return things.either(real, EvidenceId::random);
    }

    private EvidenceId offered(Things things) {
        EvidenceId id = brought(things);
        return things.either(
                () -> byOneWhoMay(() -> {
                    changes.offer(id, 1);
                    return id;
                }),
                () -> id);
    }
}
