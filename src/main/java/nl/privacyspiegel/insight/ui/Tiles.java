package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.MeanOverUnits;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overview.LastTest;
import nl.privacyspiegel.insight.Overview.Points;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.shared.FigureAge;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;

/** The tiles of management: a number and a sentence each. */
final class Tiles {

    private static final String NONE = "–";

    private Tiles() {}

    static List<Component> of(Overview overview) {
        List<Component> tiles = new ArrayList<>();
        tiles.add(grades(overview));
        tiles.add(points(overview.points()));
        tiles.add(overview.test().map(test -> test(test, overview.today())).orElseGet(Tiles::noTest));
        return tiles;
    }

    private static Tile grades(Overview overview) {
        String path = OverviewCard.trends(overview.unit().id());
        return overview.grades()
                .map(grades -> new Tile(
                                t("insight.tile.grades"),
                                path,
                                grades.mean().map(Texts::number).orElse(NONE),
                                sentence(grades))
                        .withWarning(old(grades, overview.today())))
                .orElseGet(() -> new Tile(t("insight.tile.grades"), path, NONE, said("insight.tile.grades.none")));
    }

    private static Component said(String key) {
        return new Text(t(key));
    }

    private static Component[] sentence(Grades grades) {
        List<String> sentences = new ArrayList<>(List.of(
                t(
                        "insight.tile.grades.over",
                        grades.means().size(),
                        grades.lines().size()),
                GradeWords.days(grades.lines())));
        sentences.add(
                grades.isComparable()
                        ? t("insight.tile.grades.changed", grades.rose(), grades.fell())
                        : t("insight.tile.grades.once"));
        if (grades.isComparable()) {
            sentences.add(GradeWords.moved(grades));
        }
        List<Component> parts = new ArrayList<>(List.of(new Text(String.join(" ", sentences))));
        List<Domain> weakest = grades.weakest();
        if (!weakest.isEmpty()) {
            parts.add(new Text(" "));
            parts.addAll(List.of(ContentLanguage.sentence(
                    "insight.tile.grades.weakest",
                    new ContentLanguage(grades.language())
                            .content(weakest.stream().map(Domain::name).collect(Collectors.joining(", "))),
                    number(grades, weakest.getFirst().id()))));
        }
        return parts.toArray(Component[]::new);
    }

    private static Optional<String> old(Grades grades, LocalDate today) {
        int units = grades.lines().size();
        int old = (int) grades.lines().stream()
                .filter(line -> FigureAge.isOld(line.date(), today))
                .count();
        if (old == 0) {
            return Optional.empty();
        }
        return Optional.of(old == units ? t("insight.old") : t("insight.old.some", old, units));
    }

    private static String number(Grades grades, String domain) {
        MeanOverUnits mean = grades.means().get(domain);
        return mean == null ? NONE : Texts.number(mean.value());
    }

    private static Tile points(Points points) {
        if (!points.any()) {
            return new Tile(t("insight.tile.points"), "trajecten", NONE, said("insight.tile.points.nothing"));
        }
        String sentence = points.open().isEmpty()
                ? points.next()
                        .map(day -> t("insight.tile.points.next", Texts.day(day)))
                        .orElseGet(() -> t("insight.tile.points.none"))
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
                new Text(sentence));
    }

    private static Tile noTest() {
        return new Tile(t("insight.tile.test"), "afnames", NONE, said("insight.tile.test.none"));
    }

    private static Tile test(LastTest test, LocalDate today) {
        String path = "afnames/" + test.campaign() + "/resultaten";
        Component[] about = ContentLanguage.sentence(
                "insight.tile.test.about",
                ContentLanguage.TYPED.content(test.name()),
                test.unit(),
                Texts.day(test.closedOn()));
        Optional<String> old =
                FigureAge.isOld(test.closedOn(), today) ? Optional.of(t("insight.old.test")) : Optional.empty();
        return switch (test.submissions()) {
            case Disclosed.Shown<Integer>(Integer people) ->
                new Tile(
                                t("insight.tile.test"),
                                path,
                                test.right()
                                        .map(right -> right.format(Texts.locale()))
                                        .orElse(NONE),
                                sentence(test, about, people))
                        .withWarning(old);
            case Disclosed.Suppressed<Integer>() ->
                new Tile(
                        t("insight.tile.test"),
                        path,
                        NONE,
                        joined(List.of(
                                List.of(about),
                                List.of(ContentLanguage.sentence(
                                        "insight.tile.test.hidden",
                                        test.unit(),
                                        ContentLanguage.TYPED.content(test.name()),
                                        test.groupSize())))));
        };
    }

    private static Component[] sentence(LastTest test, Component[] about, int people) {
        List<List<Component>> sentences = new ArrayList<>();
        if (test.right().isPresent()) {
            sentences.add(List.of(said("insight.tile.test.right")));
        }
        sentences.add(List.of(about));
        sentences.add(List.of(new Text(t("insight.tile.test.people", people))));
        if (test.pending()) {
            sentences.add(List.of(said("insight.tile.test.pending")));
        }
        if (!test.weakest().isEmpty()) {
            sentences.add(List.of(ContentLanguage.sentence(
                    "insight.tile.test.weakest",
                    new ContentLanguage(test.language())
                            .content(test.weakest().stream()
                                    .map(topic -> t(
                                            "insight.tile.test.topic",
                                            test.topicNames().getOrDefault(topic.topic(), topic.topic()),
                                            topic.facility().orElseThrow().format(Texts.locale())))
                                    .collect(Collectors.joining(", "))))));
        }
        return joined(sentences);
    }

    private static Component[] joined(List<List<Component>> sentences) {
        List<Component> parts = new ArrayList<>();
        for (List<Component> sentence : sentences) {
            if (!parts.isEmpty()) {
                parts.add(new Text(" "));
            }
            parts.addAll(sentence);
        }
        return parts.toArray(Component[]::new);
    }
}
