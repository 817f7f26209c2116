package nl.privacyspiegel.assessment.ui.target;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.RouterLink;
import nl.privacyspiegel.assessment.AssessmentId;

/** The way to the targets of an assessment. */
public final class TargetLinks {

    private TargetLinks() {}

    /** To the page of its targets, in the words for it. */
    public static RouterLink to(AssessmentId assessment) {
        return new RouterLink(t("assessment.targets.title"), TargetsView.class, TargetsView.parameters(assessment));
    }
}
