package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Groups;

/** The names of the groups at the desk, folded away: a municipality calls its groups as its people do. */
final class GroupNames extends NativeDetails {

    private final Map<UUID, RbForm> forms = new LinkedHashMap<>();

    GroupNames(String seat, List<Groups.Group> groups) {
        addClassNames("more", "group-names");
        setSummary(Icon.PENCIL.create(), new Span(Words.say("workshop.groups.rename")));
        var content = new Div();
        for (var group : groups) {
            var form = form(seat, group, forms.size() + 1);
            forms.put(group.id(), form);
            content.add(form);
        }
        setContent(content);
    }

    /** Only untouched fields follow: who is typing goes on typing. */
    void show(List<Groups.Group> groups) {
        for (var group : groups) {
            var form = forms.get(group.id());
            if (form != null) {
                form.initial("name", group.name());
            }
        }
    }

    private static RbForm form(String seat, Groups.Group group, int n) {
        var which = Words.say("workshop.groups.nth", Map.of("n", n));
        var save = RbForm.button(Words.say("workshop.groups.save"));
        save.removeClassName("act");
        save.addClassName("small-act");
        var about = new Span(": " + which);
        about.addClassName("sr");
        save.add(about);
        return RbForm.of("group.rename", seat)
                .key("group.rename:" + group.id())
                .hidden("group", group.id().toString())
                .text("name", which, null, Groups.MAX_NAME)
                .add(save);
    }
}
