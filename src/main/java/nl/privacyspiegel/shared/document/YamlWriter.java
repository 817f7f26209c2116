package nl.privacyspiegel.shared.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers, dates and truth values as YAML that people like to read. The same content always
 * gives the same bytes, and {@link YamlDocument} reads back exactly what was written.
 */
public final class YamlWriter {

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /**
     * The bytes of a file with this content.
     *
     * @param root keys with values of type String, Integer, Boolean, BigDecimal, LocalDate, List or Map; in the order in
     *     which they are to be written
     * @throws IllegalArgumentException when it holds anything else
     */
    public static byte[] write(Map<String, ?> root) {
        YamlWriter writer = new YamlWriter();
        writer.entries(root, 0, "");
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param first what the first line starts with: its indentation, or nothing behind the dash of a list item */
    private void entries(Map<?, ?> map, int indentation, String first) {
        String before = first;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before)
                    .append(YamlScalars.key(String.valueOf(entry.getKey())))
                    .append(':');
            value(entry.getValue(), indentation);
            before = " ".repeat(indentation);
        }
    }

    private void value(Object value, int indentation) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> out.append(" {}\n");
            case Map<?, ?> map -> {
                out.append('\n');
                entries(map, indentation + 2, " ".repeat(indentation + 2));
            }
            case List<?> list when list.isEmpty() -> out.append(" []\n");
            case List<?> list when isNumbers(list) -> numbers(list);
            case List<?> list -> {
                out.append('\n');
                items(list, indentation + 2);
            }
            default -> out.append(' ').append(scalar(value, indentation)).append('\n');
        }
    }

    private void items(List<?> list, int indentation) {
        for (Object item : list) {
            out.append(" ".repeat(indentation)).append('-');
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append(' ');
                entries(map, indentation + 2, "");
            } else {
                value(item, indentation);
            }
        }
    }

    private static boolean isNumbers(Collection<?> list) {
        return list.stream().allMatch(Integer.class::isInstance);
    }

    private void numbers(List<?> list) {
        out.append(" [");
        for (Iterator<?> numbers = list.iterator(); numbers.hasNext(); ) {
            out.append(numbers.next()).append(numbers.hasNext() ? ", " : "");
        }
        out.append("]\n");
    }

    private static String scalar(Object value, int indentation) {
        return switch (value) {
            case String text -> YamlScalars.text(text, indentation + 2);
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case LocalDate date -> date.toString();
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }
}
