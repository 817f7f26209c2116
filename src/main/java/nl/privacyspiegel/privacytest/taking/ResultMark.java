package nl.privacyspiegel.privacytest.taking;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import nl.privacyspiegel.shared.page.PageTexts;

/** A mark as it is shown. */
record ResultMark(String look, String sign, String text) {

    /** Of one answer. */
    static ResultMark of(AnswerMark mark, PageTexts words) {
        return new ResultMark(mark.look(), mark.sign(), words.get(mark.word()));
    }

    /** How many answers have which mark. */
    static List<ResultMark> counted(Collection<AnswerMark> marks, PageTexts words) {
        return EnumSet.allOf(AnswerMark.class).stream()
                .filter(marks::contains)
                .map(mark -> new ResultMark(
                        mark.look(), mark.sign(), words.get(mark.count(), Collections.frequency(marks, mark))))
                .toList();
    }
}
