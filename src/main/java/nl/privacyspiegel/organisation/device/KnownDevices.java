package nl.privacyspiegel.organisation.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.login.DataKey;
import org.springframework.stereotype.Component;

/**
 * Recognises a browser in which a member logged in before, so that guesses of others never keep the member out. What the
 * browser carries gives no right: it only decides whose failures count. It is signed for one member, tells nothing about who
 * that is, and ends after half a year or with all sessions of the member.
 */
@Component
public class KnownDevices {

    public static final String COOKIE = "privacyspiegel-toestel";

    public static final Duration LASTS = Duration.ofDays(180);

    /** Members who share one browser. */
    static final int MOST_MEMBERS = 4;

    private static final String BETWEEN = "_";
    private static final int ID_BYTES = 16;
    private static final Pattern MARK = Pattern.compile("([0-9a-f]{32})-([0-9]{1,15})-([0-9a-f]{64})");

    private final SecureRandom random = new SecureRandom();
    private final DataKey key;
    private final Clock clock;

    public KnownDevices(DataKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A browser of one member, and since when it is known. */
    public record Device(String id, Instant since) {}

    /** Which browser of this member this is; empty when the member is not known in it. */
    public Optional<Device> of(String carried, UUID member) {
        Instant now = clock.instant();
        return marks(carried)
                .filter(mark -> isOf(mark, member))
                .map(mark -> new Device(mark.group(1), Instant.ofEpochMilli(Long.parseLong(mark.group(2)))))
                .filter(device -> now.isBefore(device.since().plus(LASTS)))
                .findFirst();
    }

    /**
     * What the browser carries from now on: with a fresh mark, so that who copied an earlier one and guessed with it does not
     * use up the tries of the owner.
     *
     * @param since when the member logged in
     */
    public String remember(String carried, UUID member, Instant since) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String known = HexFormat.of().formatHex(id) + "-" + since.toEpochMilli();
        Stream<String> others =
                marks(carried).filter(mark -> !isOf(mark, member)).map(Matcher::group);
        return Stream.concat(Stream.of(known + "-" + signature(known, member)), others)
                .limit(MOST_MEMBERS)
                .collect(Collectors.joining(BETWEEN));
    }

    private static Stream<Matcher> marks(String carried) {
        return Arrays.stream(carried.split(BETWEEN, MOST_MEMBERS + 1))
                .limit(MOST_MEMBERS)
                .map(MARK::matcher)
                .filter(Matcher::matches);
    }

    private boolean isOf(Matcher mark, UUID member) {
        String signed = signature(mark.group(1) + "-" + mark.group(2), member);
        return MessageDigest.isEqual(signed.getBytes(UTF_8), mark.group(3).getBytes(UTF_8));
    }

    private String signature(String known, UUID member) {
        return key.fingerprint("device " + member + " " + known);
    }
}
