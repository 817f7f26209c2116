package nl.privacyspiegel.shell.transport;

import org.apache.catalina.Context;
import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says behind a dot in the cookie of a session which of several servers it is on: what a page shows is in the memory of that one,
 * and the proxy needs no cookie of its own to find it.
 */
@Component
class NodeName implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String name;

    NodeName(@Value("${privacyspiegel.node}") String name) {
        if (!name.matches("[A-Za-z0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "privacyspiegel.node: '" + name + "' is not one to eight letters or digits");
        }
        this.name = name;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!name.isEmpty()) {
            server.addContextCustomizers(this::tell);
        }
    }

    private void tell(Context context) {
        if (context.getParent().getParent() instanceof Engine engine) {
            engine.setJvmRoute(name);
        }
    }
}
