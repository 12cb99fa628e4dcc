package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.RolesBoard;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** Who may what: the accounts with their roles, who holds a desk, the table of rights, and all that as a file. For the owner. */
@Component
class RolesRoom implements WorkplaceRoom {

    private static final int ORDER = 90;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "rechten";
    }

    @Override
    public Icon icon() {
        return Icon.LOCK;
    }

    @Override
    public String label() {
        return "traject.room.rights";
    }

    @Override
    public boolean isFor(Scope staff) {
        return staff.role() == Role.OWNER;
    }

    @Override
    public Panel page(Scope owner, TrajectView traject) {
        var accounts = new AccountList(traject.deskSeat());
        var desks = new DeskHolders();
        var members = new Paragraph();
        var file = Shapes.way(traject.workplace() + "/rechten.csv", Icon.PAPER, Words.say("traject.rights.file.way"));
        var hint = new Paragraph(Words.say("traject.rights.file.hint"));
        hint.addClassName("soft");
        var left =
                new Div(Shapes.panel("traject.rights.accounts", accounts), Shapes.panel("traject.rights.desks", desks));
        left.addClassName("gap");
        var right = new Div(
                Shapes.panel("traject.rights.members", members), Shapes.panel("traject.rights.keep", hint, file));
        right.addClassName("gap");
        var columns = new Div(left, right);
        columns.addClassName("two-one");
        var page =
                new Div(Shapes.head("traject.rights"), columns, Shapes.panel("traject.rights.table", RightsTable.of()));
        page.addClassName("gap");
        return new Panel(
                page, List.of(new Feed<>(RolesBoard.topic(traject.id()), Audience.STAFF, RolesBoard.class, now -> {
                    accounts.show(now.accounts());
                    desks.show(now.desks());
                    Html.text(
                            members,
                            Words.say(
                                    "traject.rights.members.count",
                                    Map.of("n", now.members(), "devices", now.devices())));
                })));
    }
}
