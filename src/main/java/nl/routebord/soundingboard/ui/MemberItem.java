package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Device;
import nl.routebord.soundingboard.MemberBoard;
import nl.routebord.workshop.ui.spi.Keyed;

/** One member for staff: how long, with which devices, the link while it waits, and what can be done. */
final class MemberItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final ParticipantId id;
    private final H3 name = Stored.text(new H3());
    private final Span profile = Html.span("", "chip", "route");
    private final Span state = Html.span("", "chip");
    private final Span facts = Html.span("", "soft");
    private final LinkShown link;
    private final Div change = new Div();
    private final Div acts = new Div();
    private final Twice renew;
    private final Twice end;
    private final transient Keyed<Device, WaitingDevice> waiting;
    private final transient Keyed<Device, DeviceItem> devices;
    private transient List<MemberBoard.Choice> groups = List.of();
    private transient RbForm form = RbForm.of("", "");

    MemberItem(String seat, String base, ParticipantId id) {
        this.seat = seat;
        this.id = id;
        addClassName("member");
        var asks = new UnorderedList();
        asks.addClassNames("gap", "small");
        waiting = new Keyed<>(
                asks,
                Device::id,
                device -> new WaitingDevice(seat, "soundingboard.staff.device", device),
                WaitingDevice::show);
        var in = new UnorderedList();
        in.addClassName("devices");
        devices = new Keyed<>(in, Device::id, device -> DeviceItem.ofMember(seat, device), DeviceItem::show);
        link = new LinkShown(base, command("member.handed"));
        renew = new Twice(command("member.renew"), "soundingboard.renew");
        end = new Twice(command("member.end"), "soundingboard.end");
        acts.add(renew, end);
        acts.addClassName("row");
        var head = new Div(name, profile, state);
        head.addClassName("row");
        add(head, facts, asks, link, in, change, acts);
    }

    void show(MemberBoard.Member member, List<MemberBoard.Choice> choices) {
        var alias = member.alias();
        var called = alias == null ? Words.say("soundingboard.nameless") : alias;
        Html.text(name, called);
        Html.text(profile, Words.say(member.profile().key()));
        Html.text(state, Words.say(member.ended() ? "soundingboard.state.ended" : "soundingboard.state.over"));
        Html.hide(state, member.open());
        Html.text(facts, term(member));
        link.show(member.link(), called);
        waiting.show(member.devices().stream().filter(Device::isWaiting).toList());
        devices.show(member.devices().stream().filter(one -> !one.isWaiting()).toList());
        renew.about(called);
        end.about(called);
        Html.hide(change, member.ended());
        Html.hide(acts, member.ended());
        fill(member, choices);
    }

    private void fill(MemberBoard.Member member, List<MemberBoard.Choice> choices) {
        if (change.getComponentCount() == 0 || !choices.equals(groups)) {
            groups = choices;
            form = MemberForm.fill(command("member.change"), choices).submit(Words.say("soundingboard.change.go"));
            change.removeAll();
            change.add(Html.fold(
                    "unfold",
                    Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("soundingboard.change"))),
                    form));
        }
        var group = member.group();
        var until = member.term().until();
        form.initial("alias", member.alias())
                .initial("profile", member.profile().name().toLowerCase(Locale.ROOT))
                .initial("group", group == null ? "" : group.toString())
                .initial("since", member.term().since().toString())
                .initial("until", until == null ? "" : until.toString());
    }

    private static String term(MemberBoard.Member member) {
        var until = member.term().until();
        var since = Dates.whole(member.term().since());
        return until == null
                ? Words.say("soundingboard.term.since", Map.of("since", since))
                : Words.say("soundingboard.term", Map.of("since", since, "until", Dates.whole(until)));
    }

    private RbForm command(String name) {
        return RbForm.of(name, seat).key(name + ":" + id).hidden("member", id.toString());
    }
}
