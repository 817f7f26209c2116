package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.OnlyEnd;
import nl.privacyspiegel.assessment.grading.GradeChange.OnlyStart;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeChanges;

/** What became of the domains, in a sentence each: what fell is said as plainly as what rose, and of nothing nothing. */
final class ChangeSlides {

    private final Comparison comparison;
    private final GradeChanges changes;
    private final ReportTexts words;

    ChangeSlides(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.words = words;
    }

    /** How many domains rose, fell and stayed; at least one can be compared. */
    Said counts() {
        List<DomainRow> comparable =
                rows(row -> row.grades().change().isComparable()).toList();
        if (comparable.size() == 1) {
            return only(comparable.getFirst());
        }
        String all = Integer.toString(comparable.size());
        if (changes.rose() == comparable.size()) {
            return words.say("reporting.slide.progress.allRose", all);
        }
        if (changes.fell() == comparable.size()) {
            return words.say("reporting.slide.progress.allFell", all);
        }
        if (changes.same() == comparable.size()) {
            return words.say("reporting.slide.progress.allSame", all);
        }
        return words.say(
                "reporting.slide.progress",
                all,
                Integer.toString(changes.rose()),
                Integer.toString(changes.fell()),
                Integer.toString(changes.same()));
    }

    private Said only(DomainRow row) {
        String start = words.start(row, comparison.scale()).display();
        String end = words.end(row, comparison.scale()).display();
        return switch (row.grades().change()) {
            case Rose rose -> words.say("reporting.slide.progress.oneRose", words.framework(row.name()), start, end);
            case Fell fell -> words.say("reporting.slide.progress.oneFell", words.framework(row.name()), start, end);
            default -> words.say("reporting.slide.progress.oneSame", words.framework(row.name()), end);
        };
    }

    /** Which domains cannot be compared, and at which side a grade is missing. */
    Said gaps() {
        List<Said> sentences = new ArrayList<>();
        gap(words.names(comparison).start(), OnlyStart.class, sentences);
        gap(words.names(comparison).end(), OnlyEnd.class, sentences);
        sentences.add(words.say("reporting.slide.gap"));
        return Said.join(" ", sentences);
    }

    private void gap(ComparisonNames.Name moment, Class<? extends GradeChange> kind, List<Said> sentences) {
        List<String> names = names(row -> kind.isInstance(row.grades().change()));
        if (!names.isEmpty()) {
            sentences.add(words.say("reporting.slide.gap.only", StandSlides.names(names, words), moment.sentence()));
        }
    }

    private Stream<DomainRow> rows(Predicate<DomainRow> which) {
        return comparison.domains().stream().filter(which);
    }

    private List<String> names(Predicate<DomainRow> which) {
        return rows(which).map(DomainRow::name).toList();
    }
}
