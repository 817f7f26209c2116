package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import nl.privacyspiegel.improvement.evidence.file.FileKind;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/** What a version of a piece of evidence is. A new kind is a record here, with its columns in {@link StoredContent}. */
public sealed interface EvidenceContent {

    /** What is stored of this kind, and the end of the key of what it is called. Names are stored: never rename one. */
    enum Kind {
        FILE,
        LINK,
        COUNT,
        DOCUMENT
    }

    /** Which of them it is. */
    Kind kind();

    /**
     * A file that is kept here.
     *
     * @param size in bytes
     * @param sha256 of what is kept, in 64 hexadecimal digits
     */
    record OfFile(FileKind type, String name, long size, String sha256) implements EvidenceContent {

        @Override
        public Kind kind() {
            return Kind.FILE;
        }
    }

    /** A page elsewhere. What stands there is not kept. */
    record OfLink(WebLink link) implements EvidenceContent {

        @Override
        public Kind kind() {
            return Kind.LINK;
        }
    }

    /**
     * How something stood on a day, as it was told then.
     *
     * @param of what was counted
     * @param title what that was called
     * @param words the amount with what belongs to it, in the language of who brought it
     */
    record OfCount(SubjectRef of, String title, String words, LocalDate day) implements EvidenceContent {

        @Override
        public Kind kind() {
            return Kind.COUNT;
        }
    }

    /**
     * A document that people of the unit go by, as it stood on a day.
     *
     * @param of the document
     * @param name its title with its version
     * @param words how it stood and who had adopted it, in the language of who brought it
     */
    record OfDocument(SubjectRef of, String name, String words, LocalDate day) implements EvidenceContent {

        @Override
        public Kind kind() {
            return Kind.DOCUMENT;
        }
    }

    /** What was removed: only which kind it was. */
    record Removed(Kind kind) implements EvidenceContent {}
}
