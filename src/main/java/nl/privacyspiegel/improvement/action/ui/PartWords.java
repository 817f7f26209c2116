package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionPart;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.action.Step;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.improvement.owner.ui.OwnerSelect;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.ShortText;

/** What a colleague made of a part of an action, to be read beside what was typed. */
final class PartWords {

    private static final int MOST = 300;

    private PartWords() {}

    /** The name of the part, and what it says where that can be said in a line. */
    static String of(ActionPart part, ActionData content, OwnersOfUnit owners) {
        String name = t(part.translationKey());
        return said(part, content, owners)
                .map(words -> t(
                        "improvement.meanwhile.part",
                        name,
                        words.isBlank() ? t("improvement.meanwhile.nothing") : ShortText.shown(words, MOST)))
                .orElse(name);
    }

    private static Optional<String> said(ActionPart part, ActionData content, OwnersOfUnit owners) {
        return switch (part) {
            case WHAT -> Optional.of(content.what());
            case WHY -> Optional.of(content.why());
            case EFFECT -> Optional.of(content.effect());
            case OWNER -> Optional.of(OwnerSelect.words(owners, content.owner()));
            case PRIORITY -> Optional.of(t(content.priority().translationKey()));
            case EFFORT ->
                Optional.of(Optional.ofNullable(content.effort())
                        .map(Effort::translationKey)
                        .map(key -> t(key))
                        .orElse(""));
            case COST -> Optional.of(ActionWords.cost(content.cost()));
            case PLANNING -> Optional.of(planning(content.planning()));
            case PROGRESS ->
                Optional.of(Optional.ofNullable(content.progress())
                        .map(percent -> t("improvement.percent", percent))
                        .orElse(""));
            case STEPS -> Optional.of(content.steps().stream().map(Step::words).collect(Collectors.joining("; ")));
            case ABOUT, WAITS_FOR -> Optional.empty();
        };
    }

    private static String planning(Planning planning) {
        return Stream.of(
                        Optional.ofNullable(planning.start())
                                .map(start -> t("improvement.planning.start.said", day(start))),
                        Optional.ofNullable(planning.due()).map(due -> t("improvement.planning.due.said", day(due))),
                        Optional.of(ActionWords.interval(planning)).filter(words -> !words.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
