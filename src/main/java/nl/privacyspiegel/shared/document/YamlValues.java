package nl.privacyspiegel.shared.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.HiddenSign;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.document.YamlNode.Style;
import org.jspecify.annotations.Nullable;

/** Reads single values of a known kind; what is of another kind is reported and comes back as null. */
final class YamlValues {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?|0o[0-7]+|0x[0-9a-fA-F]+"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

    private final YamlProblems problems;

    YamlValues(YamlProblems problems) {
        this.problems = problems;
    }

    @Nullable
    String text(String path, YamlNode node, int longest) {
        YamlNode.Scalar scalar = scalar(path, node, "shared.yaml.notText");
        if (scalar == null) {
            return null;
        }
        String text = scalar.text();
        if (scalar.style() == Style.PLAIN && isNumberOrTruth(text)) {
            refuse(path, node, "shared.yaml.needsQuotes", YamlProblems.clip(text));
            return null;
        }
        if (scalar.style() == Style.PLAIN && YamlSyntax.isCutShort(text)) {
            refuse(path, node, "shared.yaml.curly");
            return null;
        }
        if (scalar.style() == Style.BLOCK) {
            // The line feed at the end of a block belongs to the file, not to the text.
            text = text.replaceFirst("\\n+$", "");
        }
        if (text.isBlank()) {
            refuse(path, node, "shared.yaml.blank");
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            refuse(path, node, "shared.yaml.tooLong", length, longest);
            return null;
        }
        return text;
    }

    @Nullable
    Integer integer(String path, YamlNode node, int lowest, int highest) {
        String text = plain(path, node, INTEGER, "shared.yaml.notInteger");
        if (text == null) {
            return null;
        }
        int number = Integer.parseInt(text);
        if (number < lowest || number > highest) {
            refuse(path, node, "shared.yaml.outOfRange", lowest, highest);
            return null;
        }
        return number;
    }

    @Nullable
    BigDecimal decimal(String path, YamlNode node) {
        String text = plain(path, node, DECIMAL, "shared.yaml.notDecimal");
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    LocalDate date(String path, YamlNode node) {
        YamlNode.Scalar scalar = scalar(path, node, "shared.yaml.notDate");
        if (scalar == null) {
            return null;
        }
        String text = Typed.unquoted(scalar.text());
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException exception) {
                // Such as 30 February: falls through to the same message.
            }
        }
        refuse(path, node, "shared.yaml.notDate");
        nameHidden(scalar);
        return null;
    }

    @Nullable
    Boolean flag(String path, YamlNode node) {
        String text = plain(path, node, Pattern.compile("true|false"), "shared.yaml.notFlag");
        return text == null ? null : Boolean.valueOf(text);
    }

    <E> @Nullable E choice(String path, YamlNode node, Map<String, E> choices) {
        String expected = String.join(", ", choices.keySet());
        YamlNode.Scalar scalar = scalar(path, node, "shared.yaml.notChoice", expected);
        if (scalar == null) {
            return null;
        }
        E choice = choices.getOrDefault(scalar.text(), choices.get(Typed.unquoted(scalar.text())));
        if (choice == null) {
            refuse(path, node, "shared.yaml.notChoice", expected);
            nameHidden(scalar);
        }
        return choice;
    }

    <T> List<T> items(String path, YamlNode node, BiFunction<String, YamlNode, T> item) {
        if (!(node instanceof YamlNode.Items list)) {
            refuse(path, node, "shared.yaml.notList");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (YamlNode each : list.items()) {
            String place = path + "[" + items.size() + "]";
            problems.remember(place, each.line());
            items.add(item.apply(place, each));
        }
        return items;
    }

    private @Nullable String plain(String path, YamlNode node, Pattern pattern, String key) {
        YamlNode.Scalar scalar = scalar(path, node, key);
        if (scalar == null) {
            return null;
        }
        String text = Typed.unquoted(scalar.text());
        boolean right = scalar.style() == Style.PLAIN && pattern.matcher(text).matches();
        if (!right) {
            refuse(path, node, key);
            nameHidden(scalar);
            return null;
        }
        return text;
    }

    /** Whether an unquoted value is a number or true or false: the editor sees no text, so neither do we. */
    private static boolean isNumberOrTruth(String plain) {
        return NUMBER.matcher(plain).matches() || TRUTH.matcher(plain).matches();
    }

    private static boolean isNothing(String plain) {
        return NOTHING.matcher(plain).matches();
    }

    /** What is refused though it looks right needs a reason that one can see. */
    private void nameHidden(YamlNode.Scalar scalar) {
        HiddenSign.first(scalar.text())
                .ifPresent(sign -> problems.add(
                        scalar.line(), HiddenSign.KEY, sign.arguments().toArray()));
    }

    private YamlNode.@Nullable Scalar scalar(String path, YamlNode node, String key, Object... args) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            refuse(path, node, key, args);
            return null;
        }
        if (scalar.style() == Style.PLAIN && isNothing(scalar.text())) {
            refuse(path, node, "shared.yaml.blank");
            return null;
        }
        return scalar;
    }

    /** The name of the value comes first in every message; what is broken has been reported already. */
    private void refuse(String path, YamlNode node, String key, Object... args) {
        if (node instanceof YamlNode.Broken) {
            problems.markUnusable(path);
            return;
        }
        List<Object> all = new ArrayList<>();
        all.add(name(path));
        all.addAll(List.of(args));
        problems.addUnusable(path, node.line(), key, all.toArray());
    }

    /** The last key in a path: what the writer of the file sees before the colon. */
    static String name(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        return key.contains("[") ? key.substring(0, key.indexOf('[')) : key;
    }
}
