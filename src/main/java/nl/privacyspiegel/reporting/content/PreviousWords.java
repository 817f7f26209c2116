package nl.privacyspiegel.reporting.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.Previous;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import org.jspecify.annotations.Nullable;

/** What a fill-in form says of the measurement before the one that it is of; nothing when there is none. */
public final class PreviousWords {

    /** The hidden column with the ids stands between the table and what is beside it. */
    private static final int HIDDEN_WIDTH = 1;

    private final MeasurementSheet measurement;
    private final @Nullable Previous earlier;
    private final ReportTexts words;

    public PreviousWords(MeasurementSheet measurement, ReportTexts words) {
        this.measurement = measurement;
        this.earlier = measurement.earlier();
        this.words = words;
    }

    public boolean exists() {
        return earlier != null;
    }

    /** The widths of the columns of a table, with one beside it when there is something to say there. */
    public int[] columns(int beside, int... table) {
        if (!exists()) {
            return table.clone();
        }
        int[] all = Arrays.copyOf(table, table.length + 2);
        all[table.length] = HIDDEN_WIDTH;
        all[table.length + 1] = beside;
        return all;
    }

    public Optional<String> header() {
        return Optional.ofNullable(earlier).map(each -> words.get("reporting.form.previous", words.date(each.date())));
    }

    /** A note that also tells which measurement stands beside the table. */
    public String note(String note) {
        if (earlier == null) {
            return note;
        }
        String name = words.kindInSentence(earlier.kind()) + " " + words.date(earlier.date());
        return words.get(
                "reporting.form.previous.note",
                note,
                earlier.assessment() == null ? name : name + " \u00b7 " + earlier.assessment());
    }

    public String finding(QuestionSheet row) {
        FindingData before = row.previous();
        if (before == null) {
            return exists() ? words.get("reporting.form.previous.none") : "";
        }
        String references = before.references();
        return Stream.of(
                        Stream.of(
                                        words.judgement(before.judgement()),
                                        words.day(before.date()).display())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                        before.narrative(),
                        references.isEmpty() ? "" : words.get("reporting.references") + " " + references)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    public String score(DomainSheet domain) {
        DomainGrade before = domain.previous();
        if (before == null) {
            return exists() ? words.get("reporting.form.previous.notComparable") : "";
        }
        return Stream.of(words.grade(before, measurement.scale()).display(), before.explanation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
