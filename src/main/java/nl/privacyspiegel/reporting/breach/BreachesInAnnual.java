package nl.privacyspiegel.reporting.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.breach.AuthorityOutcome;
import nl.privacyspiegel.breach.BreachYear;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.shared.Share;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In the annual report: how many breaches concerned the units, what came of them, and which part was decided in time. Numbers only. It
 * stands here because the module of breaches knows nothing of assessments, whose report this is.
 */
@Component
@Order(10)
class BreachesInAnnual implements AnnualSlot {

    private final Breaches breaches;
    private final MessageSource messages;

    BreachesInAnnual(Breaches breaches, MessageSource messages) {
        this.breaches = breaches;
        this.messages = messages;
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.BREACHES;
    }

    @Override
    public String nameKey() {
        return "breach.title";
    }

    @Override
    public AnnualPart of(AnnualScope scope, Locale reader) {
        BreachYear now = counted(scope);
        BreachYear before = counted(scope.before());
        if (now.breaches() == 0 && before.breaches() == 0) {
            return AnnualPart.NOTHING;
        }
        boolean known = before.breaches() > 0;
        List<AnnualFigure> figures = new ArrayList<>();
        figures.add(AnnualFigure.counted(
                words(reader, "reporting.annual.breaches.all"),
                now.breaches(),
                known,
                before.breaches(),
                words(reader, "reporting.annual.breaches.register"),
                scope));
        String over = words(reader, "reporting.annual.breaches.over", now.decided());
        for (AuthorityOutcome outcome : AuthorityOutcome.values()) {
            int number = now.outcomes().getOrDefault(outcome, 0);
            int then = before.outcomes().getOrDefault(outcome, 0);
            if (number > 0 || then > 0) {
                figures.add(AnnualFigure.counted(
                        words(reader, "reporting.annual.breaches.outcome", words(reader, outcome.translationKey())),
                        number,
                        known,
                        then,
                        over,
                        scope));
            }
        }
        figures.add(new AnnualFigure(
                words(reader, "reporting.annual.breaches.inTime"),
                percentage(now.punctual()),
                percentage(before.punctual()),
                now.punctual()
                        .map(share -> words(reader, "breach.count.inTime.words", share.part(), share.whole()))
                        .orElse(""),
                scope.last()));
        return new AnnualPart(figures, List.of(), List.of());
    }

    private BreachYear counted(AnnualScope scope) {
        return breaches.ofYear(scope.ids(), scope.year(), scope.last());
    }

    private static Value percentage(Optional<Share> share) {
        return share.<Value>map(each -> new Amount(each.percentage(), 1)).orElseGet(Nothing::new);
    }

    private String words(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
