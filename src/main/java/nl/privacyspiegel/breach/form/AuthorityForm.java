package nl.privacyspiegel.breach.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of the form of the authority: chapters and numbers, with short names of our own. It is filled in on the website of
 * the authority; this is to have the answers at hand.
 *
 * @param id as the content file calls it: never changes
 * @param from the first day on which it is used; null when that is unknown
 * @param until the last day; null while no end is known
 * @param active whether it is used at all: a proposal is not
 * @param unverified whether nobody laid it beside the form itself
 * @param note what to know of this version; may be empty
 * @param chapters none while they are not known
 */
public record AuthorityForm(
        String id,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean active,
        boolean unverified,
        String note,
        List<Chapter> chapters) {

    public AuthorityForm {
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter.
     *
     * @param unseen numbers that nobody saw in a source, and which may be there
     */
    public record Chapter(String number, String name, List<String> unseen, List<Field> fields) {

        public Chapter {
            unseen = List.copyOf(unseen);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A question of the form.
     *
     * @param known what of the register answers it; null when nothing does
     * @param never it is never filled in, whatever the register knows
     * @param choices what can be chosen, as far as is known
     * @param note what to mind; may be empty
     */
    public record Field(
            String number, String name, @Nullable Known known, boolean never, List<String> choices, String note) {

        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** Whether it is used on this day. */
    public boolean holdsOn(LocalDate day) {
        return active && from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** All questions, in their order. */
    public Stream<Field> fields() {
        return chapters.stream().flatMap(chapter -> chapter.fields().stream());
    }
}
