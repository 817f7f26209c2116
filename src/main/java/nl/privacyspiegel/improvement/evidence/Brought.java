package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/** What somebody brings for a version of a piece of evidence. */
public sealed interface Brought {

    /** A file that was looked at. */
    record NewFile(CheckedFile file) implements Brought {}

    /** A page elsewhere. */
    record NewLink(WebLink link) implements Brought {}

    /** How this stood at the end of a day: it is looked up, and kept as it stands. */
    record NewCount(SubjectRef of, LocalDate day) implements Brought {}

    /** How this document stood at the end of a day: it is looked up, and kept as it stands. */
    record NewDocument(DocumentId of, LocalDate day) implements Brought {}

    /** What the version before has. */
    record TheSame() implements Brought {}
}
