package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.Decision;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overview.NotAssessed;
import nl.privacyspiegel.insight.Overview.Points;
import nl.privacyspiegel.insight.Overview.ToGrade;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DraftPage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Texts;

/** What most needs a decision, each with its reason and a link. */
final class DecisionList {

    /** Of a reason that stands whole where the line leads to, in characters. */
    private static final int LONGEST_REASON = 90;

    private static final int MOST = 3;

    /** Nobody reads more of them one by one; the pages of measurements and trends have them all. */
    private static final int MOST_FOLDED = 25;

    private final ContentLanguage framework;
    private final String trends;

    private DecisionList(Overview overview) {
        this.framework = overview.grades()
                .map(Grades::language)
                .map(ContentLanguage::new)
                .orElse(ContentLanguage.TYPED);
        this.trends = OverviewCard.trends(overview.unit().id());
    }

    static Section of(Overview overview) {
        List<Decision> all = Decision.byUrgency(overview);
        Section part = OverviewCard.part(t("insight.home.decisions"), "trajecten");
        if (all.isEmpty()) {
            part.add(new Paragraph(nothing(overview.points())));
            return part;
        }
        DecisionList words = new DecisionList(overview);
        addFirst(part, all, words::item);
        return part;
    }

    /** The first of them, and behind a fold as many of the rest as anybody reads. */
    static <T> void addFirst(Section part, List<T> all, Function<T, ListItem> item) {
        part.add(list(all.stream().limit(MOST).map(item)));
        if (all.size() > MOST) {
            List<Component> rest = new ArrayList<>();
            rest.add(list(all.stream().skip(MOST).limit(MOST_FOLDED).map(item)));
            if (all.size() > MOST + MOST_FOLDED) {
                rest.add(new Paragraph(t("insight.undone.left", all.size() - MOST - MOST_FOLDED)));
            }
            part.add(new Fold(t("insight.undone.more", all.size() - MOST), rest.toArray(Component[]::new)));
        }
    }

    private static UnorderedList list(Stream<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("ps-decisions");
        return list;
    }

    private static String nothing(Points points) {
        return points.any()
                ? points.next()
                        .map(day -> t("insight.home.decisions.next", Texts.day(day)))
                        .orElseGet(() -> t("insight.home.decisions.none"))
                : t("insight.home.decisions.nothing");
    }

    private ListItem item(Decision decision) {
        return switch (decision) {
            case Decision.Late(var open) ->
                item(OpenWords.path(open), OpenWords.name(open), "insight.undone.late", OpenWords.why(open));
            case Decision.ToAdopt(var open) ->
                item(OpenWords.path(open), OpenWords.name(open), "insight.undone.open", OpenWords.why(open));
            case Decision.Fallen fallen ->
                item(
                        grade(fallen.measurement(), fallen.domain()),
                        domain(fallen.unit(), fallen.domain().name()),
                        "insight.home.fell",
                        Texts.number(fallen.from()),
                        Texts.number(fallen.to()));
            case Decision.Ungraded(ToGrade test) ->
                item(
                        "afnames/" + test.campaign(),
                        ContentLanguage.TYPED.span(test.name()),
                        "insight.undone.toGrade",
                        Texts.day(test.closedOn()));
            case Decision.WithoutGrade(NotAssessed domain) -> notAssessed(domain);
            case Decision.Lowest(var measurement, Domain domain, var grade) ->
                item(
                        measurement.map(id -> grade(id, domain)).orElse(trends),
                        framework.span(domain.name()),
                        "insight.home.lowest",
                        Texts.number(grade));
        };
    }

    private ListItem notAssessed(NotAssessed domain) {
        String path = grade(domain.measurement(), domain.domain());
        Component name = domain(domain.unit(), domain.domain().name());
        return domain.reason().isBlank()
                ? item(path, name, "insight.undone.notAssessed.on", Texts.day(domain.day()))
                : item(
                        path,
                        name,
                        "insight.undone.notAssessed",
                        Texts.day(domain.day()),
                        ContentLanguage.TYPED.content(ShortText.words(domain.reason(), LONGEST_REASON)));
    }

    /** Where the grade of a domain stands, or the reason why it has none. */
    private static String grade(MeasurementId measurement, Domain domain) {
        return "metingen/" + measurement + "/" + domain.id() + "?" + DraftPage.TARGET + "=cijfer";
    }

    private Span domain(String unit, String name) {
        return new Span(ContentLanguage.sentence("insight.undone.domain", unit, framework.content(name)));
    }

    private static ListItem item(String path, Component name, String key, Object... arguments) {
        Span reason = new Span(": ");
        reason.add(ContentLanguage.sentence(key, arguments));
        return new ListItem(Links.page(path, name), reason);
    }
}
