package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.ProgressRing;

/** The domains of a measurement with how far each is: a list beside the questions, and on a narrow screen a choice. */
class DomainNav extends Aside {

    private static final long serialVersionUID = 1L;

    private final Map<String, ProgressRing> rings = new HashMap<>();
    private final Map<String, Span> words = new HashMap<>();
    private final Select<DomainSheet> choice = new Select<>();
    private final transient MeasurementSheet sheet;
    private final transient DomainSheet current;
    private final transient ContentLanguage framework;
    private transient MeasurementSheet fresh;

    DomainNav(MeasurementSheet sheet, DomainSheet current, ContentLanguage framework) {
        this.sheet = sheet;
        this.fresh = sheet;
        this.current = current;
        this.framework = framework;
        fillChoice();
        add(choice, list());
    }

    /** Follows what was saved. */
    void refresh(MeasurementSheet saved) {
        fresh = saved;
        saved.domains().forEach(each -> {
            ProgressRing ring = rings.get(each.domain().id());
            Span text = words.get(each.domain().id());
            if (ring != null && text != null) {
                ring.show(each.progress().done(), each.progress().all());
                text.setText(progress(each));
            }
        });
        sheet.domains().forEach(each -> choice.getListDataView().refreshItem(each));
    }

    /** Shows the domain that is on the page again, because it was not left. */
    void reset() {
        choice.setValue(current);
    }

    private Nav list() {
        UnorderedList list = new UnorderedList();
        for (DomainSheet each : sheet.domains()) {
            RouterLink link = framework.mark(new RouterLink(
                    each.domain().name(), MeasurementView.class, MeasurementView.parameters(id(), of(each))));
            if (of(each).equals(of(current))) {
                link.getElement().setAttribute("aria-current", "page");
            }
            ProgressRing ring = ring(each.progress());
            Span text = PageParts.muted(progress(each));
            rings.put(of(each), ring);
            words.put(of(each), text);
            list.add(new ListItem(ring, new Div(link, text)));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(t("framework.domains"));
        nav.addClassName("ps-domains");
        return nav;
    }

    private void fillChoice() {
        choice.setAriaLabel(t("framework.domain"));
        choice.setItems(sheet.domains());
        choice.setRenderer(new ComponentRenderer<>(this::option));
        choice.setValue(current);
        choice.addClassName("ps-domain-choice");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(MeasurementView.class, MeasurementView.parameters(id(), of(change.getValue())));
            }
        });
    }

    private Div option(DomainSheet of) {
        DomainSheet now = fresh.domain(of(of)).orElse(of);
        Div option = new Div(ring(now.progress()), framework.span(of.domain().name()), PageParts.muted(progress(now)));
        option.addClassName("ps-domain-option");
        return option;
    }

    private static ProgressRing ring(Progress progress) {
        return new ProgressRing(progress.done(), progress.all());
    }

    private MeasurementId id() {
        return sheet.summary().id();
    }

    private static String of(DomainSheet domain) {
        return domain.domain().id();
    }

    private static String progress(DomainSheet domain) {
        Progress progress = domain.progress();
        String graded = AssessmentWords.graded(domain);
        return t(
                "assessment.domain.progress",
                progress.judged(),
                progress.questions(),
                domain.lacksReason() ? t("assessment.domain.reasonAsked", graded) : graded);
    }
}
