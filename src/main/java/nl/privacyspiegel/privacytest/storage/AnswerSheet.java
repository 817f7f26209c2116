package nl.privacyspiegel.privacytest.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of one test.
 *
 * @param week the Monday of the week in which it was begun
 * @param answers by the id of their question
 * @param order what gives this test an order of its own while it is taken; drawn when it is begun, and gone at hand-in, so
 *     that nobody who saw the order on a screen can find the answers by it
 */
public record AnswerSheet(State state, UUID unit, LocalDate week, Map<String, Given> answers, long order) {

    /** How far a test is. */
    public enum State {
        /** Nobody's: the place of a test that may come. */
        FREE('-'),
        BEGUN('b'),
        HANDED_IN('h');

        private final char sign;

        State(char sign) {
            this.sign = sign;
        }

        private static State of(int sign) {
            return Arrays.stream(values())
                    .filter(state -> state.sign == sign)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * One answer.
     *
     * @param group the group of equal open answers that it is graded in
     */
    public record Given(String content, @Nullable UUID group) {

        @Override
        public String toString() {
            return "Given";
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

    /** The sheet of a place where no test is. */
    public static final AnswerSheet NONE = new AnswerSheet(State.FREE, NOBODY, LocalDate.EPOCH, Map.of());

    public AnswerSheet {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** Without an order of its own. */
    public AnswerSheet(State state, UUID unit, LocalDate week, Map<String, Given> answers) {
        this(state, unit, week, answers, 0);
    }

    /** The same in this order. */
    public AnswerSheet inOrder(long other) {
        return new AnswerSheet(state, unit, week, answers, other);
    }

    /** The same without any answer. */
    public AnswerSheet withoutAnswers() {
        return new AnswerSheet(state, unit, week, Map.of(), order);
    }

    /** The same with another answer to one question; null takes it away. */
    public AnswerSheet with(String question, @Nullable String content) {
        Map<String, Given> changed = new LinkedHashMap<>(answers);
        if (content == null) {
            changed.remove(question);
        } else {
            changed.put(question, new Given(content, null));
        }
        return new AnswerSheet(state, unit, week, changed, order);
    }

    /** The same with the group in which each answer is graded; by its question and its content. */
    public AnswerSheet inGroups(BiFunction<String, String, @Nullable UUID> groups) {
        Map<String, Given> changed = new LinkedHashMap<>();
        answers.forEach((question, given) ->
                changed.put(question, new Given(given.content(), groups.apply(question, given.content()))));
        return new AnswerSheet(state, unit, week, changed);
    }

    public AnswerSheet handedIn() {
        return new AnswerSheet(State.HANDED_IN, unit, week, answers);
    }

    public byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(state.sign);
            write(out, unit);
            out.writeLong(week.toEpochDay());
            out.writeInt(answers.size());
            for (Map.Entry<String, Given> answer : answers.entrySet()) {
                out.writeUTF(answer.getKey());
                byte[] content = answer.getValue().content().getBytes(UTF_8);
                out.writeInt(content.length);
                out.write(content);
                UUID group = answer.getValue().group();
                write(out, group == null ? NOBODY : group);
            }
            out.writeLong(order);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static AnswerSheet decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            State state = State.of(in.readByte());
            UUID unit = uuid(in);
            LocalDate week = LocalDate.ofEpochDay(in.readLong());
            Map<String, Given> answers = new LinkedHashMap<>();
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                String question = in.readUTF();
                byte[] content = in.readNBytes(in.readInt());
                UUID group = uuid(in);
                answers.put(question, new Given(new String(content, UTF_8), group.equals(NOBODY) ? null : group));
            }
            // What was sealed before there was an order ends here.
            long order = in.available() < Long.BYTES ? 0 : in.readLong();
            return new AnswerSheet(state, unit, week, answers, order);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    @Override
    public String toString() {
        return "AnswerSheet";
    }
}
