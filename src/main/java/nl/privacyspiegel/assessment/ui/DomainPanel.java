package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.FrameworkData;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.shared.ui.Kit;

/**
 * The questions of one domain and its grade. On a narrow screen one of them is shown at a time; the style sheet hides
 * what is not current.
 */
class DomainPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CURRENT = "ps-current";

    private final transient Measurements measurements;
    private final transient MeasurementSheet sheet;
    private final transient Consumer<MeasurementSheet> onSaved;
    private final ScoreCard score;
    private final List<Component> steps = new ArrayList<>();
    private final Span position = new Span();
    private final Button previous = Kit.button(t("assessment.step.previous"), () -> go(-1));
    private final Button next = Kit.button(t("assessment.step.next"), () -> go(1));
    private int current;

    DomainPanel(
            Measurements measurements, MeasurementSheet sheet, DomainSheet domain, Consumer<MeasurementSheet> onSaved) {
        this.measurements = measurements;
        this.sheet = sheet;
        this.onSaved = onSaved;
        addClassName("ps-domain");
        add(new H2(domain.domain().name()));
        about(domain.domain());
        this.score = new ScoreCard(measurements, sheet, domain, this::refresh);
        domain.sections().forEach(this::section);
        steps.add(score);
        add(score, pager(), neighbours(domain));
        show(0);
    }

    private void about(FrameworkData.Domain domain) {
        if (domain.description() != null) {
            add(new Paragraph(domain.description()));
        }
        if (!domain.principles().isEmpty() || !domain.risks().isEmpty()) {
            Div content = new Div();
            list(content, t("assessment.principles"), domain.principles());
            list(content, t("assessment.risks"), domain.risks());
            Details details = new Details(t("assessment.about.domain"), content);
            details.addClassName("ps-no-print");
            add(details);
        }
    }

    private static void list(Div content, String title, List<String> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            content.add(new H3(title), list);
        }
    }

    private void section(SectionSheet section) {
        if (section.name() != null) {
            H3 heading = new H3(section.name());
            heading.addClassName("ps-section");
            add(heading);
        }
        for (QuestionSheet question : section.questions()) {
            QuestionCard card = new QuestionCard(measurements, sheet, question, this::refresh);
            steps.add(card);
            add(card);
        }
    }

    /** After something was saved: progress, suggestion and what asks for a motivation follow. */
    private void refresh() {
        MeasurementSheet fresh = measurements.sheet(sheet.summary().id());
        score.refresh(fresh);
        onSaved.accept(fresh);
    }

    private Div pager() {
        Kit.live(position);
        Div pager = new Div(previous, position, next);
        pager.addClassName("ps-pager");
        return pager;
    }

    private void go(int by) {
        show(Math.clamp((long) current + by, 0, steps.size() - 1));
    }

    private void show(int step) {
        steps.forEach(each -> each.removeClassName(CURRENT));
        steps.get(step).addClassName(CURRENT);
        current = step;
        setClassName("ps-beyond-first", step > 0);
        setClassName("ps-last", step == steps.size() - 1);
        previous.setEnabled(step > 0);
        next.setEnabled(step < steps.size() - 1);
        position.setText(
                step == steps.size() - 1
                        ? t("assessment.step.grade")
                        : t("assessment.step.position", step + 1, steps.size() - 1));
    }

    private Div neighbours(DomainSheet domain) {
        List<DomainSheet> all = sheet.domains();
        int at = all.indexOf(domain);
        Div row = Kit.row();
        row.addClassNames("ps-neighbours", "ps-no-print");
        if (at > 0) {
            row.add(neighbour("assessment.domain.previous", all.get(at - 1), false));
        }
        if (at < all.size() - 1) {
            row.add(neighbour("assessment.domain.next", all.get(at + 1), sheet.editable()));
        }
        return row;
    }

    private Button neighbour(String key, DomainSheet to, boolean primary) {
        String text = t(key, to.domain().name());
        Runnable go = () -> UI.getCurrent()
                .navigate(
                        MeasurementView.class,
                        MeasurementView.parameters(
                                sheet.summary().id(), to.domain().id()));
        return primary ? Kit.primary(text, go) : Kit.button(text, go);
    }
}
