package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The recovery codes, on the only page that ever shows them. */
class RecoveryCodeList extends Div {

    private static final long serialVersionUID = 1L;

    RecoveryCodeList(List<String> codes) {
        UnorderedList list = new UnorderedList();
        codes.forEach(code -> list.add(new ListItem(code)));
        list.addClassName("ps-codes");
        add(
                PageParts.callout(Tone.GOOD, t("shell.secondFactor.isOn")),
                new H2(t("shell.recovery.title")),
                PageParts.callout(Tone.WARNING, t("shell.recovery.text")),
                list,
                CopyButton.of(t("shell.recovery.copy"), list));
    }
}
