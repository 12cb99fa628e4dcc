package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.GuideKeys;
import nl.routebord.workshop.Team;
import nl.routebord.workshop.ui.spi.Keyed;

/** Who guides: inviting a second guide, handing over, withdrawing; and the spare link for a device that gets lost. */
final class GuidesPanel extends Div {

    private final ParticipantId me;
    private final Keyed<Team.Guide, GuideItem> items;
    private final Paragraph helping = Html.paragraph("soft");
    private final Div leading = new Div();
    private final Sure back;
    private final LinkCard spare;
    private boolean leads;
    private GuideKeys keys = GuideKeys.NONE;

    GuidesPanel(String seat, String base, ParticipantId me) {
        this.me = me;
        addClassNames("gap", "guides");
        // Where the keyboard goes when the lead, and with it the pressed button, has gone over.
        getElement()
                .setAttribute("data-home", "")
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.say("workshop.guide.title"));
        var list = new UnorderedList();
        list.addClassName("people");
        items = new Keyed<>(list, Team.Guide::id, guide -> new GuideItem(seat, base, me, guide.id()), this::show);
        helping.getElement().setAttribute("role", "status");
        Html.text(helping, Words.say("workshop.guide.helping"));
        back = new Sure(RbForm.of("lead.back", seat), "workshop.guide.back", "act");
        spare = new LinkCard(base, "workshop.guide.spare.once");
        leading.addClassName("gap");
        leading.add(
                RbForm.of("guide.invite", seat).add(RbForm.button(Words.say("workshop.guide.invite"))),
                soft("workshop.guide.invite.hint"),
                new H3(Words.say("workshop.guide.spare.title")),
                soft("workshop.guide.spare.hint"),
                spare,
                RbForm.of("guide.spare", seat).add(RbForm.button(Words.say("workshop.guide.spare.make"))));
        add(list, helping, back, leading);
    }

    void show(Team team) {
        leads = team.leads(me);
        items.show(team.guides());
        Html.hide(leading, !leads);
        Html.hide(helping, leads);
        Html.hide(back, leads || team.of(me).filter(Team.Guide::owner).isEmpty());
    }

    void show(GuideKeys now) {
        keys = now;
        spare.show(now.spare());
        items.each(item -> item.show(now));
    }

    private void show(GuideItem item, Team.Guide guide) {
        item.show(guide, leads);
        item.show(keys);
    }

    private static Paragraph soft(String words) {
        var hint = Html.paragraph("soft");
        Html.text(hint, Words.say(words));
        return hint;
    }
}
