package nl.privacyspiegel.privacytest.inviting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited by mail, and what is under way. In the order of the alphabet: nothing tells who was added or sent first, and there is
 * no code in it.
 *
 * @param round what was ordered and is not done; null when nothing is
 */
public record InvitationState(
        Map<String, InvitedState> addresses, @Nullable InvitationRound round) {

    public static final InvitationState NOBODY = new InvitationState(Map.of(), null);

    public InvitationState {
        addresses = Collections.unmodifiableMap(new TreeMap<>(addresses));
    }

    /** How many there are in this state. */
    public int count(InvitedState state) {
        return (int) addresses.values().stream().filter(state::equals).count();
    }

    /** The addresses in this state. */
    public List<String> in(InvitedState state) {
        return addresses.entrySet().stream()
                .filter(each -> each.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether this one can be invited: who is not in it, and who perhaps or surely got nothing. */
    public boolean isFree(EmailAddress address) {
        InvitedState state = addresses.get(address.value());
        return state == null || state == InvitedState.REFUSED || state == InvitedState.UNSURE;
    }

    /** With these waiting for their turn, and a round for them. */
    public InvitationState ordered(Collection<EmailAddress> fresh, InvitationRound wanted) {
        Map<String, InvitedState> all = new TreeMap<>(addresses);
        fresh.stream().filter(this::isFree).forEach(address -> all.put(address.value(), InvitedState.WAITING));
        return new InvitationState(all, wanted);
    }

    /** With the round begun, and those whose turn it is marked. */
    public InvitationState begun() {
        InvitationRound begun = Optional.ofNullable(round).orElseThrow().withBegun(true);
        return begun.isReminder()
                ? new InvitationState(addresses, begun)
                : new InvitationState(each(InvitedState.WAITING, InvitedState.SENDING), begun);
    }

    /** With what became of some of them. */
    public InvitationState with(Map<String, InvitedState> news) {
        Map<String, InvitedState> all = new TreeMap<>(addresses);
        news.forEach((address, state) -> all.replace(address, state));
        return new InvitationState(all, round);
    }

    /** With the round to be done once more for those that wait for their turn again; what was its turn and has no end is unsure. */
    public InvitationState again() {
        return new InvitationState(
                each(InvitedState.SENDING, InvitedState.UNSURE),
                Optional.ofNullable(round).orElseThrow().withBegun(false));
    }

    /** With the round over: what waits for its turn, or was its turn and has no end, is unsure. */
    public InvitationState over() {
        InvitationState ended = new InvitationState(each(InvitedState.SENDING, InvitedState.UNSURE), null);
        return new InvitationState(ended.each(InvitedState.WAITING, InvitedState.UNSURE), null);
    }

    private Map<String, InvitedState> each(InvitedState from, InvitedState to) {
        Map<String, InvitedState> all = new TreeMap<>(addresses);
        UnaryOperator<InvitedState> changed = state -> state == from ? to : state;
        all.replaceAll((address, state) -> changed.apply(state));
        return all;
    }

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(addresses.size());
            for (Map.Entry<String, InvitedState> each : addresses.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeUTF(each.getValue().name());
            }
            out.writeBoolean(round != null);
            if (round != null) {
                out.writeUTF(round.by().toString());
                out.writeLong(round.since().toEpochMilli());
                out.writeUTF(round.unit() == null ? "" : round.unit().toString());
                out.writeInt(round.heads() == null ? -1 : round.heads());
                out.writeUTF(round.reason());
                out.writeBoolean(round.begun());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static InvitationState decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Map<String, InvitedState> addresses = new TreeMap<>();
            int number = in.readInt();
            for (int i = 0; i < number; i++) {
                String address = in.readUTF();
                addresses.put(address, InvitedState.valueOf(in.readUTF()));
            }
            return new InvitationState(addresses, in.readBoolean() ? round(in) : null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InvitationRound round(DataInputStream in) throws IOException {
        MemberId by = new MemberId(UUID.fromString(in.readUTF()));
        Instant since = Instant.ofEpochMilli(in.readLong());
        String unit = in.readUTF();
        int heads = in.readInt();
        return new InvitationRound(
                by,
                since,
                unit.isEmpty() ? null : new UnitId(UUID.fromString(unit)),
                heads < 0 ? null : heads,
                in.readUTF(),
                in.readBoolean());
    }

    @Override
    public String toString() {
        return "InvitationState";
    }
}
