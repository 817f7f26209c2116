package nl.privacyspiegel.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** From where somebody tries: an IPv4 address, or the /64 of an IPv6 address, of which one household has them all. */
public final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    public static String of(@Nullable String remote) {
        if (remote == null || !remote.matches("[0-9a-fA-F:.]+(%.*)?") || !remote.contains(":")) {
            return remote == null ? "" : remote;
        }
        try {
            InetAddress address = InetAddress.getByName(remote.replaceAll("%.*", ""));
            return address instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return remote;
        }
    }
}
