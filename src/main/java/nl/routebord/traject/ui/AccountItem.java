package nl.routebord.traject.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Map;
import nl.routebord.shared.StaffId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.RolesBoard;
import nl.routebord.workshop.TrajectRole;

/** One account: its name, what it may here, and giving it a role or taking that away. */
final class AccountItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final H3 name = Stored.text(new H3());
    private final Span role = new Span();
    private final Paragraph since = new Paragraph();
    private final Paragraph house = Html.paragraph("soft");
    private final RbForm give;
    private final RbForm take;
    private final NativeButton gone = RbForm.button("");
    private final HtmlContainer change;

    AccountItem(String seat, StaffId id) {
        addClassName("role-item");
        role.addClassName("chip");
        since.addClassName("soft");
        Html.text(house, Words.say("traject.rights.house"));
        give = RbForm.of("role.give", seat)
                .key("role.give:" + id)
                .hidden("account", id.toString())
                .choice(
                        "role",
                        Words.say("traject.rights.role"),
                        Words.say("traject.rights.role.hint"),
                        Arrays.stream(TrajectRole.values())
                                .map(one -> new Option(one.name(), Words.say(one.key() + ".what")))
                                .toArray(Option[]::new))
                .submit(Words.say("traject.rights.give"));
        gone.setClassName("small-act");
        gone.add(Icon.CROSS.create(), new Span(Words.say("traject.rights.take")));
        take = RbForm.of("role.take", seat)
                .key("role.take:" + id)
                .hidden("account", id.toString())
                .add(gone);
        change = Html.fold(
                "unfold",
                Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("traject.rights.change"))),
                give);
        var head = new Div(name, role);
        head.addClassName("row");
        add(head, since, house, take, change);
    }

    void show(RolesBoard.Account now) {
        Html.text(name, now.name());
        var may = now.role();
        Html.text(role, Words.say(may == null ? "traject.rights.norole" : may.key()));
        var from = now.since();
        Html.say(
                since,
                from == null
                        ? Words.say("traject.rights.last", Map.of("day", Dates.whole(Dates.local(now.last()))))
                        : Words.say("traject.rights.since", Map.of("day", Dates.whole(Dates.local(from)))));
        give.initial("role", may == null ? "" : may.name());
        // Many stand in one list: whose role is meant is heard too.
        gone.getElement()
                .setAttribute("aria-label", Words.say("traject.rights.take.whose", Map.of("name", now.name())));
        Html.hide(house, !now.owner());
        Html.hide(take, now.owner() || may == null);
        Html.hide(change, now.owner());
    }
}
