package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.RolesBoard;
import nl.routebord.workshop.ui.spi.Keyed;

/** Everybody who signed in: first who may something here, then who may nothing yet. */
final class AccountList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("traject.rights.accounts.none"));
    private final Paragraph nobody = new Paragraph(Words.say("traject.rights.accounts.norole"));
    private final H3 without = new H3(Words.say("traject.rights.without"));
    private final transient Keyed<RolesBoard.Account, AccountItem> with;
    private final transient Keyed<RolesBoard.Account, AccountItem> others;

    AccountList(String seat) {
        addClassName("gap");
        var mine = list();
        var rest = list();
        with = new Keyed<>(mine, RolesBoard.Account::id, one -> new AccountItem(seat, one.id()), AccountItem::show);
        others = new Keyed<>(rest, RolesBoard.Account::id, one -> new AccountItem(seat, one.id()), AccountItem::show);
        add(none, nobody, mine, without, rest);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("role-list");
        return list;
    }

    void show(List<RolesBoard.Account> all) {
        var holding = all.stream().filter(one -> one.role() != null).toList();
        var rest = all.stream().filter(one -> one.role() == null).toList();
        Html.hide(none, !all.isEmpty());
        Html.hide(nobody, all.isEmpty() || !holding.isEmpty());
        Html.hide(without, rest.isEmpty());
        with.show(holding);
        others.show(rest);
    }
}
