package nl.privacyspiegel.breach.suspicion.form;

import java.util.List;
import nl.privacyspiegel.breach.suspicion.SuspicionReport;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.page.PageTexts;
import nl.privacyspiegel.shared.page.PageVisit;

/** What stands in the form of a report, as it was typed. */
record TypedReport(String what, String when, String where) {

    static final TypedReport EMPTY = new TypedReport("", "", "");

    private static final String REFERENCE = "kenmerk";

    static TypedReport sent(PageVisit visit) {
        return new TypedReport(first(visit, "wat"), first(visit, "wanneer"), first(visit, "waar"));
    }

    /** The reference that the form was shown with; a new one when it carries none that we made. */
    static Secret reference(PageVisit visit) {
        Secret sent = Secret.typed(first(visit, REFERENCE));
        return sent.isWellFormed() ? sent : Secret.random();
    }

    static String first(PageVisit visit, String name) {
        List<String> sent = visit.sent(name);
        return sent.isEmpty() ? "" : sent.getFirst();
    }

    /** @throws RuleViolation when something is missing or too long */
    SuspicionReport report() {
        return new SuspicionReport(what, when, where);
    }

    String whatWrong(PageTexts words) {
        return wrong(words, () -> SuspicionReport.words(what, "breach.page.what.missing"));
    }

    String whenWrong(PageTexts words) {
        return wrong(words, () -> ShortText.optional(when));
    }

    String whereWrong(PageTexts words) {
        return wrong(words, () -> ShortText.optional(where));
    }

    /** What is wrong with a text; empty when nothing. */
    private static String wrong(PageTexts words, Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (RuleViolation violation) {
            return words.get(violation.key(), violation.arguments());
        }
    }
}
