package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.NextAssessments.Proposal;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.framework.VersionMatch.DomainMatch;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/** What the next assessment takes along from the last one, and what became of its questions. */
class FromTheLast extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;
    private final UnorderedList along = new UnorderedList();
    private final Checkbox targets = new Checkbox();
    private final Paragraph staying = new Paragraph();
    private final Div changes = PageParts.live(new Div());

    FromTheLast(Proposal proposal) {
        this.proposal = proposal;
        proposal.shown()
                .ifPresent(shown -> along.add(
                        new ListItem(t("assessment.next.along.status", AssessmentWords.measurementOn(shown)))));
        along.add(new ListItem(t("assessment.next.along.actions")));
        targets.setValue(true);
        targets.setHelperText(t("assessment.next.along.targets.help"));
        add(PageParts.card(t("assessment.next.along"), along, targets, staying, changes));
    }

    /** Whether the targets of the last one come along: not into another framework. */
    boolean takesTargets() {
        return targets.isVisible() && targets.getValue();
    }

    /**
     * Says what became of the questions.
     *
     * @param match empty when they are the same
     * @param sameFramework whether another version of the framework was chosen, or the same; not when it is another framework
     * @param coming how many targets come along into it
     */
    void show(
            FrameworkVersionId chosen,
            Optional<VersionMatch> match,
            boolean sameFramework,
            int coming,
            ContentLanguage framework) {
        changes.removeAll();
        along.setVisible(sameFramework);
        targets.setVisible(sameFramework && coming > 0);
        targets.setLabel(t("assessment.next.along.targets", coming));
        int left = proposal.targets() - coming;
        staying.setVisible(sameFramework && left > 0);
        staying.setText(t("assessment.next.along.targets.left", left));
        if (!sameFramework) {
            changes.add(PageParts.callout(PageParts.Tone.INFO, t("assessment.next.map.other")));
            return;
        }
        if (match.isEmpty()) {
            changes.add(new Paragraph(t("assessment.next.map.same")));
            return;
        }
        Anchor wordForWord = Links.page(
                "raamwerken/" + chosen + "/verschil/" + proposal.last().framework(), t("assessment.next.map.words"));
        changes.add(
                new Table<DomainMatch>(t("assessment.next.map", match.get().number()))
                        .content(t("assessment.comparison.domain"), framework, DomainMatch::name)
                        .column(t("assessment.next.map.common"), domain -> Integer.toString(domain.common()))
                        .column(t("assessment.next.map.reworded"), domain -> codes(domain.reworded()))
                        .column(t("assessment.next.map.new"), domain -> codes(domain.onlyNewest()))
                        .column(t("assessment.next.map.gone"), domain -> codes(domain.onlyOlder()))
                        .rows(match.get().domains()),
                new Paragraph(t("assessment.next.map.help")),
                new Paragraph(wordForWord));
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "–" : String.join(", ", codes);
    }
}
