package nl.privacyspiegel.assessment.target;

import java.util.Locale;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.Translator;
import org.jspecify.annotations.Nullable;

/** Targets in words, the same on a page and in a file. */
public record TargetWords(Translator words, Locale locale) {

    /** Such as "nog 1,5 te gaan", or "gehaald". */
    public String standing(TargetStanding standing) {
        return switch (standing) {
            case TargetStanding.Reached reached -> words.get("assessment.target.reached");
            case TargetStanding.ToGo(var by) -> words.get("assessment.target.toGo", Numbers.plain(by, locale));
            case TargetStanding.Ungraded none -> words.get("assessment.target.ungraded");
        };
    }

    /** Such as "8 op 31 december 2026: nog 1,5 te gaan". */
    public String whole(TargetGrade target, @Nullable Grade latest) {
        return words.get(
                "assessment.target.whole",
                Numbers.plain(target.grade().value(), locale),
                Days.words(target.due(), locale),
                standing(target.standing(latest)));
    }

    /** Such as "8: nog 1,5 te gaan". */
    public String brief(TargetGrade target, @Nullable Grade latest) {
        return words.get(
                "assessment.target.brief",
                Numbers.plain(target.grade().value(), locale),
                standing(target.standing(latest)));
    }

    /** Such as "3 van 5 streefcijfers gehaald". */
    public String count(TargetCount count) {
        String reached = words.get("assessment.target.count", count.reached(), count.total());
        return count.ungraded() == 0
                ? reached
                : words.get("assessment.target.count.ungraded", reached, count.ungraded());
    }
}
