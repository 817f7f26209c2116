package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From where somebody tries. */
class NetworkAddressTest {

    @Test
    void all_addresses_of_one_ipv6_network_are_one() {
        assertThat(NetworkAddress.of("2001:db8:0:1::1")).isEqualTo(NetworkAddress.of("2001:db8:0:1:ffff::9%eth0"));
        assertThat(NetworkAddress.of("2001:db8:0:1::1")).isNotEqualTo(NetworkAddress.of("2001:db8:0:2::1"));
    }

    @Test
    void an_ipv4_address_is_itself_also_when_written_as_ipv6() {
        assertThat(NetworkAddress.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(NetworkAddress.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void what_is_no_address_is_looked_up_nowhere() {
        assertThat(NetworkAddress.of(null)).isEmpty();
        assertThat(NetworkAddress.of("proxy.example:80")).isEqualTo("proxy.example:80");
    }
}
