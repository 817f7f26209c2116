package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.target.TargetCount;
import nl.privacyspiegel.assessment.target.TargetWords;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.insight.Course;
import nl.privacyspiegel.insight.DomainTarget;
import nl.privacyspiegel.insight.LatestStep;
import nl.privacyspiegel.insight.Overview;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.StartAndEnd;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.shared.FigureAge;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Sparkline;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.SmallLine;
import nl.privacyspiegel.shared.ui.Texts;

/** What home tells of the grades: one sentence, each domain with a small line, and a web. */
final class CourseParts {

    private final Overview overview;
    private final String path;

    CourseParts(Overview overview) {
        this.overview = overview;
        this.path = OverviewCard.trends(overview.unit().id());
    }

    /** One sentence, and when that was so. */
    List<Component> headline() {
        return overview.grades()
                .map(grades -> Stream.concat(
                                Stream.<Component>of(headline(sentence(grades)), measured(grades)),
                                targets(grades).stream())
                        .toList())
                .orElseGet(() -> List.of(headline(t("insight.home.none"))));
    }

    private static Paragraph headline(String sentence) {
        Paragraph headline = new Paragraph(sentence);
        headline.addClassName("ps-headline");
        return headline;
    }

    private static String sentence(Grades grades) {
        Course course = grades.course();
        String whose = course.units().size() == 1
                ? grades.shown().getFirst().name()
                : t("insight.units", course.units().size());
        MeanChange change = course.change();
        if (change.change().isComparable()) {
            String from = change.start().value().map(Texts::number).orElseThrow();
            String to = change.end().value().map(Texts::number).orElseThrow();
            String since = Texts.day(course.since());
            String all = change.change() instanceof GradeChange.Same
                    ? t("insight.home.same", whose, to, change.over(), since)
                    : t("insight.home.moved", whose, from, to, change.over(), since);
            return course.latestStep()
                    .filter(LatestStep::moved)
                    .map(step -> all + " " + latest(step))
                    .orElse(all);
        }
        MeanGrade mean = course.mean();
        return mean.value()
                .map(value -> t("insight.home.once", whose, Texts.number(value), mean.graded()))
                .orElseGet(() -> t("insight.home.ungraded", whose));
    }

    private static String latest(LatestStep step) {
        return t(
                "insight.home.latest",
                Texts.day(step.since()),
                step.mean().start().value().map(Texts::number).orElseThrow(),
                step.mean().end().value().map(Texts::number).orElseThrow(),
                step.mean().over());
    }

    /** How many targets were reached, with the way to them when they are of one assessment; empty without targets. */
    private static Optional<Paragraph> targets(Grades grades) {
        List<DomainTarget> all = grades.targets();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String words = new TargetWords((key, arguments) -> t(key, arguments), Texts.locale())
                .count(TargetCount.of(all.stream().map(DomainTarget::standing).toList()));
        List<AssessmentId> of =
                all.stream().map(DomainTarget::assessment).distinct().toList();
        return Optional.of(
                of.size() == 1
                        ? new Paragraph(Links.page("trajecten/" + of.getFirst() + "/streefcijfers", words))
                        : new Paragraph(words));
    }

    /** Whose grades these are when they are not of all units that were measured; empty when they are. */
    private Optional<String> ofWhom(Grades grades) {
        int shown = grades.course().units().size();
        if (grades.course().units().contains(overview.unit().id())) {
            return Optional.empty();
        }
        boolean all = shown == grades.lines().size();
        if (shown == 1) {
            return Optional.of(t(
                    all ? "insight.home.only" : "insight.home.onlyAgain",
                    grades.shown().getFirst().name()));
        }
        return all
                ? Optional.empty()
                : Optional.of(t("insight.home.someAgain", shown, grades.lines().size()));
    }

    private Paragraph measured(Grades grades) {
        List<UnitGrades> units = grades.shown();
        Paragraph measured = new Paragraph();
        ofWhom(grades).ifPresent(words -> measured.add(PageParts.muted(words), new Span(" ")));
        measured.add(PageParts.muted(GradeWords.days(units)));
        int old = (int) units.stream()
                .filter(unit -> FigureAge.isOld(unit.date(), overview.today()))
                .count();
        if (old > 0) {
            measured.add(new Span(" "));
            measured.add(PageParts.mark(
                    Tone.WARNING,
                    old == units.size() ? t("insight.home.old") : t("insight.home.old.some", old, units.size())));
        }
        return measured;
    }

    /** Each domain with its last grade; empty when nothing was measured. */
    Optional<Section> domains() {
        return overview.grades().map(grades -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("ps-domain-lines");
            grades.domains().forEach(domain -> list.add(line(grades, domain)));
            Section part = OverviewCard.part(t("insight.home.domains"), path, list);
            part.add(PageParts.muted(String.join(" ", explained(grades))));
            return part;
        });
    }

    private static List<String> explained(Grades grades) {
        List<String> sentences = new ArrayList<>();
        Course course = grades.course();
        if (course.change().change().isComparable()) {
            sentences.add(t("insight.home.domains.change"));
        }
        sentences.add(t(
                "insight.home.domains.scale",
                Texts.number(grades.scale().minimum()),
                Texts.number(grades.scale().maximum())));
        if (course.units().size() > 1) {
            boolean all = grades.domains().stream()
                    .allMatch(domain -> fewer(course, domain).isEmpty());
            sentences.add(t(
                    all ? "insight.home.domains.over" : "insight.home.domains.over.both",
                    course.units().size()));
        }
        return sentences;
    }

    /** Over how many units the grades of a domain go when these are not all that the rest goes over. */
    private static Optional<String> fewer(Course course, Domain domain) {
        int all = course.units().size();
        return course.over(domain.id())
                .filter(over -> over < all)
                .map(over -> t("insight.home.domains.fewer", over, all));
    }

    private ListItem line(Grades grades, Domain domain) {
        Anchor name = new ContentLanguage(grades.language())
                .mark(Links.page(
                        grades.measured(domain)
                                .map(measurement -> "metingen/" + measurement + "/" + domain.id())
                                .orElse(path),
                        domain.name()));
        Course course = grades.course();
        Span last = new Span();
        last.addClassName("ps-last-grade");
        course.latest(domain.id())
                .ifPresentOrElse(
                        latest -> last.add(number(latest)), () -> last.add(PageParts.muted(t("insight.absent"))));
        Optional.ofNullable(course.ends().get(domain.id()))
                .flatMap(StartAndEnd::change)
                .ifPresent(change ->
                        last.add(new Text(" "), new Span(t("insight.home.domains.by", Texts.change(change)))));
        course.latestStep()
                .map(step -> step.changes().get(domain.id()))
                .filter(step -> step.signum() != 0)
                .ifPresent(step ->
                        last.add(new Text(" "), PageParts.muted(t("insight.home.domains.latest", Texts.change(step)))));
        ListItem item = new ListItem(fewer(course, domain)
                .<Component>map(over -> new Div(name, new Text(" "), PageParts.muted(over)))
                .orElse(name));
        Sparkline line = CourseCharts.line(grades, domain);
        if (line.hasValue()) {
            item.add(SmallLine.of(line));
        }
        item.add(last);
        return item;
    }

    private static Span number(BigDecimal grade) {
        Span number = new Span(Texts.number(grade));
        number.addClassName("ps-number");
        return number;
    }

    /** The first grades and the last ones over each other; empty when there is nothing to draw. */
    Optional<Section> web() {
        return overview.grades()
                .filter(grades -> grades.course().mean().value().isPresent())
                .flatMap(CourseCharts::web)
                .map(this::web);
    }

    private Section web(RadarChart chart) {
        H3 heading = new H3();
        ChartFigure figure = new ChartFigure(chart, heading);
        heading.removeAll();
        heading.add(Links.page(path, chart.title()));
        figure.addClassName("ps-overview-part");
        return figure;
    }
}
