package nl.privacyspiegel.privacytest.storage;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * What a campaign keeps of itself while it is open, sealed as one: which codes were used, which places for tests are taken,
 * and how many tests were handed in.
 *
 * @param codes the places of the codes that were used
 * @param taken the places of tests that were begun
 * @param places how many there are
 */
public record OpenState(BitSet codes, BitSet taken, int places, int handedIn) {

    /** Of a campaign where nothing has happened. */
    public static OpenState nothing() {
        return new OpenState(new BitSet(), new BitSet(), 0, 0);
    }

    public boolean isFull() {
        return taken.cardinality() >= places;
    }

    /** A free place, any of them as likely as the others. */
    public int freePlace(RandomGenerator random) {
        int skip = random.nextInt(places - taken.cardinality());
        int place = taken.nextClearBit(0);
        for (int i = 0; i < skip; i++) {
            place = taken.nextClearBit(place + 1);
        }
        return place;
    }

    public OpenState withPlaces(int more) {
        return new OpenState(codes, taken, places + more, handedIn);
    }

    public OpenState withTaken(int place) {
        return new OpenState(codes, with(taken, place), places, handedIn);
    }

    public OpenState withUsed(int code) {
        return new OpenState(with(codes, code), taken, places, handedIn);
    }

    public OpenState withHandedIn(int more) {
        return new OpenState(codes, taken, places, handedIn + more);
    }

    private static BitSet with(BitSet bits, int bit) {
        BitSet changed = (BitSet) bits.clone();
        changed.set(bit);
        return changed;
    }

    public byte[] encode() {
        byte[] used = codes.toByteArray();
        byte[] begun = taken.toByteArray();
        return ByteBuffer.allocate(4 * Integer.BYTES + used.length + begun.length)
                .putInt(places)
                .putInt(handedIn)
                .putInt(used.length)
                .put(used)
                .putInt(begun.length)
                .put(begun)
                .array();
    }

    public static OpenState decode(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        int places = from.getInt();
        int handedIn = from.getInt();
        BitSet codes = bits(from);
        return new OpenState(codes, bits(from), places, handedIn);
    }

    private static BitSet bits(ByteBuffer from) {
        byte[] bytes = new byte[from.getInt()];
        from.get(bytes);
        return BitSet.valueOf(bytes);
    }
}
