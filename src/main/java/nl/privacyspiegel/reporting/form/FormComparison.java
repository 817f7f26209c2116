package nl.privacyspiegel.reporting.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.reporting.form.FormDifference.OfDomain;
import nl.privacyspiegel.reporting.form.FormDifference.OfQuestion;
import nl.privacyspiegel.reporting.form.FormDifference.State;
import nl.privacyspiegel.reporting.form.FormMarks.Mark;

/** Who changed what since the form was handed out: the form, somebody in the measurement, or both. */
final class FormComparison {

    private FormComparison() {}

    /** @param today the day on which the form is read */
    static FormPreview of(FilledForm form, MeasurementSheet sheet, LocalDate today) {
        LocalDate day = FindingData.usualDay(sheet.summary().date(), today);
        List<FormDifference> differences = new ArrayList<>();
        int same = 0;
        for (DomainSheet domain : sheet.domains()) {
            List<Optional<FormDifference>> rows = new ArrayList<>();
            domain.questions().forEach(question -> rows.add(question(form, domain, question, day)));
            rows.add(domain(form, domain));
            rows.forEach(row -> row.ifPresent(differences::add));
            same += (int) rows.stream().filter(Optional::isEmpty).count();
        }
        return new FormPreview(sheet.summary().id(), differences, same);
    }

    private static Optional<FormDifference> question(
            FilledForm form, DomainSheet domain, QuestionSheet row, LocalDate day) {
        String id = row.question().id();
        Mark mark = Objects.requireNonNull(form.marks().questions().get(id));
        FindingData typed = dated(Objects.requireNonNull(form.findings().get(id)), mark, day);
        String print = FormMarks.print(typed);
        if (FormMarks.print(row.finding().content()).equals(print)) {
            return Optional.empty();
        }
        return state(mark, print, row.finding())
                .map(state -> new OfQuestion(state, domain.domain().name(), row.question(), row.finding(), typed));
    }

    /** What is filled in for the first time without a date was found on the usual day, as on the screen. */
    private static FindingData dated(FindingData typed, Mark mark, LocalDate day) {
        String empty = FormMarks.print(FindingData.EMPTY);
        boolean first = mark.print().equals(empty) && !FormMarks.print(typed).equals(empty);
        return first ? typed.foundOn(day) : typed;
    }

    private static Optional<FormDifference> domain(FilledForm form, DomainSheet row) {
        String id = row.domain().id();
        DomainGrade typed = Objects.requireNonNull(form.scores().get(id));
        String print = FormMarks.print(typed);
        if (FormMarks.print(row.score().content()).equals(print)) {
            return Optional.empty();
        }
        Mark mark = Objects.requireNonNull(form.marks().domains().get(id));
        return state(mark, print, row.score())
                .map(state -> new OfDomain(state, row.domain().name(), id, row.score(), typed));
    }

    private static Optional<State> state(Mark mark, String print, Versioned<?> now) {
        boolean inForm = !mark.print().equals(print);
        boolean elsewhere = mark.version() != now.version();
        if (inForm) {
            return Optional.of(elsewhere ? State.CONFLICT : State.IN_FORM);
        }
        return elsewhere ? Optional.of(State.ELSEWHERE) : Optional.empty();
    }
}
