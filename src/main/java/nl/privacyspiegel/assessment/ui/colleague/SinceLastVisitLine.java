package nl.privacyspiegel.assessment.ui.colleague;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.assessment.colleague.ChangeByColleague;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;

/** One line that says what colleagues changed since the previous visit, each with the way to it. */
public class SinceLastVisitLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    /**
     * @param changes at least one
     * @param framework the language of the domains
     * @param link an empty link to where something was changed
     */
    public SinceLastVisitLine(
            Instant visit,
            List<ChangeByColleague> changes,
            ContentLanguage framework,
            Clock clock,
            Function<ChangeByColleague, RouterLink> link) {
        addClassName("ps-since");
        boolean today = Texts.day(visit).equals(Texts.day(clock.instant()));
        add(new Text(t("assessment.home.since", today ? Texts.time(visit) : Texts.day(visit)) + " "));
        for (int index = 0; index < changes.size(); index++) {
            ChangeByColleague change = changes.get(index);
            RouterLink words = link.apply(change);
            words.add(sentence(change, framework));
            add(new Text(index == 0 ? "" : "; "));
            add(words);
        }
    }

    private static Component[] sentence(ChangeByColleague change, ContentLanguage framework) {
        ContentLanguage.Content who = ContentLanguage.TYPED.content(change.jobFunction());
        List<ContentLanguage.Content> where = change.domains().stream()
                .map(domain -> framework.content(domain.name()))
                .toList();
        return switch (where.size()) {
            case 1 -> ContentLanguage.sentence("assessment.home.since.one", who, count(change), where.getFirst());
            case 2 ->
                ContentLanguage.sentence(
                        "assessment.home.since.two", who, count(change), where.getFirst(), where.getLast());
            default -> ContentLanguage.sentence("assessment.home.since.more", who, count(change), where.size());
        };
    }

    private static String count(ChangeByColleague change) {
        if (change.grades() == 0) {
            return t("assessment.home.since.questions", change.questions());
        }
        return change.questions() == 0
                ? t("assessment.home.since.grades", change.grades())
                : t("assessment.home.since.both", change.questions(), change.grades());
    }
}
