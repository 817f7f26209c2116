package nl.privacyspiegel.privacytest.paper;

import java.util.List;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizData;

/**
 * What is asked of who enters a sheet.
 *
 * @param campaign what the campaign is called
 * @param units whose employees are asked, to choose from; empty when no unit is kept
 * @param entered how many sheets were entered so far, when they are as many as a group has to be
 */
public record SheetForm(String campaign, QuizData quiz, List<OfferedUnit> units, Disclosed<Integer> entered) {

    public SheetForm {
        units = List.copyOf(units);
    }
}
