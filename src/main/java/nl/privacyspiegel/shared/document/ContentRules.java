package nl.privacyspiegel.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.HiddenSign;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold for every document, whether it came from a file or was typed: which texts must be there, how long
 * they may be, what an id looks like. It collects all that is wrong, in the order in which it was asked to look.
 */
public final class ContentRules {

    public static final int LONGEST_ID = 60;
    public static final int LONGEST_CODE = 20;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ITEM = 1000;
    public static final int LONGEST_QUESTION = 1000;
    public static final int LONGEST_PROSE = 4000;
    public static final int MOST_ITEMS = 50;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private final List<ContentProblem> problems = new ArrayList<>();
    private final String ownKeys;
    private String subject = "";

    /**
     * Starts without problems.
     *
     * @param ownKeys what the translation keys of {@link #problem} start with
     */
    public ContentRules(String ownKeys) {
        this.ownKeys = ownKeys;
    }

    /** What follows is about this part of the document. */
    public void about(String part) {
        subject = part;
    }

    /** Everything that was found wrong so far. */
    public List<ContentProblem> problems() {
        return List.copyOf(problems);
    }

    /** Reports what only the owner of the document knows to be wrong. */
    public void problem(String place, String key, Object... args) {
        problems.add(new ContentProblem(place, subject, ownKeys + key, List.of(args)));
    }

    /** Whether this is an id: lower case letters, digits and hyphens, not too many. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    public void id(String place, String id) {
        if (id.isBlank()) {
            common(place, "missing", YamlValues.name(place));
        } else if (!isId(id)) {
            common(place, "idSyntax", LONGEST_ID);
            HiddenSign.first(id)
                    .ifPresent(
                            sign -> problems.add(new ContentProblem(place, subject, HiddenSign.KEY, sign.arguments())));
        }
    }

    /** The id of something else, which one chooses from a list. */
    public void chosen(String place, String id) {
        if (id.isBlank()) {
            common(place, "notChosen", YamlValues.name(place));
        } else {
            id(place, id);
        }
    }

    /**
     * An id that nothing else of its kind has.
     *
     * @param place of what has the id
     */
    public void uniqueId(String place, String id, Set<String> taken) {
        id(place + ".id", id);
        if (!id.isBlank() && !taken.add(id)) {
            common(place + ".id", "doubleId", id);
        }
    }

    /**
     * A code that no other question has.
     *
     * @param place of the question that has the code
     */
    public void uniqueCode(String place, String code, Set<String> taken) {
        line(place + ".code", code, LONGEST_CODE);
        if (!code.isBlank() && !taken.add(code)) {
            common(place + ".code", "doubleCode", code);
        }
    }

    public void language(String place, String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            common(place, "language");
        }
    }

    /** Texts that each must be there. */
    public void items(String place, List<String> items) {
        most(place, items.size(), MOST_ITEMS);
        for (int index = 0; index < items.size(); index++) {
            prose(place + "[" + index + "]", items.get(index), LONGEST_ITEM);
        }
    }

    public void most(String place, int size, int most) {
        if (size > most) {
            common(place, "tooMany", YamlValues.name(place), size, most);
        }
    }

    /** A text that may be absent. */
    public void optional(String place, @Nullable String text, int longest) {
        if (text != null) {
            prose(place, text, longest);
        }
    }

    /** A text of one line that must be there. */
    public void line(String place, String text, int longest) {
        prose(place, text, longest);
        if (text.indexOf('\n') >= 0) {
            common(place, "severalLines", YamlValues.name(place));
        }
    }

    /** A text that must be there. */
    public void prose(String place, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            common(place, "missing", YamlValues.name(place));
        } else if (length > longest) {
            common(place, "tooLong", YamlValues.name(place), length, longest);
        }
        if (FileText.firstControl(text) >= 0) {
            common(place, "control", YamlValues.name(place));
        }
    }

    private void common(String place, String key, Object... args) {
        problems.add(new ContentProblem(place, subject, "shared.content." + key, List.of(args)));
    }
}
