package nl.privacyspiegel.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sign in a text that its reader does not see, or takes for another one.
 *
 * @param place where it stands, counted from 1
 * @param kind what it is
 * @param code its number in Unicode, such as U+00A0
 */
public record HiddenSign(int place, Kind kind, String code) {

    /** The key of the sentence that names it. */
    public static final String KEY = "shared.typed.hidden";

    /** What it can be, with its number in the sentence. */
    public enum Kind {
        NO_BREAK_SPACE(0),
        OTHER_SPACE(1),
        ZERO_WIDTH(2),
        SOFT_HYPHEN(3),
        BYTE_ORDER_MARK(4),
        DIRECTION(5),
        CONTROL(6),
        NO_BREAK_HYPHEN(7),
        DASH(8),
        CURLY_QUOTE(9),
        FULL_WIDTH(10),
        TAB(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** The first of them in a text. */
    public static Optional<HiddenSign> first(String text) {
        int place = 0;
        for (int index = 0; index < text.length(); ) {
            int sign = text.codePointAt(index);
            place++;
            Optional<Kind> kind = kind(sign);
            if (kind.isPresent()) {
                return Optional.of(new HiddenSign(place, kind.get(), String.format(Locale.ROOT, "U+%04X", sign)));
            }
            index += Character.charCount(sign);
        }
        return Optional.empty();
    }

    /** What the sentence needs. */
    public List<Object> arguments() {
        return List.of(place, kind.number(), code);
    }

    private static Optional<Kind> kind(int sign) {
        @Nullable
        Kind kind = switch (sign) {
            case 0xA0, 0x202F, 0x2007 -> Kind.NO_BREAK_SPACE;
            case 0x200B, 0x200C, 0x200D, 0x2060 -> Kind.ZERO_WIDTH;
            case 0xAD -> Kind.SOFT_HYPHEN;
            case 0xFEFF -> Kind.BYTE_ORDER_MARK;
            case 0x2011 -> Kind.NO_BREAK_HYPHEN;
            case 0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> Kind.DASH;
            case 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E -> Kind.CURLY_QUOTE;
            case '\t' -> Kind.TAB;
            default -> null;
        };
        return Optional.ofNullable(kind != null ? kind : ofType(sign));
    }

    private static @Nullable Kind ofType(int sign) {
        if (sign >= 0xFF01 && sign <= 0xFF5E) {
            return Kind.FULL_WIDTH;
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> Kind.CONTROL;
            case Character.FORMAT -> Kind.DIRECTION;
            case Character.SPACE_SEPARATOR -> sign == ' ' ? null : Kind.OTHER_SPACE;
            default -> null;
        };
    }
}
