package nl.privacyspiegel.insight.ui;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;

/** A next version in which all questions of the first domain are new. */
final class ChangedFramework {

    private ChangedFramework() {}

    static FrameworkData of(FrameworkData data) {
        List<Domain> domains = new ArrayList<>(data.domains());
        Domain first = domains.getFirst();
        domains.set(
                0,
                new Domain(
                        first.id(),
                        first.name(),
                        first.description(),
                        first.steps(),
                        first.principles(),
                        first.risks(),
                        first.sections().stream()
                                .map(section -> new Section(
                                        section.id(),
                                        section.name(),
                                        section.description(),
                                        section.questions().stream()
                                                .map(ChangedFramework::another)
                                                .toList()))
                                .toList()));
        return new FrameworkData(
                data.key(),
                data.name(),
                data.origin(),
                data.introduction(),
                data.language(),
                data.scale(),
                data.steps(),
                domains);
    }

    private static Question another(Question question) {
        return new Question(
                "nieuw-" + question.id(),
                "N" + question.code(),
                question.text(),
                question.rationale(),
                question.articles(),
                question.update());
    }
}
