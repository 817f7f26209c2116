package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.HowFar;
import nl.privacyspiegel.improvement.action.Roadmap;
import nl.privacyspiegel.improvement.action.Roadmap.Stage;
import nl.privacyspiegel.improvement.action.Roadmaps;
import nl.privacyspiegel.improvement.action.Roadmaps.OfUnit;
import nl.privacyspiegel.improvement.ui.UnitPage;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/** The actions of a unit along the steps of the method behind its framework, with how far each step is. */
@Route("acties/route")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class RoadmapView extends UnitPage {

    private static final long serialVersionUID = 1L;
    private static final double ALL = 100;

    private final transient Roadmaps roadmaps;

    RoadmapView(Units units, CurrentUser user, Roadmaps roadmaps) {
        super("improvement.roadmap.title", units, user);
        this.roadmaps = roadmaps;
    }

    @Override
    protected void show(UnitSummary about, Map<String, String> wanted) {
        backTo(new RouterLink(t("improvement.actions.title"), ActionsView.class));
        roadmaps.of(about.id(), locale())
                .ifPresentOrElse(
                        roadmap -> show(roadmap, about),
                        () -> add(PageParts.empty(
                                t("improvement.roadmap.empty.title"),
                                t("improvement.roadmap.empty", about.name()),
                                PageParts.primary(
                                        t("improvement.roadmap.empty.do"),
                                        () -> UI.getCurrent().navigate("trajecten")))));
        below(roadmaps.below(about.id()));
    }

    private void below(List<OfUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        units.forEach(each -> {
            RouterLink link = new RouterLink(each.unit().name(), RoadmapView.class);
            link.setQueryParameters(address(each.unit().id()));
            list.add(new ListItem(
                    link,
                    new Span(" "),
                    PageParts.muted(t("improvement.roadmap.below.progress", each.done(), each.all()))));
        });
        add(PageParts.card(t("improvement.roadmap.below"), list));
    }

    private void show(Roadmap roadmap, UnitSummary about) {
        ContentLanguage language = new ContentLanguage(roadmap.language());
        lead(ContentLanguage.sentence("improvement.roadmap.lead", about.name(), language.content(roadmap.framework())));
        OrderedList stages = new OrderedList();
        stages.addClassName("ps-roadmap");
        roadmap.stages().forEach(stage -> stages.add(new ListItem(stage(stage, language))));
        add(stages);
        if (!roadmap.elsewhere().isEmpty()) {
            add(PageParts.card(t("improvement.roadmap.elsewhere"), list(roadmap.elsewhere())));
        }
    }

    private static Section stage(Stage stage, ContentLanguage language) {
        Section section = new Section(new H2(ContentLanguage.sentence(
                "improvement.roadmap.step",
                stage.step().number(),
                language.content(stage.step().block()),
                language.content(stage.step().name()))));
        section.addClassName("ps-card");
        HowFar far = stage.howFar();
        if (far.all() == 0) {
            section.add(new Paragraph(t("improvement.roadmap.none")));
            return section;
        }
        String words = t("improvement.roadmap.progress", far.done(), far.all(), far.percent());
        ProgressBar bar = new ProgressBar(0, ALL, far.percent());
        bar.getElement().setAttribute("aria-label", words);
        Paragraph said = new Paragraph(words);
        if (far.stepsLeft() > 0) {
            said.add(new Span(" "), PageParts.muted(t("improvement.roadmap.stepsLeft", far.stepsLeft())));
        }
        section.add(said, bar, list(stage.actions()));
        return section;
    }

    private static UnorderedList list(List<ActionLine> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> {
            ListItem item = new ListItem(ActionWords.link(line), new Span(" "), ActionWords.state(line.state()));
            if (line.state() == ActionState.DONE && line.content().stepsLeft() > 0) {
                item.add(new Span(" "), PageParts.muted(ActionWords.progress(line)));
            }
            list.add(item);
        });
        return list;
    }
}
