package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to a reader, in which content may stand: what people of the organisation, or the framework, call or say of
 * something is in a language of its own.
 *
 * @param pieces what follows each other; two of one language are one
 */
public record Said(List<Piece> pieces) {

    public static final Said NOTHING = new Said(List.of());

    /** The language of what people of the organisation write, with its country. */
    public static final Locale TYPED = Locale.of("nl", "NL");

    /** Stands in a translation for an argument until it is filled in; no translation has these characters. */
    private static final char FIRST_MARK = '\uE000';

    public Said {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && Objects.equals(joined.getLast().language(), piece.language())) {
                joined.add(new Piece(joined.removeLast().text() + piece.text(), piece.language()));
            } else if (!piece.text().isEmpty()) {
                joined.add(piece);
            }
        }
        pieces = List.copyOf(joined);
    }

    /**
     * A part of it in one language.
     *
     * @param language that of content; null for words of the report
     */
    public record Piece(String text, @Nullable Locale language) {}

    /** Words of the report. */
    public static Said words(String text) {
        return new Said(List.of(new Piece(text, null)));
    }

    /** What people of the organisation wrote. */
    public static Said content(String text) {
        return content(text, TYPED);
    }

    public static Said content(String text, Locale language) {
        return new Said(List.of(new Piece(text, language)));
    }

    /** The language of a document that says it itself, with its country where we know it: a voice may need that. */
    public static Locale language(String tag) {
        return switch (tag) {
            case "nl" -> TYPED;
            case "en" -> Locale.UK;
            default -> Locale.forLanguageTag(tag);
        };
    }

    /** The cell in a sentence. */
    static Said cell(ReportCell cell) {
        return new Said(List.of(new Piece(cell.display(), cell.language())));
    }

    /** The sentence, with its names in this language. */
    static Said of(Sentence sentence, Locale names) {
        return new Said(sentence.pieces().stream()
                .map(piece -> new Piece(piece.text(), piece.content() ? names : null))
                .toList());
    }

    public static Said join(String between, List<Said> all) {
        List<Piece> pieces = new ArrayList<>();
        for (Said each : all) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(between, null));
            }
            pieces.addAll(each.pieces());
        }
        return new Said(pieces);
    }

    /**
     * A translated sentence around its arguments.
     *
     * @param translation makes the sentence of its arguments
     * @param arguments other sentences, texts, which are words of the report, and numbers
     */
    public static Said of(Function<Object[], String> translation, Object... arguments) {
        Object[] marked = arguments.clone();
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index] instanceof Said || arguments[index] instanceof String) {
                marked[index] = Character.toString(FIRST_MARK + index);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (char character : translation.apply(marked).toCharArray()) {
            int index = character - FIRST_MARK;
            if (index < 0 || index >= arguments.length) {
                pieces.add(new Piece(Character.toString(character), null));
            } else if (arguments[index] instanceof Said said) {
                pieces.addAll(said.pieces());
            } else {
                pieces.add(new Piece(arguments[index].toString(), null));
            }
        }
        return new Said(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** At most about so many characters, up to a whole word where there is one. */
    public Said shortened(int most) {
        String text = text();
        if (text.length() <= most) {
            return this;
        }
        int space = text.lastIndexOf(' ', most);
        int left = space > most / 2 ? space : most;
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            String part = ShortText.beginning(piece.text(), left);
            left = part.length() < piece.text().length() ? 0 : left - part.length();
            kept.add(new Piece(left == 0 ? part.stripTrailing() : part, piece.language()));
        }
        kept.add(new Piece("\u2026", null));
        return new Said(kept);
    }

    /** These words of the report, a line each. */
    static List<Said> lines(List<String> lines) {
        return lines.stream().map(Said::words).toList();
    }
}
