package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.LastTest;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.shared.FigureAge;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** The privacytest that was closed last: its mean score, and what was known least. */
final class LastTestPart {

    private LastTestPart() {}

    static Section of(Overview overview) {
        return overview.test()
                .map(test -> of(overview, test))
                .orElseGet(() -> OverviewCard.part(
                        t("insight.home.test.title"),
                        "afnames",
                        new Paragraph(
                                t("insight.home.test.none", overview.unit().name()))));
    }

    private static Section of(Overview overview, LastTest test) {
        Section part = OverviewCard.part(t("insight.home.test.title"), "afnames/" + test.campaign() + "/resultaten");
        switch (test.submissions()) {
            case Disclosed.Shown<Integer>(Integer people) -> tell(part, test, people);
            case Disclosed.Suppressed<Integer>() ->
                part.add(new Paragraph(ContentLanguage.sentence(
                        "insight.home.test.hidden",
                        test.unit(),
                        ContentLanguage.TYPED.content(test.name()),
                        test.groupSize())));
        }
        if (FigureAge.isOld(test.closedOn(), overview.today())) {
            part.add(PageParts.mark(Tone.WARNING, t("insight.home.old")));
        }
        whose(overview, test).ifPresent(words -> part.add(PageParts.muted(words)));
        return part;
    }

    /** Empty when it is what everybody expects: a test of the unit itself. */
    private static Optional<String> whose(Overview overview, LastTest test) {
        return switch (test.extent()) {
            case OWN -> Optional.empty();
            case PART -> Optional.of(t("insight.test.part", test.unit()));
            case BELOW ->
                Optional.of(t("insight.home.test.below", overview.unit().name(), test.unit()));
        };
    }

    private static void tell(Section part, LastTest test, int people) {
        test.mean().ifPresent(mean -> part.add(mean(mean)));
        test.weakest().map(topic -> weakest(test, topic)).ifPresent(part::add);
        Paragraph about = new Paragraph(ContentLanguage.sentence(
                test.name().contains(test.unit()) ? "insight.home.test.named" : "insight.home.test.about",
                ContentLanguage.TYPED.content(test.name()),
                Texts.day(test.closedOn()),
                test.unit()));
        about.add(new Text(" " + t("insight.home.test.people", people)));
        if (test.pending()) {
            about.add(new Text(" " + t("insight.home.test.pending")));
        }
        about.addClassName("ps-muted");
        part.add(about);
    }

    private static Component mean(MeanScore mean) {
        Span number = new Span(mean.format(Texts.locale()));
        number.addClassName("ps-large-number");
        return new Paragraph(number, new Text(" " + t("insight.home.test.mean")));
    }

    private static Component weakest(LastTest test, TopicTable.Row topic) {
        return new Paragraph(ContentLanguage.sentence(
                "insight.home.test.weakest",
                new ContentLanguage(test.language())
                        .content(test.topicNames().getOrDefault(topic.topic(), topic.topic())),
                topic.facility().orElseThrow().format(Texts.locale())));
    }
}
