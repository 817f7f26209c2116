package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.insight.InsightChart;
import nl.privacyspiegel.insight.TestCharts;
import nl.privacyspiegel.insight.TestMoment;
import nl.privacyspiegel.insight.Trend;
import nl.privacyspiegel.insight.TrendCharts;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.insight.Trends;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.FigureAge;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PartOfList;
import nl.privacyspiegel.shared.ui.Texts;

/** Grades and privacytests through time. What it shows stands in the address. */
@Route("trends")
@Menu(title = "insight.trends.title", order = 400)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class TrendsView extends FilteredPage {

    private static final long serialVersionUID = 1L;
    private static final String FILES = "download/trends";

    private final transient Trends trends;
    private final transient TrendCharts charts;
    private final transient TestCharts tests;
    private final transient Units units;
    private final transient Clock clock;

    TrendsView(Trends trends, TrendCharts charts, TestCharts tests, Units units, Clock clock) {
        super("insight.trends.title", units);
        this.trends = trends;
        this.charts = charts;
        this.tests = tests;
        this.units = units;
        this.clock = clock;
    }

    @Override
    Optional<UnitId> show(TrendFilter wanted) {
        Trend trend = trends.read(wanted);
        if (wanted.unit() == null) {
            return Optional.of(trend.unit().id());
        }
        show(trend);
        return Optional.empty();
    }

    private void show(Trend trend) {
        lead(t("insight.trends.lead"));
        add(filters(trend));
        FilterFields.apart(trend.unit(), units).ifPresent(this::add);
        if (trend.grades().isEmpty()) {
            add(Figures.none());
        }
        trend.grades().ifPresent(grades -> {
            add(new H2(t("insight.trends.time")));
            add(new Paragraph(
                    grades.units() == 1
                            ? t("insight.trends.one", grades.map().getFirst().name())
                            : t("insight.trends.more", grades.units())));
            over(grades).ifPresent(this::add);
            if (FigureAge.isOld(grades.last(), LocalDate.now(clock))) {
                add(PageParts.callout(Tone.WARNING, t("insight.old")));
            }
            ContentLanguage framework = new ContentLanguage(grades.language());
            List<InsightChart> drawn = charts.throughTime(trend, Texts.locale());
            add(Figures.of(drawn.getFirst(), framework, FILES, trend.filter()));
            add(beginAndEnd(trend, grades, drawn, framework));
            add(new H2(t("insight.trends.map")));
            add(new Paragraph(GradeWords.days(grades.map())));
            pages(trend);
            charts.map(trend, Texts.locale()).forEach(map -> add(Figures.of(map, framework, FILES, trend.filter())));
        });
        tests(trend);
        trend.grades()
                .filter(grades -> !grades.matches().isEmpty())
                .ifPresent(grades -> add(new Fold(
                        t("insight.versions.title"),
                        new Paragraph(t("insight.versions.lead", grades.number())),
                        VersionTable.of(grades.matches(), grades.number(), new ContentLanguage(grades.language())))));
    }

    /** The same grades once more, for who wants to see where they began and ended, or to lay measurements over each other. */
    private Fold beginAndEnd(Trend trend, Trend.Grades grades, List<InsightChart> drawn, ContentLanguage framework) {
        Fold fold = new Fold(
                t("insight.ends.more"),
                Figures.of(drawn.get(1), framework, FILES, trend.filter()),
                overlay(trend, grades),
                Figures.of(drawn.getLast(), framework, FILES, trend.filter()));
        fold.setOpen(!trend.filter().measurements().isEmpty());
        return fold;
    }

    private Div filters(Trend trend) {
        TrendFilter filter = trend.filter();
        Div row = new Div(
                FilterFields.unit(
                        trend.choices(), trend.unit(), unit -> go(t("insight.unit"), () -> filter.ofUnit(work(unit)))),
                FilterFields.day(
                        t("insight.from"),
                        filter.from(),
                        day -> go(t("insight.from"), () -> filter.between(day, filter.to()))),
                FilterFields.day(
                        t("insight.to"),
                        filter.to(),
                        day -> go(t("insight.to"), () -> filter.between(filter.from(), day))));
        trend.grades()
                .filter(grades -> grades.frameworks().size() > 1)
                .ifPresent(grades -> row.add(FilterFields.framework(
                        grades.frameworks(),
                        grades.framework(),
                        choice -> go(t("insight.framework"), () -> filter.ofFramework(choice.key())))));
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        return row;
    }

    /** Why a first grade in the lines is not the one from which the mean went: it goes over other units. */
    private static Optional<Paragraph> over(Trend.Grades grades) {
        return grades.unitsAtBothEnds().map(units -> {
            Paragraph over = new Paragraph(
                    t("insight.slopes.units", units.getMin(), units.getMax(), units.getMax() - units.getMin()));
            fewer(grades, units.getMax()).forEach(over::add);
            return over;
        });
    }

    /** Which domains go over fewer units than the others. */
    private static List<Component> fewer(Trend.Grades grades, int most) {
        List<Component> named = new ArrayList<>();
        ContentLanguage framework = new ContentLanguage(grades.language());
        grades.domains()
                .forEach(domain -> grades.over(domain)
                        .filter(over -> over < most)
                        .ifPresent(over -> {
                            named.add(new Text(named.isEmpty() ? " " + t("insight.slopes.fewer") + " " : "; "));
                            named.addAll(List.of(ContentLanguage.sentence(
                                    "insight.slopes.fewer.domain", framework.content(domain.name()), over)));
                        }));
        if (!named.isEmpty()) {
            named.add(new Text("."));
        }
        return named;
    }

    /** The choice of the measurements that the web lays over each other. */
    private MultiSelectComboBox<AdoptedMeasurement> overlay(Trend trend, Trend.Grades grades) {
        MultiSelectComboBox<AdoptedMeasurement> field = new MultiSelectComboBox<>(t("insight.web.choose"));
        field.setHelperText(t("insight.web.choose.help", TrendFilter.MOST_MEASUREMENTS));
        field.setItems(grades.measurements());
        field.setItemLabelGenerator(measurement -> label(measurement, grades));
        field.setValue(grades.chosen());
        field.addClassNames("ps-wide-field", "ps-no-print");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(
                        t("insight.web.choose"),
                        () -> trend.filter()
                                .laidOver(change.getValue().stream()
                                        .map(AdoptedMeasurement::id)
                                        .toList()));
            }
        });
        return field;
    }

    private static String label(AdoptedMeasurement measurement, Trend.Grades grades) {
        String name = t("insight.measurement", t(measurement.kind().translationKey()), Texts.day(measurement.date()));
        return grades.units() == 1
                ? name
                : t("insight.measurement.of", grades.names().getOrDefault(measurement.unit(), ""), name);
    }

    private void pages(Trend trend) {
        new PartOfList(trend.filter().page(), TrendCharts.pages(trend))
                .steps((words, page) -> link(words, trend.filter().onPage(page)))
                .ifPresent(this::add);
    }

    private static RouterLink link(String text, TrendFilter filter) {
        RouterLink link = new RouterLink(text, TrendsView.class);
        link.setQueryParameters(address(filter));
        return link;
    }

    /** The choice of the quiz, when there are more. */
    private void quizzes(Trend trend) {
        trend.quiz().filter(shown -> trend.quizzes().size() > 1).ifPresent(shown -> {
            Div row = new Div(FilterFields.quiz(
                    trend.quizzes(),
                    shown,
                    chosen -> go(t("insight.tests.quiz"), () -> trend.filter().ofQuiz(chosen.key()))));
            row.addClassNames("ps-row", "ps-no-print", "ps-choice");
            add(row);
        });
    }

    private void tests(Trend trend) {
        if (trend.tests().isEmpty()) {
            return;
        }
        List<InsightChart> drawn = tests.of(trend, Texts.locale());
        add(new H2(t("insight.tests.title")));
        quizzes(trend);
        add(new Paragraph(ContentLanguage.sentence(
                "insight.tests.lead",
                ContentLanguage.TYPED.content(trend.tests().getLast().quizName()))));
        if (trend.tests().stream().anyMatch(TestMoment::part)) {
            add(new Paragraph(t("insight.tests.part", trend.unit().name())));
        }
        if (trend.tests().stream().anyMatch(test -> test.left() > 0)) {
            add(PageParts.callout(
                    Tone.INFO, t("insight.tests.common", trend.tests().getLast().questions())));
        }
        if (trend.tests().stream().anyMatch(TestMoment::pending)) {
            add(PageParts.callout(Tone.INFO, t("insight.tests.pending")));
        }
        add(Figures.of(drawn.getFirst(), ContentLanguage.TYPED, FILES, trend.filter()));
        if (drawn.size() > 1) {
            add(new Fold(
                    t("insight.test.more"),
                    Figures.beside(drawn.subList(1, drawn.size()), ContentLanguage.TYPED, FILES, trend.filter())));
        }
        Div links = new Div();
        trend.tests().forEach(test -> {
            links.add(Links.page(
                    "afnames/" + test.campaign() + "/resultaten?eenheid="
                            + trend.unit().id(),
                    ContentLanguage.sentence("insight.tests.results", ContentLanguage.TYPED.content(test.name()))));
        });
        links.addClassNames("ps-row", "ps-no-print");
        add(links);
    }
}
