package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TolerantParametersTest {

    @Test
    void a_bare_percent_sign_stands_for_itself_and_spoils_nothing_else() {
        TolerantParameters read = new TolerantParameters(new MockHttpServletRequest(), "a=%&b=100%25&c", "b=%zz&d=x+y");
        assertThat(read.getParameter("a")).isEqualTo("%");
        assertThat(read.getParameterValues("b")).containsExactly("100%", "%zz");
        assertThat(read.getParameter("c")).isEmpty();
        assertThat(read.getParameter("d")).isEqualTo("x y");
        assertThat(read.getParameter("e")).isNull();
    }

    @Property
    void what_a_browser_sends_is_read_as_it_was_typed(@ForAll String typed) {
        String sent = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        String readable = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(TolerantParameters.decoded(sent)).isEqualTo(readable);
    }
}
