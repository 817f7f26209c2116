package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.insight.MeanOverUnits;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overview.LastTest;
import nl.privacyspiegel.insight.Overview.Points;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.shared.ui.Texts;

/** The tiles of management: a number and a sentence each. */
final class Tiles {

    private static final String NONE = "–";

    private Tiles() {}

    static List<Component> of(Overview overview) {
        List<Component> tiles = new ArrayList<>();
        tiles.add(grades(overview));
        tiles.add(points(overview.points()));
        tiles.add(overview.test().map(Tiles::test).orElseGet(Tiles::noTest));
        return tiles;
    }

    private static Tile grades(Overview overview) {
        String path = OverviewCard.trends(overview.unit().id());
        return overview.grades()
                .map(grades -> new Tile(
                        t("insight.tile.grades"),
                        path,
                        grades.mean().map(Texts::number).orElse(NONE),
                        sentence(grades)))
                .orElseGet(() -> new Tile(t("insight.tile.grades"), path, NONE, t("insight.tile.grades.none")));
    }

    private static String sentence(Grades grades) {
        String over = t(
                "insight.tile.grades.over",
                grades.means().size(),
                grades.lines().size());
        String changed = t("insight.tile.grades.changed", grades.changed(1), grades.changed(-1));
        return grades.weakest()
                .map(domain -> String.join(
                        " ",
                        over,
                        changed,
                        t("insight.tile.grades.weakest", domain.name(), number(grades, domain.id()))))
                .orElse(over);
    }

    private static String number(Grades grades, String domain) {
        MeanOverUnits mean = grades.means().get(domain);
        return mean == null ? NONE : Texts.number(mean.value());
    }

    private static Tile points(Points points) {
        String sentence = points.open().isEmpty()
                ? t("insight.tile.points.none")
                : points.late() == 0
                        ? t("insight.tile.points.open", points.open().size())
                        : t(
                                "insight.tile.points.late",
                                points.open().size(),
                                points.late(),
                                points.questions(),
                                points.domains());
        return new Tile(
                t("insight.tile.points"),
                "trajecten",
                Texts.number(BigDecimal.valueOf(points.open().size())),
                sentence);
    }

    private static Tile noTest() {
        return new Tile(t("insight.tile.test"), "afnames", NONE, t("insight.tile.test.none"));
    }

    private static Tile test(LastTest test) {
        String path = "afnames/" + test.campaign() + "/resultaten";
        return switch (test.submissions()) {
            case Disclosed.Shown<Integer>(Integer people) ->
                new Tile(
                        t("insight.tile.test"),
                        path,
                        Texts.number(BigDecimal.valueOf(people)),
                        t("insight.tile.test.people", people, test.name(), test.unit(), Texts.day(test.closedOn()))
                                + weakest(test));
            case Disclosed.Suppressed<Integer>() ->
                new Tile(
                        t("insight.tile.test"),
                        path,
                        NONE,
                        t("insight.tile.test.hidden", test.unit(), test.name(), test.groupSize()));
        };
    }

    private static String weakest(LastTest test) {
        return test.weakest().isEmpty()
                ? ""
                : " "
                        + t(
                                "insight.tile.test.weakest",
                                test.weakest().stream()
                                        .map(topic -> t(
                                                "insight.tile.test.topic",
                                                test.topicNames().getOrDefault(topic.topic(), topic.topic()),
                                                Texts.number(topic.facility().orElse(BigDecimal.ZERO))))
                                        .collect(Collectors.joining(", ")));
    }
}
