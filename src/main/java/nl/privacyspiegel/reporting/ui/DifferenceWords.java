package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.form.FormDifference;
import nl.privacyspiegel.reporting.form.FormDifference.OfDomain;
import nl.privacyspiegel.reporting.form.FormDifference.OfQuestion;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How a difference between a form and a measurement is said. */
final class DifferenceWords {

    private DifferenceWords() {}

    /** One part that is not the same: what it is called, what stands there now and what the form says. */
    record Change(String label, String now, String form) {}

    /** Such as "B1 Is er een privacybeleid?" or "Cijfer voor Beleid". */
    static String name(FormDifference difference) {
        return switch (difference) {
            case OfQuestion question ->
                question.question().code() + " " + question.question().text();
            case OfDomain domain -> shortName(domain);
        };
    }

    /** Such as "B1" or "Cijfer voor Beleid". */
    static String shortName(FormDifference difference) {
        return switch (difference) {
            case OfQuestion question -> question.question().code();
            case OfDomain domain -> t("assessment.score.of", domain.domain());
        };
    }

    static String nowBy(FormDifference difference) {
        return t("reporting.form.nowBy", editor(difference));
    }

    static String nameWithEditor(FormDifference difference) {
        Instant at = difference.now().changedAt();
        return t(
                "reporting.form.changedBy",
                name(difference),
                editor(difference),
                at == null ? t("assessment.conflict.somebody") : Texts.moment(at));
    }

    private static String editor(FormDifference difference) {
        return Objects.requireNonNullElse(difference.now().changedBy(), t("assessment.conflict.somebody"));
    }

    static List<Change> changes(FormDifference difference) {
        return switch (difference) {
            case OfQuestion question ->
                differing(
                        change(
                                "assessment.finding.judgement",
                                question.now().content(),
                                question.form(),
                                finding -> judgement(finding.judgement())),
                        change(
                                "assessment.finding.status",
                                question.now().content(),
                                question.form(),
                                FindingData::narrative),
                        change(
                                "assessment.finding.date",
                                question.now().content(),
                                question.form(),
                                finding -> day(finding.date())),
                        change(
                                "assessment.finding.references",
                                question.now().content(),
                                question.form(),
                                FindingData::references));
            case OfDomain domain ->
                differing(
                        change("assessment.grade", domain.now().content(), domain.form(), DifferenceWords::score),
                        change(
                                "reporting.form.column.explanation",
                                domain.now().content(),
                                domain.form(),
                                DomainGrade::explanation));
        };
    }

    private static List<Change> differing(Change... changes) {
        return Stream.of(changes)
                .filter(change -> !change.now().equals(change.form()))
                .toList();
    }

    private static <T> Change change(String key, T now, T form, Function<T, String> words) {
        return new Change(t(key), orEmpty(words.apply(now)), orEmpty(words.apply(form)));
    }

    private static String orEmpty(String text) {
        return text.isBlank() ? t("assessment.conflict.empty") : text;
    }

    private static String judgement(@Nullable Judgement judgement) {
        return t(judgement == null ? "framework.judgement.open" : judgement.translationKey());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Texts.day(day);
    }

    private static String score(DomainGrade score) {
        Grade grade = score.grade();
        if (grade != null) {
            return Texts.number(grade.value());
        }
        return t(score.notAssessed() ? "assessment.score.notAssessed" : "assessment.score.open");
    }
}
