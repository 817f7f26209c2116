package nl.privacyspiegel.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.privacyspiegel.shared.ui.Addresses;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser sends to an address of this server, with the token that shows that it came from here. */
@Tag("form")
class PostForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PostForm(String path, String submit, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", Addresses.of(path.substring(1)));
        addClassName("ps-form");
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            getElement()
                    .appendChild(new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
        NativeButton button = new NativeButton(submit);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("ps-submit");
        add(fields);
        add(button);
    }
}
