package nl.privacyspiegel.privacytest.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * What is sealed of a group of equal answers.
 *
 * @param answers how many are in it
 */
public record SealedGroup(String content, int answers) {

    public static byte[] encode(String content, int answers) {
        byte[] text = content.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + text.length)
                .putInt(answers)
                .put(text)
                .array();
    }

    public static SealedGroup decode(byte[] plain) {
        String text = new String(plain, Integer.BYTES, plain.length - Integer.BYTES, UTF_8);
        return new SealedGroup(text, ByteBuffer.wrap(plain).getInt());
    }

    @Override
    public String toString() {
        return "SealedGroup";
    }
}
