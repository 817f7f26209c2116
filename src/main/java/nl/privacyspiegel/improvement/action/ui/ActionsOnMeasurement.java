package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.subject.DomainSubjects;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.assessment.ui.slot.FollowsJudgement;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.action.Hindsight;
import nl.privacyspiegel.improvement.action.JudgedAction;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** On the page of a measurement: the actions about each question and about the domain, and the way to a new one. */
@org.springframework.stereotype.Component
@Order(60)
class ActionsOnMeasurement implements MeasurementSlot {

    private final Actions actions;
    private final Hindsight hindsight;
    private final Assessments assessments;

    ActionsOnMeasurement(Actions actions, Hindsight hindsight, Assessments assessments) {
        this.actions = actions;
        this.hindsight = hindsight;
        this.assessments = assessments;
    }

    @Override
    public String nameKey() {
        return "improvement.actions.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public Parts of(MeasurementSheet sheet, DomainSheet domain) {
        UnitId unit = sheet.assessment().unit();
        List<ActionLine> all = actions.of(List.of(unit), locale());
        boolean mayMake =
                actions.changeableUnits().stream().map(UnitSummary::id).anyMatch(unit::equals);
        Map<String, List<JudgedAction>> judged =
                hindsight.at(sheet.summary().id()).stream().collect(Collectors.groupingBy(JudgedAction::question));
        boolean mayFillIn =
                !judged.isEmpty() && assessments.mayFillIn(sheet.summary().id());
        Map<String, Component> questions = new HashMap<>();
        domain.questions().forEach(question -> {
            String id = question.question().id();
            SubjectRef ref = FindingSubjects.ref(unit, sheet.summary().id(), id);
            AtQuestion parts = new AtQuestion();
            List<JudgedAction> asked = judged.getOrDefault(id, List.of());
            asked.forEach(
                    each -> parts.add(new HelpedPart(hindsight, sheet.summary().id(), each, mayFillIn)));
            part(
                            about(all, FindingSubjects.KIND, id).stream()
                                    .filter(line -> asked.stream()
                                            .noneMatch(
                                                    each -> each.action().id().equals(line.id())))
                                    .toList(),
                            mayMake,
                            ref,
                            question.question().code())
                    .ifPresent(parts::add);
            if (parts.getComponentCount() > 0) {
                questions.put(id, parts);
            }
        });
        List<Component> grade = new ArrayList<>();
        SubjectRef ref = SubjectRef.of(
                DomainSubjects.KIND, unit, sheet.summary().id(), domain.domain().id());
        part(
                        about(all, DomainSubjects.KIND, domain.domain().id()),
                        mayMake,
                        ref,
                        domain.domain().name())
                .ifPresent(grade::add);
        return new Parts(questions, grade);
    }

    /** What stands at one question. */
    private static final class AtQuestion extends Div implements FollowsJudgement {

        private static final long serialVersionUID = 1L;

        @Override
        public void judged(@Nullable Judgement now) {
            getChildren().forEach(each -> {
                if (each instanceof HelpedPart helped) {
                    helped.judged(now);
                }
            });
        }
    }

    /** Whatever measurement they were made at: a question stays the same through the measurements of a unit. */
    private static List<ActionLine> about(List<ActionLine> all, String kind, String part) {
        return all.stream()
                .filter(line -> line.content().about().stream()
                        .anyMatch(ref ->
                                ref.kind().equals(kind) && ref.parts().getLast().equals(part)))
                .toList();
    }

    private static Optional<Component> part(List<ActionLine> about, boolean mayMake, SubjectRef ref, String named) {
        if (about.isEmpty() && !mayMake) {
            return Optional.empty();
        }
        Div part = new Div();
        if (!about.isEmpty()) {
            Span label = new Span(t("improvement.actions.about", about.size()));
            label.addClassName("ps-label");
            UnorderedList list = new UnorderedList();
            about.forEach(line -> list.add(new ListItem(
                    ContentLanguage.TYPED.mark(ActionWords.link(line)),
                    new Span(" "),
                    ActionWords.state(line.state()))));
            part.add(label, list);
        }
        if (mayMake) {
            RouterLink make = new RouterLink(t("improvement.action.new"), NewActionView.class);
            make.setQueryParameters(NewActionView.address(ref));
            make.getElement().setAttribute("aria-label", t("improvement.named", t("improvement.action.new"), named));
            part.add(PageParts.row(make));
        }
        return Optional.of(part);
    }
}
