package nl.privacyspiegel.assessment.ui.consensus;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** What stands beside a grade that a group agreed on, wherever that grade is read. */
public final class AgreedWords {

    private AgreedWords() {}

    /** All of it, with what changed since when another decision stands there now. */
    public static Div note(AgreedNote note, DomainGrade now) {
        Div words = new Div(new Paragraph(sentence(note)));
        if (note.isChangedSince(now)) {
            words.add(PageParts.callout(Tone.INFO, changed(note)));
        }
        PageParts.labelled(t("assessment.consensus.minority"), note.minority()).ifPresent(words::add);
        return words;
    }

    /** When and how the group came to it, without the view of a minority. */
    public static String sentence(AgreedNote note) {
        String on = Texts.day(note.on());
        return List.of(
                        t("assessment.consensus.note.rounds", on, note.rounds()),
                        note.median()
                                .map(median -> t(
                                        "assessment.consensus.note.median",
                                        RoundWords.grade(median),
                                        note.spread().map(Texts::number).orElse(""),
                                        note.counted()))
                                .orElseGet(() -> t("assessment.consensus.note.noMedian")),
                        note.wide() ? t("assessment.consensus.note.wide") : "")
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What was agreed, for where something else stands now. */
    public static String changed(AgreedNote note) {
        return t(
                "assessment.consensus.note.changed",
                note.agreed().map(RoundWords::grade).orElseGet(() -> t("assessment.decision.not_assessed")));
    }
}
