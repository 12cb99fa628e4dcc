package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Person;

/** Under which name and group somebody takes part, and the form to correct it; on that person's own phone only. */
final class Myself extends Section {

    private final List<Groups.Group> groups;
    private final Paragraph name = new Paragraph();
    private final Span groupWords = new Span();
    private final Span groupName = Stored.text(new Span());
    private final RbForm form;

    Myself(String seat, List<Groups.Group> groups) {
        this.groups = groups;
        addClassNames("gap", "small", "myself");
        name.addClassName("num");
        form = fields(RbForm.of("guest.correct", seat), groups).keep().submit(Words.say("workshop.me.save"));
        var change = new NativeDetails();
        change.addClassName("more");
        change.setSummary(Icon.PENCIL.create(), new Span(Words.say("workshop.me.change")));
        change.setContent(new Div(form));
        var later = new Paragraph(Words.say("workshop.own.names"));
        later.addClassName("hint");
        add(name, new Paragraph(groupWords, groupName), later, change);
    }

    /** What one may say of oneself: on the joining page and here. */
    static RbForm fields(RbForm form, List<Groups.Group> groups) {
        var options = Stream.concat(
                        groups.stream().map(group -> new Option(group.id().toString(), group.name(), true)),
                        Stream.of(new Option("", Words.say("workshop.join.group.none"))))
                .toArray(Option[]::new);
        return form.text(
                        "alias",
                        Words.say("workshop.join.alias"),
                        Words.say("workshop.join.alias.hint") + " " + Words.say("workshop.own.names"),
                        Doors.MAX_ALIAS)
                .choice("group", Words.say("workshop.join.group"), Words.say("workshop.join.group.hint"), options);
    }

    void show(Person person) {
        Html.text(
                name,
                person.alias() == null
                        ? Words.say("workshop.me.nameless")
                        : Words.say("workshop.me.name", Map.of("name", person.alias())));
        Html.text(groupWords, Words.say(person.group() == null ? "workshop.me.groupless" : "workshop.me.group") + " ");
        Html.text(groupName, person.group() == null ? "" : person.group());
        var id = groups.stream()
                .filter(group -> group.name().equals(person.group()))
                .map(group -> group.id().toString())
                .findFirst()
                .orElse("");
        form.initial("alias", person.alias()).initial("group", id);
    }
}
