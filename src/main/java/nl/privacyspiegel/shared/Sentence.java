package nl.privacyspiegel.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence to the reader in which names may stand that are content: these can be in another language than the sentence,
 * so a page and a document have to know where they are.
 *
 * @param pieces what follows each other
 */
public record Sentence(List<Piece> pieces) {

    /** Nothing to say. */
    public static final Sentence NONE = new Sentence(List.of());

    /** Stands in a translation for an argument until it is filled in; no translation has these characters. */
    private static final char FIRST_MARK = '\uE000';

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of it.
     *
     * @param content whether it is content, rather than words of the program
     */
    public record Piece(String text, boolean content) {}

    /** A name, or another text that is content. */
    public static Sentence content(String text) {
        return new Sentence(List.of(new Piece(text, true)));
    }

    /**
     * A translation around its arguments.
     *
     * @param translation makes the text of its arguments
     * @param arguments those that are sentences keep their pieces; texts are words, whatever characters they have
     */
    public static Sentence of(Function<Object[], String> translation, Object... arguments) {
        Object[] marked = arguments.clone();
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index] instanceof Sentence || arguments[index] instanceof String) {
                marked[index] = Character.toString(FIRST_MARK + index);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (char character : translation.apply(marked).toCharArray()) {
            int index = character - FIRST_MARK;
            if (index < 0 || index >= arguments.length) {
                words.append(character);
            } else if (arguments[index] instanceof Sentence sentence) {
                addWords(words, pieces);
                pieces.addAll(sentence.pieces());
            } else {
                words.append(arguments[index]);
            }
        }
        addWords(words, pieces);
        return new Sentence(pieces);
    }

    private static void addWords(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), false));
            words.setLength(0);
        }
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All of it, without a difference. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
