package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.MemberBoard;
import nl.routebord.workshop.ui.spi.Keyed;

/** Who is in the sounding board, for staff: their links and devices, and inviting one more. */
final class MembersPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(Words.say("soundingboard.members.nobody"));
    private final Div invite = new Div();
    private final transient Keyed<MemberBoard.Member, MemberItem> items;
    private transient List<MemberBoard.Choice> groups = List.of();

    MembersPanel(String seat, String base) {
        this.seat = seat;
        addClassNames("panel", "members");
        list.addClassName("member-list");
        items = new Keyed<>(
                list,
                MemberBoard.Member::id,
                member -> new MemberItem(seat, base, member.id()),
                (item, member) -> item.show(member, groups));
        add(new H2(Words.say("soundingboard.members.title")), nobody, list, invite);
    }

    void show(MemberBoard now) {
        if (!now.groups().equals(groups) || invite.getComponentCount() == 0) {
            groups = now.groups();
            invite.removeAll();
            invite.add(inviting());
        }
        items.show(now.members());
        Html.hide(nobody, !now.members().isEmpty());
    }

    private RbForm inviting() {
        return MemberForm.fill(RbForm.of("member.invite", seat).fold(Words.say("soundingboard.invite")), groups)
                .submit(Words.say("soundingboard.invite.go"));
    }
}
