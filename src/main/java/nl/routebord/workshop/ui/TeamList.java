package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Team;

/** At the desk: who leads and which second guides are in. */
final class TeamList extends UnorderedList {

    private List<Team.Guide> shown = List.of();

    TeamList() {
        addClassNames("facts", "team");
    }

    void show(Team team) {
        var in = team.guides().stream().filter(Team.Guide::in).toList();
        if (in.equals(shown)) {
            return;
        }
        shown = in;
        removeAll();
        in.forEach(guide -> add(new ListItem(Stored.text(new Span(GuideName.of(guide))), role(guide))));
    }

    /** What a guide does, as a sign and in words. */
    static Span role(Team.Guide guide) {
        var role = guide.leads()
                ? Hall.chip(Icon.ROUTE, Words.say("workshop.guide.leads"))
                : guide.in()
                        ? Hall.chip(Icon.PEOPLE, Words.say("workshop.guide.helps"))
                        : Hall.chip(Icon.CLOCK, Words.say("workshop.guide.waits"));
        role.setClassName("now", guide.leads());
        return role;
    }
}
