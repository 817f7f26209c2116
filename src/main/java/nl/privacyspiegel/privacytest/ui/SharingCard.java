package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.AccessCodes;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.CopyButton;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PublicAddress;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How employees get into an open campaign: a link to pass on, or codes to make and hand out. */
final class SharingCard {

    static final WholeNumber PEOPLE = new WholeNumber(
            1, CodeOrder.MOST_HEADS, new RuleViolation("privacytest.codes.heads.range", CodeOrder.MOST_HEADS));

    private static final WholeNumber POSSIBLE =
            new WholeNumber(0, AccessCodes.MOST, new RuleViolation("privacytest.codes.number.range", AccessCodes.MOST));

    private final CampaignDetails campaign;
    private final Campaigns campaigns;
    private final AccessCodes accessCodes;
    private final CampaignFiles files;
    private final PublicAddress address;
    private final Div content = new Div();

    private SharingCard(
            CampaignDetails campaign,
            Campaigns campaigns,
            AccessCodes accessCodes,
            CampaignFiles files,
            PublicAddress address) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.accessCodes = accessCodes;
        this.files = files;
        this.address = address;
    }

    static Section link(CampaignDetails campaign, PublicAddress address) {
        TextField link = new TextField(t("privacytest.link.label"));
        link.setValue(address.of("test/" + campaign.token()));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setHelperText(t("privacytest.link.help"));
        Div form = new Div(link, CopyButton.of(t("privacytest.link.copy"), link));
        form.addClassName("ps-form");
        return PageParts.card(t("privacytest.link.title"), new Paragraph(t("privacytest.link.text")), form);
    }

    static Section codes(
            CampaignDetails campaign,
            Campaigns campaigns,
            AccessCodes accessCodes,
            CampaignFiles files,
            PublicAddress address) {
        SharingCard card = new SharingCard(campaign, campaigns, accessCodes, files, address);
        card.ask(campaign.offered());
        return PageParts.card(t("privacytest.codes.title"), card.content);
    }

    /** For the working group, when others hand out the codes. */
    static Section byOthers(CampaignDetails campaign) {
        Paragraph who = new Paragraph(
                campaign.distributors().isEmpty()
                        ? t("privacytest.codes.distributor.none")
                        : t("privacytest.codes.distributor", String.join(", ", campaign.distributors())));
        return PageParts.card(t("privacytest.codes.title"), who, new Paragraph(t("privacytest.codes.distributor.why")));
    }

    private void ask(List<OfferedUnit> units) {
        Map<UnitId, IntegerField> fields = new LinkedHashMap<>();
        Map<UnitId, IntegerField> heads = new LinkedHashMap<>();
        TextField reason = new TextField(t("privacytest.codes.reason"));
        reason.setMaxLength(CodeOrder.LONGEST_REASON);
        reason.setHelperText(t("privacytest.codes.reason.help"));
        reason.setVisible(false);
        FieldRules rules = new FieldRules()
                .about(
                        reason,
                        "privacytest.codes.reason.missing",
                        "privacytest.codes.reason.changed",
                        "privacytest.codes.reason.full");
        Div why = new Div(reason);
        why.addClassName("ps-form");
        boolean first = units.stream().allMatch(unit -> unit.codesIssued() == 0);
        content.removeAll();
        content.add(
                new Paragraph(t(first ? "privacytest.codes.first" : "privacytest.codes.more")),
                new Table<OfferedUnit>(t("privacytest.codes.title"))
                        .withHiddenCaption()
                        .column(t("privacytest.codes.unit"), OfferedUnit::name)
                        .column(t("privacytest.codes.issued"), unit -> Integer.toString(unit.codesIssued()))
                        .component(t("privacytest.codes.heads"), unit -> {
                            IntegerField people = PEOPLE.field("");
                            people.setAriaLabel(t("privacytest.codes.heads.of", unit.name()));
                            people.setValue(unit.headcount().heads());
                            heads.put(unit.unit(), people);
                            rules.rule(people, typed -> {
                                Integer codes = value(fields, unit.unit());
                                if (typed == null && codes != null && codes > 0) {
                                    throw new RuleViolation("privacytest.codes.heads.missing");
                                }
                            });
                            return people;
                        })
                        .component(t("privacytest.codes.number"), unit -> {
                            IntegerField number = POSSIBLE.field("");
                            number.setAriaLabel(t("privacytest.codes.number.of", unit.name()));
                            fields.put(unit.unit(), number);
                            return number;
                        })
                        .rows(units),
                why,
                rules.refusal(),
                PageParts.row(
                        first
                                ? PageParts.primary(
                                        t("privacytest.codes.make"), () -> make(fields, heads, reason, rules))
                                : PageParts.button(
                                        t("privacytest.codes.make"), () -> make(fields, heads, reason, rules))));
        Stream.concat(fields.values().stream(), heads.values().stream())
                .forEach(field -> field.addValueChangeListener(change ->
                        reason.setVisible(units.stream().anyMatch(unit -> wantsReason(unit, fields, heads)))));
    }

    private static boolean wantsReason(
            OfferedUnit unit, Map<UnitId, IntegerField> fields, Map<UnitId, IntegerField> heads) {
        Integer codes = value(fields, unit.unit());
        Integer people = value(heads, unit.unit());
        Integer before = unit.headcount().heads();
        return codes != null
                && people != null
                && codes > 0
                && (unit.codesIssued() + codes > people || (before != null && !before.equals(people)));
    }

    private static @Nullable Integer value(Map<UnitId, IntegerField> fields, UnitId unit) {
        IntegerField field = fields.get(unit);
        return field == null ? null : field.getValue();
    }

    private void make(
            Map<UnitId, IntegerField> fields, Map<UnitId, IntegerField> heads, TextField reason, FieldRules rules) {
        Optional<IntegerField> wrong = Stream.concat(fields.values().stream(), heads.values().stream())
                .filter(IntegerField::isInvalid)
                .findFirst();
        if (wrong.isPresent()) {
            wrong.get().focus();
            return;
        }
        Map<UnitId, Integer> wanted = values(fields);
        Map<UnitId, Integer> people = values(heads);
        rules.attempt(() -> hand(accessCodes.issue(campaign.id(), new CodeOrder(wanted, people, reason.getValue()))));
    }

    private static Map<UnitId, Integer> values(Map<UnitId, IntegerField> fields) {
        Map<UnitId, Integer> values = new HashMap<>();
        fields.forEach((unit, field) -> {
            if (field.getValue() != null) {
                values.put(unit, field.getValue());
            }
        });
        return values;
    }

    /** The codes are in this page only, until it is left. */
    private void hand(IssuedCodes codes) {
        Locale locale = Texts.locale();
        String test = address.of("test");
        Anchor list = new Anchor(
                (DownloadHandler) event -> {
                    accessCodes.handOut(campaign.id(), codes);
                    send(files.codeList(codes, test, locale), event, false);
                },
                t("privacytest.codes.list"));
        list.addClassName("ps-download");
        Anchor letters = new Anchor(
                (DownloadHandler) event -> {
                    accessCodes.handOut(campaign.id(), codes);
                    send(files.letters(codes, test, locale), event, true);
                },
                AttachmentType.INLINE,
                t("privacytest.codes.letters"));
        letters.addClassName("ps-download");
        letters.setTarget(AnchorTarget.BLANK);
        Div warning = PageParts.callout(Tone.WARNING, t("privacytest.codes.onlyNow", codes.total()));
        warning.add(new Paragraph(t("privacytest.codes.handOut")));
        content.removeAll();
        content.add(
                warning,
                PageParts.row(list, letters),
                PageParts.row(PageParts.primary(
                        t("privacytest.codes.done"),
                        () -> ask(campaigns.get(campaign.id()).offered()))));
        warning.getElement().setAttribute("role", "status");
    }

    static void send(CampaignFiles.File file, DownloadEvent event, boolean inPage) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.setContentType(file.contentType());
        event.setContentLength(file.content().length);
        if (inPage) {
            event.inline(file.fileName());
        } else {
            event.setFileName(file.fileName());
        }
        try (OutputStream out = event.getOutputStream()) {
            out.write(file.content());
        }
    }
}
