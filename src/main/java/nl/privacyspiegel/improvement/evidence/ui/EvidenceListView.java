package nl.privacyspiegel.improvement.evidence.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.privacyspiegel.improvement.evidence.EvidenceFilter;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Table;

/** The evidence of a unit and those below it, what is newest first. */
@Route("bewijs")
@Menu(title = "improvement.evidence.title", order = 250)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class EvidenceListView extends UnitPage {

    private static final long serialVersionUID = 1L;

    /** More is no list to read; what is newest stands in front. */
    private static final int MOST_SHOWN = 100;

    private final transient EvidencePieces pieces;
    private final transient Subjects subjects;

    EvidenceListView(Units units, CurrentUser user, EvidencePieces pieces, Subjects subjects) {
        super("improvement.evidence.title", units, user);
        this.pieces = pieces;
        this.subjects = subjects;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        EvidenceFilter filter = EvidenceFilter.of(wanted);
        EvidencePieces.Listed list = pieces.list(about.id(), filter, MOST_SHOWN);
        boolean mayChange = pieces.mayChange(about.id());
        if (!list.any()) {
            add(
                    mayChange
                            ? PageParts.empty(
                                    t("improvement.evidence.empty.title"),
                                    t("improvement.evidence.empty.start"),
                                    PageParts.primary(t("improvement.evidence.new"), () -> openNew(about.id())))
                            : PageParts.empty(
                                    t("improvement.evidence.empty.title"), t("improvement.evidence.empty.wait")));
            return;
        }
        lead(t("improvement.evidence.lead", about.name()));
        if (mayChange) {
            actions(PageParts.primary(t("improvement.evidence.new"), () -> openNew(about.id())));
        }
        add(fields(about.id(), filter));
        List<EvidenceLine> shown = list.first();
        if (shown.isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("improvement.evidence.none")));
            return;
        }
        if (list.all() > shown.size()) {
            add(PageParts.callout(Tone.INFO, t("improvement.evidence.first", shown.size(), list.all())));
        }
        add(table(shown));
    }

    private static void openNew(UnitId unit) {
        UI.getCurrent().navigate(NewEvidenceView.class, UnitPage.address(unit));
    }

    private static Component fields(UnitId unit, EvidenceFilter filter) {
        Div fields = new Div(
                select(
                        t("improvement.state"),
                        EvidenceFilter.State.values(),
                        filter.state(),
                        each -> t("improvement.evidence.filter." + each.name().toLowerCase(Locale.ROOT)),
                        chosen -> go(unit, new EvidenceFilter(chosen, filter.age(), filter.unowned()))),
                select(
                        t("improvement.evidence.age"),
                        EvidenceFilter.Age.values(),
                        filter.age(),
                        each -> t("improvement.evidence.age." + each.name().toLowerCase(Locale.ROOT)),
                        chosen -> go(unit, new EvidenceFilter(filter.state(), chosen, filter.unowned()))),
                unowned(unit, filter));
        fields.addClassNames("ps-row", "ps-filter");
        return fields;
    }

    private static Checkbox unowned(UnitId unit, EvidenceFilter filter) {
        Checkbox box = new Checkbox(t("improvement.filter.unowned"), filter.unowned());
        box.addValueChangeListener(
                change -> go(unit, new EvidenceFilter(filter.state(), filter.age(), change.getValue())));
        return box;
    }

    private static <E> Select<E> select(String label, E[] all, E now, Function<E, String> words, Consumer<E> chosen) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(all);
        select.setItemLabelGenerator(words::apply);
        select.setValue(now);
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return select;
    }

    private static void go(UnitId unit, EvidenceFilter filter) {
        QueryParameters address = UnitPage.address(unit);
        for (Map.Entry<String, String> each : filter.parameters().entrySet()) {
            address = address.merging(each.getKey(), each.getValue());
        }
        UI.getCurrent().navigate(EvidenceListView.class, address);
    }

    private Component table(List<EvidenceLine> shown) {
        Map<SubjectRef, Subject> about =
                subjects.find(shown.stream().map(EvidenceLine::about).toList(), locale());
        Table<EvidenceLine> table = new Table<EvidenceLine>(t("improvement.evidence.title"))
                .withHiddenCaption()
                .inFewLines()
                .component(t("improvement.evidence.name"), EvidenceListView::named)
                .component(
                        t("improvement.evidence.about"),
                        line -> Optional.ofNullable(about.get(line.about()))
                                .map(EvidenceWords::subjectInBrief)
                                .orElseGet(() -> PageParts.muted(t("improvement.evidence.about.hidden"))));
        if (shown.stream().map(EvidenceLine::unit).distinct().count() > 1) {
            table.column(t("improvement.unit"), EvidenceLine::unitName).aside();
        }
        table.component(t("improvement.state"), EvidenceWords::state)
                .component(t("improvement.evidence.day"), line -> wholeWords(new Span(EvidenceWords.days(line))))
                .component(
                        t("improvement.evidence.owner"),
                        line -> wholeWords(line.owner()
                                .map(OwnerSelect::name)
                                .orElseGet(() -> new Span(t("improvement.owner.nobody")))));
        table.addClassName("ps-action-table");
        return table.rows(shown);
    }

    private static Component named(EvidenceLine line) {
        return new Div(
                EvidenceWords.link(line),
                new Div(PageParts.muted(EvidenceWords.kind(line.standing().content()))));
    }

    private static Span wholeWords(Span shown) {
        shown.addClassName("ps-whole-words");
        return shown;
    }
}
