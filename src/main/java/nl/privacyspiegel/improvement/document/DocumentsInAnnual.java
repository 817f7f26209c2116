package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: the documents that people go by, what each college adopted of them, and what has to be reviewed. */
@Component
@Order(20)
class DocumentsInAnnual implements AnnualSlot {

    private final DocumentReader reader;
    private final MessageSource messages;

    DocumentsInAnnual(DocumentReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.CALENDAR;
    }

    @Override
    public String nameKey() {
        return "improvement.documents.title";
    }

    /** The documents as they stood at the end of a day, without those that were not there yet or no longer. */
    private record Stood(List<DocumentLine> lines, LocalDate day) {

        long count(Predicate<DocumentLine> meant) {
            return lines.stream().filter(meant).count();
        }

        /** How often a body adopted one of these documents. */
        long adopted() {
            return bodies().values().stream().mapToLong(Adopted::done).sum();
        }

        /** Of each body what it had to adopt. */
        Map<String, Adopted> bodies() {
            Map<String, Adopted> bodies = new LinkedHashMap<>();
            lines.forEach(line -> line.adoptions()
                    .forEach(each -> bodies.merge(each.body(), new Adopted(each.isBy(day) ? 1 : 0, 1), Adopted::and)));
            return bodies;
        }

        /** Whether a document lies ready for a body that has not adopted it. */
        private boolean waits(DocumentLine line) {
            LocalDate offered = line.content().dates().offered();
            boolean ready = line.state().isInForce()
                    || line.state() == DocumentState.ADOPTED
                    || (offered != null && !offered.isAfter(day));
            return ready && line.adoptions().stream().anyMatch(each -> !each.isBy(day));
        }
    }

    /** How many of how many documents a body adopted. */
    private record Adopted(long done, long whole) {

        Adopted and(Adopted other) {
            return new Adopted(done + other.done, whole + other.whole);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale language) {
        Stood now = stood(scope);
        Stood before = stood(scope.before());
        if (now.lines().isEmpty() && before.lines().isEmpty()) {
            return AnnualPart.NOTHING;
        }
        Map<String, Adopted> bodies = now.bodies();
        long whole = bodies.values().stream().mapToLong(Adopted::whole).sum();
        boolean known = !before.lines().isEmpty();
        String over =
                words(language, "improvement.annual.over.documents", now.lines().size());
        List<AnnualFigure> figures = new ArrayList<>();
        figures.add(AnnualFigure.counted(
                words(language, "improvement.annual.documents.inForce"),
                now.count(line -> line.state().isInForce()),
                known,
                before.count(line -> line.state().isInForce()),
                over,
                scope));
        if (whole > 0) {
            figures.add(AnnualFigure.counted(
                    words(language, "improvement.annual.documents.adopted"),
                    now.adopted(),
                    known,
                    before.adopted(),
                    words(language, "improvement.annual.over.adoptions", whole),
                    scope));
        }
        figures.add(AnnualFigure.counted(
                words(language, "improvement.annual.documents.toReview"),
                now.count(line -> line.state() == DocumentState.TO_REVIEW),
                known,
                before.count(line -> line.state() == DocumentState.TO_REVIEW),
                over,
                scope));
        return new AnnualPart(
                figures, bodies.isEmpty() ? List.of() : List.of(section(bodies, language)), asked(now, language));
    }

    private Stood stood(AnnualScope scope) {
        return new Stood(
                reader.of(scope.units(), scope.last()).stream()
                        .filter(line -> line.state() != DocumentState.LAPSED
                                && (line.state() != DocumentState.DRAFT || scope.covers(scope.today())))
                        .toList(),
                scope.last());
    }

    private List<String> asked(Stood now, Locale language) {
        List<String> asked = new ArrayList<>();
        long ready = now.count(now::waits);
        if (ready > 0) {
            asked.add(words(language, "improvement.annual.ask.adopt", ready));
        }
        long late = now.count(line -> line.state() == DocumentState.TO_REVIEW);
        if (late > 0) {
            asked.add(words(language, "improvement.annual.ask.review", late));
        }
        return asked;
    }

    private ReportSection section(Map<String, Adopted> bodies, Locale language) {
        long all = bodies.values().stream()
                .filter(each -> each.done() == each.whole())
                .count();
        return new ReportSection(
                words(language, "improvement.annual.documents.bodies"),
                words(language, "improvement.annual.documents.bodies.message", all, bodies.size()),
                List.of(
                        words(language, "improvement.annual.documents.body"),
                        words(language, "improvement.document.adopted"),
                        words(language, "improvement.annual.documents.notYet")),
                bodies.entrySet().stream()
                        .map(each -> List.<Value>of(
                                new Content(each.getKey(), null),
                                AnnualFigure.count(each.getValue().done()),
                                AnnualFigure.count(each.getValue().whole()
                                        - each.getValue().done())))
                        .toList());
    }

    private String words(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
