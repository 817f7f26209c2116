package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An editor's word that a question still asks the same although it was worded otherwise. It holds for these two wordings
 * only: as soon as the question is worded anew it says nothing any more.
 *
 * @param earlier how an earlier version words the question
 * @param now how this version did when the editor said so
 */
public record SameAs(String earlier, String now) {

    /** More wordings than this no question had. */
    public static final int MOST = 20;

    /** The longest wording: a text with ten answers. */
    public static final int LONGEST = 8000;

    /** Declarations as stored; documents of before there were any have none. */
    public static List<SameAs> stored(@Nullable List<SameAs> declared) {
        return declared == null ? List.of() : List.copyOf(declared);
    }

    /** Whether this is about a question that is worded like this now. */
    public boolean holdsFor(String wording) {
        return Wording.isSame(now, wording);
    }

    /** Whether a question with these declarations and this wording was declared the same as that other wording. */
    public static boolean joins(List<SameAs> declared, String wording, String other) {
        return declared.stream().anyMatch(each -> each.holdsFor(wording) && Wording.isSame(each.earlier(), other));
    }

    /** Those of these that hold for this wording. */
    public static List<SameAs> holding(List<SameAs> declared, String wording) {
        return declared.stream().filter(each -> each.holdsFor(wording)).toList();
    }

    /** These and the word that this wording asks the same as an earlier one; those that no longer hold go. */
    public static List<SameAs> with(List<SameAs> declared, String earlier, String wording) {
        List<SameAs> all = new ArrayList<>(without(declared, earlier, wording));
        if (all.size() < MOST) {
            all.add(new SameAs(earlier, wording));
        }
        return List.copyOf(all);
    }

    /** These without that word; those that no longer hold go too. */
    public static List<SameAs> without(List<SameAs> declared, String earlier, String wording) {
        return holding(declared, wording).stream()
                .filter(each -> !Wording.isSame(each.earlier(), earlier))
                .toList();
    }
}
