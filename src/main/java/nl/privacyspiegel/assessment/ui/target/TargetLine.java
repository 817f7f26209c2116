package nl.privacyspiegel.assessment.ui.target;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Objects;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetWords;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** Below a grade: what is aimed at, how far that is, and who decided it; nothing without a target. */
public class TargetLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable TargetGrade target;
    private final Span standing = new Span();

    /** @param target null for no target */
    public TargetLine(AssessmentId assessment, @Nullable TargetGrade target, @Nullable Grade latest) {
        this.target = target;
        addClassName("ps-target-line");
        if (target != null) {
            RouterLink all =
                    new RouterLink(t("assessment.target"), TargetsView.class, TargetsView.parameters(assessment));
            add(new Paragraph(all, new Span(": "), standing));
            Paragraph by = new Paragraph(ContentLanguage.sentence(
                    "assessment.target.by", ContentLanguage.TYPED.content(target.decidedBy())));
            by.addClassName("ps-muted");
            add(by);
            if (!target.reason().isBlank()) {
                add(PageParts.typed(target.reason()));
            }
        }
        follow(latest);
    }

    /** Says how far it is from another grade; of none that there is none. */
    public final void follow(@Nullable Grade latest) {
        if (target != null) {
            String words = new TargetWords((key, arguments) -> t(key, arguments), locale()).whole(target, latest);
            if (!Objects.equals(words, standing.getText())) {
                standing.setText(words);
            }
        }
    }
}
